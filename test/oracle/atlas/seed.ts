import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  before,
  byKeys,
  catalogue,
  folded,
  inText,
  type Concept,
  type Controller,
  type Dated,
  type Evidence,
  type Period,
  type Policy,
  type Section,
  type Statement,
} from './things.ts';

/** Everything that the files of the seed say. */
export interface World {
  readonly concepts: readonly Concept[];
  readonly controllers: readonly Controller[];
  readonly policies: readonly Policy[];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
}

type YamlPeriod = Partial<Dated> & { readonly place: string; readonly from: string };

interface YamlConcept {
  readonly slug: string;
  readonly name: string;
  readonly definition: string;
  readonly aliases?: readonly string[];
  readonly iri?: string;
  readonly closeTo?: string;
  readonly broader?: readonly string[];
  readonly partOf?: readonly string[];
  readonly memberOf?: readonly YamlPeriod[];
  readonly adequateFor?: readonly YamlPeriod[];
}

interface YamlSection {
  readonly slug: string;
  readonly heading: string;
  readonly level: number;
}

type YamlQuote = string | { readonly quote: string; readonly near?: string };

interface YamlStatement {
  readonly practice: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly condition?: string;
  readonly note?: string;
  readonly period?: Partial<Period>;
  readonly identity?: { readonly kind: string; readonly value: string };
  readonly except?: readonly string[];
  readonly quote: YamlQuote | readonly YamlQuote[];
  readonly near?: string;
}

interface YamlPolicy extends Partial<Pick<Policy, 'lastUpdated' | 'effectiveDate' | 'url'>> {
  readonly controller: { readonly slug: string; readonly name: string; readonly aliases?: readonly string[] };
  readonly title: string;
  readonly language: string;
  readonly sha256: string;
  readonly sections?: readonly YamlSection[];
  readonly statements: Readonly<Record<string, YamlStatement>>;
}

const SEED = new URL('../../../seed/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SEED), 'utf8');

/** Reads the shipped seed. */
export function readWorld(): World {
  const concepts = catalogue.allConceptKinds.flatMap(({ label, vocabulary }) =>
    (parse(read(`vocabulary/${vocabulary}.yaml`)) as readonly YamlConcept[]).map((each) =>
      conceptOf(label, each),
    ),
  );
  const known = new Map(concepts.map((concept) => [concept.id, concept]));
  const files = readdirSync(new URL('policies/', SEED)).map((slug) => policyOf(slug));
  const controllers = new Map(files.map(({ policy: { controller } }) => [controller.id, controller]));
  const statements = files.flatMap(({ file, policy, sections }) =>
    Object.entries(file.statements).map(([name, said]) => statementOf(name, said, policy, sections, known)),
  );
  return {
    concepts: concepts.sort(byKeys),
    controllers: [...controllers.values()].sort(byKeys),
    policies: files.map(({ policy }) => policy).sort(byKeys),
    sections: files.flatMap(({ sections }) => sections).sort(byKeys),
    statements: statements.sort(byKeys),
  };
}

function conceptOf(kind: string, { slug, name, definition, ...rest }: YamlConcept): Concept {
  const id = `${kind}:${slug}`;
  const ids = (slugs: readonly string[] = []): string[] => slugs.map((each) => `${kind}:${each}`);
  const dated = (periods: readonly YamlPeriod[] = []): Dated[] =>
    periods.map(({ place, from, until = null, scope = null }) => ({
      place: `${kind}:${place}`,
      from,
      until,
      scope,
    }));
  return {
    ...{ id, kind, slug, name, definition, keys: [folded(name), id] },
    aliases: rest.aliases ?? [],
    iri: rest.iri ?? null,
    closeTo: rest.closeTo ?? null,
    broaderIds: [...ids(rest.broader), ...ids(rest.partOf)],
    memberships: dated(rest.memberOf),
    decisions: dated(rest.adequateFor),
  };
}

function policyOf(slug: string) {
  const file = parse(read(`policies/${slug}/policy.yaml`)) as YamlPolicy;
  const text = read(`policies/${slug}/policy.txt`);
  const { title, language, sha256, controller: by } = file;
  const controller: Controller = {
    ...{ id: `Controller:${by.slug}`, kind: 'Controller', slug: by.slug, name: by.name },
    aliases: by.aliases ?? [],
    keys: [folded(by.name), `Controller:${by.slug}`],
  };
  const policy: Policy = {
    ...{ id: `Policy:${slug}`, kind: 'Policy', slug, keys: [folded(title), `Policy:${slug}`] },
    ...{ controller, title, language, sha256, text },
    lastUpdated: file.lastUpdated ?? null,
    effectiveDate: file.effectiveDate ?? null,
    url: file.url ?? null,
  };
  return { file, policy, sections: sectionsOf(policy, file.sections ?? []) };
}

/** A heading starts a line and is looked for after the one before; what stands before the first one is a section too. */
function sectionsOf(policy: Policy, headings: readonly YamlSection[]): Section[] {
  const { text } = policy;
  let from = 0;
  const starts = headings.map(({ heading }) => {
    const start = text.startsWith(heading, from) ? from : text.indexOf(`\n${heading}`, from) + 1;
    from = start + heading.length;
    return start;
  });
  const hasPreamble = text.slice(0, starts[0]).trim() !== '' || starts.length === 0;
  const tiles = [
    ...(hasPreamble ? [{ slug: 'preamble', heading: null, level: 1, start: 0 }] : []),
    ...headings.map((each, index) => ({
      ...each,
      start: index === 0 && !hasPreamble ? 0 : (starts[index] ?? 0),
    })),
  ];
  return tiles.map(({ slug, heading, level, start }, index) => {
    const id = `Section:${policy.slug}/${slug}`;
    const end = tiles[index + 1]?.start ?? text.length;
    return {
      ...{ id, kind: 'Section', slug: `${policy.slug}/${slug}`, policy, heading, level, start, end },
      keys: [inText(policy.slug, start), id],
    };
  });
}

function statementOf(
  name: string,
  said: YamlStatement,
  policy: Policy,
  sections: readonly Section[],
  known: ReadonlyMap<string, Concept>,
): Statement {
  const id = `Statement:${policy.slug}/${name}`;
  const evidence = evidenceOf(said, policy, sections);
  const named = catalogue.roles.map(({ field, claim, kind }) => {
    const slugs = (said as unknown as Readonly<Record<string, readonly string[] | undefined>>)[field] ?? [];
    const concepts = slugs.flatMap((slug) => known.get(`${kind.label}:${slug}`) ?? []);
    return [claim, concepts.sort(byKeys)] as const;
  });
  const { practice, polarity = 'AFFIRMED', modality = 'DOES', condition = null, note = null } = said;
  return {
    ...{ id, kind: 'Statement', slug: `${policy.slug}/${name}`, policy, controller: policy.controller },
    ...{ practice, polarity, modality, condition, note, evidence },
    keys: [inText(policy.slug, evidence[0]?.start ?? NaN), id],
    period: said.period === undefined ? null : periodOf(said.period),
    identity: said.identity ?? null,
    exemptIds: (said.except ?? []).map((each) => `Statement:${policy.slug}/${each}`).sort(before),
    named: new Map(named.filter(([, concepts]) => concepts.length > 0)),
  };
}

function evidenceOf(
  { quote, near }: YamlStatement,
  policy: Policy,
  sections: readonly Section[],
): Evidence[] {
  const { text } = policy;
  const all = (Array.isArray(quote) ? quote : [{ quote, near }]) as readonly YamlQuote[];
  const found = all.map((each) => {
    const { quote: words, near: first } = typeof each === 'string' ? { quote: each } : each;
    const from = first === undefined ? 0 : text.indexOf(first) + first.length;
    const start = text.indexOf(words, from);
    const section = sections.find((tile) => tile.start <= start && start < tile.end);
    if (start < 0 || section === undefined) throw new Error(`${policy.id} does not say: ${words}`);
    return { quote: words, start, end: start + words.length, section, policy };
  });
  return found.sort((a, b) => before(a.start, b.start) || before(a.end, b.end));
}

/** For comparing, a year has 365 days, a month 30 and a week 7. */
function periodOf({ duration = null, bound = null, criterion = null }: Partial<Period>): Period {
  const parts = duration === null ? [] : [...duration.matchAll(/(\d+)([YMWD])/g)];
  const lengths: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };
  const days = parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (lengths[unit] ?? NaN), 0);
  return { duration, bound, criterion, days: duration === null ? null : days };
}
