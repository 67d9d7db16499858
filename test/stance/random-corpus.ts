import fc from 'fast-check';
import type { StatementFile } from '../../src/corpus/format.ts';
import { daysOf } from '../../src/corpus/period.ts';
import type { Corpus } from '../../src/corpus/read.ts';
import type { Catalogue, CatalogueRole } from '../../src/kinds/catalogue.ts';
import { BOUNDS, MODALITIES, type Bound, type Modality } from '../../src/kinds/statement/kind.ts';
import { practiceNames, type Practice } from '../../src/kinds/statement/practice.ts';
import type { Claim, Said } from '../../src/stance/claim.ts';

// Random policies over the shipped vocabulary, and random claims that often meet them: few concepts a role, many links.

const PLACES = ['eu', 'eea', 'be', 'fr', 'gb', 'us', 'us-mo', 'ch', 'worldwide', 'eea-and-adequate'];
/** Where a random statement is quoted: nobody reads it. */
const ANYWHERE = {
  quote: 'x',
  start: 0,
  end: 1,
  section: { slug: 'all', heading: null, level: 1, start: 0, end: 1 },
};
const DURATIONS = ['P1M', 'P1Y', 'P3Y', 'P7Y'];
/** Claims meet statements more often over the practices that have narrower ones. */
const practices: fc.Arbitrary<Practice> = fc.oneof(
  fc.constantFrom<Practice>(
    'PROCESS',
    'COLLECT',
    'USE',
    'STORE',
    'RETAIN',
    'SHARE',
    'SELL',
    'TRANSFER',
    'PROTECT',
  ),
  fc.constantFrom(...practiceNames),
  fc.constant<Practice>('COVER'),
);
const modalities = fc.constantFrom(...(Object.keys(MODALITIES) as Modality[]));
const bounds = fc.constantFrom(...(Object.keys(BOUNDS) as Bound[]));

/** A few slugs of a kind: the universal one, and some that are broader or narrower than each other. */
function slugsFor(role: CatalogueRole, corpus: Corpus): readonly string[] {
  const entries = corpus.concepts.get(role.kind);
  if (entries === undefined) return PLACES;
  const narrower = entries.filter(({ broader }) => broader.length > 0).slice(0, 3);
  const chosen = [...narrower, ...entries.slice(0, 2)].flatMap(({ slug, broader }) => [slug, ...broader]);
  return [...new Set([...(role.kind.universal === undefined ? [] : [role.kind.universal]), ...chosen])];
}

/** The roles that a statement or a claim names, by field or by claim field; most name one or two. */
function naming(
  corpus: Corpus,
  { roles }: Catalogue,
  most: number,
): fc.Arbitrary<readonly (readonly [CatalogueRole, readonly string[]])[]> {
  const role = fc
    .constantFrom(...roles)
    .chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.uniqueArray(fc.constantFrom(...slugsFor(each, corpus)), { minLength: 1, maxLength: 2 }),
      ),
    );
  return fc.uniqueArray(role, { maxLength: most, selector: ([each]) => each.field });
}

interface RandomStatement {
  readonly file: StatementFile;
  readonly said: Omit<Said, 'id' | 'policyId'>;
}

function statements(corpus: Corpus, catalogue: Catalogue): fc.Arbitrary<RandomStatement> {
  return fc
    .record({
      practice: practices,
      denied: fc.boolean(),
      modality: modalities,
      condition: fc.option(fc.constantFrom('if needed', 'in the usual sense'), { freq: 2 }),
      period: fc.option(
        fc.record(
          { duration: fc.constantFrom(...DURATIONS), bound: bounds, criterion: fc.constant('inactivity') },
          { requiredKeys: [] },
        ),
        { freq: 2 },
      ),
      names: naming(corpus, catalogue, 3),
      exempts: fc.constantFrom(true, false, false, false),
    })
    .map(({ denied, condition, period, names, exempts, ...rest }) => {
      const stated = period !== null && Object.keys(period).length > 0 ? period : null;
      return {
        file: {
          ...rest,
          polarity: denied ? 'DENIED' : 'AFFIRMED',
          ...(condition === null ? {} : { condition }),
          ...(stated === null ? {} : { period: stated }),
          // The statement s0 of the same policy.
          ...(exempts ? { except: ['s0'] } : {}),
          quote: 'x',
          ...Object.fromEntries(names.map(([role, slugs]) => [role.field, slugs])),
        },
        said: {
          ...rest,
          polarity: denied ? 'DENIED' : 'AFFIRMED',
          condition,
          exempts,
          period: stated && {
            bound: stated.bound ?? null,
            days: stated.duration === undefined ? null : daysOf(stated.duration),
          },
          names: new Map(
            names.map(([role, slugs]) => [role.claim, slugs.map((slug) => `${role.kind.label}:${slug}`)]),
          ),
        },
      };
    });
}

/** Claims that name something, the modality and the period now and then. */
export function claims(corpus: Corpus, catalogue: Catalogue): fc.Arbitrary<Claim> {
  return fc
    .record({
      practice: fc.option(practices, { freq: 6, nil: undefined }),
      modality: fc.option(fc.uniqueArray(modalities, { maxLength: 3 }), { freq: 3, nil: undefined }),
      period: fc.option(
        fc.record({
          bound: fc.option(bounds, { nil: undefined }),
          minDays: fc.option(fc.constantFrom(30, 365), { nil: undefined }),
          maxDays: fc.option(fc.constantFrom(365, 1095), { nil: undefined }),
          has: fc.option(fc.boolean(), { nil: undefined }),
        }),
        { freq: 3, nil: undefined },
      ),
      names: naming(corpus, catalogue, 2),
    })
    .map(({ names, modality, period, ...rest }) => ({
      ...rest,
      // Most claims filter nothing.
      modality: names.length === 1 ? modality : undefined,
      period: names.length !== 1 ? period : undefined,
      names: new Map(names.map(([role, [slug]]) => [role.claim, `${role.kind.label}:${slug ?? ''}`])),
    }))
    .filter(
      ({ practice, names }) =>
        (practice !== undefined || names.size > 0) && !(names.has('in') && names.has('outside')),
    );
}

/** Policies of a few controllers, some of which publish two, over the vocabulary of `corpus`. */
export function randomCorpus(
  corpus: Corpus,
  catalogue: Catalogue,
  seed: number,
): { readonly corpus: Corpus; readonly said: ReadonlyMap<string, readonly Said[]> } {
  const said = new Map<string, Said[]>();
  const each = fc.array(statements(corpus, catalogue), { minLength: 5, maxLength: 40 });
  const policies = fc.sample(each, { seed, numRuns: 12 }).map((list, index) => {
    const slug = `p${index}`;
    const controller = `c${index % 9}`;
    const own = said.get(`Controller:${controller}`) ?? [];
    own.push(
      ...list.map((statement, at) => ({
        ...statement.said,
        id: `Statement:${slug}/s${at}`,
        policyId: `Policy:${slug}`,
      })),
    );
    said.set(`Controller:${controller}`, own);
    const header = {
      controller: { slug: controller, name: controller, aliases: [] },
      title: slug,
      language: 'en',
      sha256: '0'.repeat(64),
      agreement: [],
    };
    return {
      slug,
      header,
      text: 'x',
      sections: [ANYWHERE.section],
      nothingStated: [],
      parts: [],
      coverage: { characters: 1, stated: 1, nothingStated: 0, forgotten: [] },
      statements: list.map(({ file }, at) => ({ slug: `s${at}`, said: file, evidence: [ANYWHERE] })),
    };
  });
  return { corpus: { ...corpus, policies, hash: `random-${seed}` }, said };
}
