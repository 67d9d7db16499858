import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Said } from '../../../src/stance/claim.ts';
import { D, R } from '../world.ts';
import { ADEQUATE, isCase, isKind, PROMISES, UNIVERSAL } from './facts.ts';
import { answerTo, claims, CONCEPT_ROLES, echo, holds, practices, ROLES, scenes, without } from './scenes.ts';

// What denies a claim, what only bears on it, and the words that stand for all of their kind.

interface Reading {
  /** `role concept` each. */
  readonly limits: readonly string[];
  /** The concepts that are the claim's, contain it, or are part of it. */
  readonly matched: readonly string[];
  readonly whole: boolean;
  readonly direct: boolean;
  /** Whether it names all that the claim asks only by a universal concept while something else limits it. */
  readonly open: boolean;
}

/** How a denial reads on a claim that names concepts alone, by the words of the model; undefined where it does not. */
function readingOf(claim: Claim, said: Said): Reading | undefined {
  if (claim.practice !== undefined && !isCase(claim.practice, said.practice)) return undefined;
  const limits: string[] = [];
  const matched: string[] = [];
  for (const [role, named] of said.names) {
    const asked = claim.names.get(role);
    if (named.some((id) => UNIVERSAL.includes(id))) continue;
    const containing = named.filter((id) => asked !== undefined && isKind(asked, id));
    matched.push(...containing);
    if (containing.length > 0) continue;
    const narrower = named.filter((id) => asked === undefined || isKind(id, asked));
    if (narrower.length === 0) return undefined;
    limits.push(...narrower.map((id) => `${role} ${id}`));
    if (asked !== undefined) matched.push(...narrower);
  }
  const same =
    claim.practice === undefined
      ? isCase(said.practice, 'PROCESS') || PROMISES.includes(said.practice)
      : said.practice === claim.practice;
  const roles = [...claim.names.keys()];
  return {
    limits,
    matched,
    whole: claim.practice !== undefined && limits.length === 0 && said.condition === null && !said.exempts,
    direct: same && roles.every((role) => said.names.has(role)),
    open:
      limits.length > 0 &&
      roles.some((role) => said.names.get(role)?.every((id) => UNIVERSAL.includes(id)) === true),
  };
}
const limitsIn = (claim: Claim, corpus: readonly Said[]): string[] =>
  answerTo(claim, corpus).limits.map(({ role, concept }) => `${role} ${concept}`);

/** Who acts, a service and whom a policy covers have rules of their own. */
const PLAIN = CONCEPT_ROLES.filter((role) => role !== 'by' && role !== 'within');
const plainDenials = scenes(PLAIN, { polarity: 'DENIED' })
  .filter(({ more }) => more.practice !== 'COVER')
  .map(({ claim, more }) => ({ claim, more, reading: readingOf(claim, more) }))
  // Whether "no personal data for marketing" names the e-mail address that is asked for is open.
  .filter(({ reading }) => reading?.open !== true);

/** What is adequate for some only is not known to be in itself. */
const asksForAdequate = ({ names }: Claim): boolean => [...names.values()].includes(ADEQUATE);

describe('a denial by itself', () => {
  it('denies where it is whole, or of the same practice and names all that is asked; else it is an aside', () => {
    holds(plainDenials, ({ claim, more, reading }) => {
      const { stance, basis, denying, asides, matched } = answerTo(claim, [more]);
      if (reading === undefined) {
        expect([stance, asides]).toEqual(['SILENT', []]);
      } else if (reading.whole || reading.direct) {
        expect([stance, denying]).toEqual(['DENIED', [more.id]]);
        expect(limitsIn(claim, [more])).toEqual(expect.arrayContaining([...reading.limits]));
        expect(limitsIn(claim, [more])).toHaveLength(reading.limits.length);
        expect(matched.filter((id) => !UNIVERSAL.includes(id))).toEqual([...reading.matched].sort());
        const implied = claim.practice !== undefined && claim.practice !== more.practice;
        expect(basis).toBe(implied ? 'IMPLIED' : 'STATED');
      } else {
        expect([stance, asides]).toEqual(['SILENT', [more.id]]);
      }
    });
  });

  it('has no limit on a side of the answer where another denial has none', () => {
    holds(scenes(PLAIN, { polarity: 'DENIED' }), ({ claim, corpus }) => {
      const { denying } = answerTo(claim, corpus);
      const each = corpus.filter(({ id }) => denying.includes(id)).map((said) => limitsIn(claim, [said]));
      const expected = each.every((limits) => limits.length > 0) ? each.flat() : [];
      expect(limitsIn(claim, corpus).sort()).toEqual([...new Set(expected)].sort());
    });
  });
});

describe('a denial beside an affirmation', () => {
  it('denies where it is whole, or promises are denied, or only a condition restricts it; else it is an aside', () => {
    holds(plainDenials, ({ claim, more, reading }) => {
      const { stance, denying, asides } = answerTo(claim, [more, echo(claim, 'yes')]);
      const promise = reading?.direct === true && PROMISES.includes(more.practice);
      const conditional =
        reading?.direct === true &&
        claim.practice !== undefined &&
        reading.limits.length === 0 &&
        !more.exempts;
      if (reading?.whole === true || promise || conditional) {
        expect([stance, denying, asides]).toEqual(['MIXED', [more.id], []]);
      } else {
        expect([stance, denying, asides]).toEqual(['AFFIRMED', [], reading === undefined ? [] : [more.id]]);
      }
    });
  });

  it('of just what is asked makes it MIXED under a condition, and is an aside if it exempts something', () => {
    const asked = claims(ROLES).filter((claim) => claim.practice !== undefined && !asksForAdequate(claim));
    holds(asked, (claim) => {
      const no = echo(claim, 'no', { polarity: 'DENIED', condition: 'for money' });
      const conditional = answerTo(claim, [no, echo(claim, 'yes', { condition: 'if asked' })]);
      expect(conditional).toMatchObject({ stance: 'MIXED', denying: ['no'], asides: [] });
      expect([...conditional.conditions].sort()).toEqual(['for money', 'if asked']);
      const exempting = answerTo(claim, [{ ...no, exempts: true }, echo(claim, 'yes')]);
      expect(exempting).toMatchObject(
        PROMISES.includes(no.practice)
          ? { stance: 'MIXED', denying: ['no'], asides: [] }
          : { stance: 'AFFIRMED', denying: [], asides: ['no'], conditions: [] },
      );
    });
  });
});

describe('a denial that is only an aside', () => {
  it('is one within a service that the claim does not name', () => {
    const drawn = scenes(ROLES.filter((role) => role !== 'within'));
    holds(fc.tuple(drawn, practices), ([{ claim, corpus }]) => {
      const within = (said: Said): Said => ({
        ...said,
        polarity: 'DENIED',
        names: new Map([...said.names, ['within', ['Service:chat']]]),
      });
      const denials = [...corpus, echo(claim, 'same')].map(within);
      const { denying, asides, stance } = answerTo(claim, denials);
      expect([stance, denying]).toEqual(['SILENT', []]);
      expect(asides).toContain('same');
      // What bears on the claim without the service still does so.
      const anywhere = denials.map((said) => without(said, 'within'));
      const bearing = answerTo(claim, anywhere);
      expect(new Set(asides)).toEqual(new Set([...bearing.denying, ...bearing.asides]));
    });
  });

  it('is not to cover persons, for a claim of another practice that names them', () => {
    holds(scenes(ROLES, { covers: true }), ({ claim, corpus }) => {
      fc.pre(claim.practice !== 'COVER');
      const persons = [...claim.names].filter(([role]) => role === 'dataSubject' || role === 'residentsOf');
      const acting = [...claim.names].filter(([role]) => role === 'by');
      const uncovered = echo(claim, 'uncovered', {
        practice: 'COVER',
        polarity: 'DENIED',
        names: new Map([...persons, ...acting].map(([role, name]) => [role, [name]])),
      });
      const statements = [...corpus, uncovered];
      const covers = statements
        .filter(({ practice, polarity }) => practice === 'COVER' && polarity === 'DENIED')
        .map(({ id }) => id);
      const { denying, asides } = answerTo(claim, statements);
      expect(denying.filter((id) => covers.includes(id))).toEqual([]);
      if (persons.length > 0) expect(asides).toContain('uncovered');
    });
  });
});

describe('a word for all of its kind', () => {
  const WORDS = { data: D('personal-data'), recipient: R('everybody') };
  const others = fc.constantFrom(
    ['data', D('ip-address')] as const,
    ['data', D('email-address')] as const,
    ['recipient', R('marketer')] as const,
  );

  it('affirms only itself, and nothing else affirms it', () => {
    holds(fc.tuple(claims(ROLES), others), ([claim, [role, other]]) => {
      fc.pre(!asksForAdequate(claim));
      const about = (concept: string): Claim => ({
        ...claim,
        names: new Map([...claim.names, [role, concept]]),
      });
      const word = WORDS[role];
      expect(answerTo(about(other), [echo(about(word), 'word')]).stance).toBe('SILENT');
      expect(answerTo(about(word), [echo(about(other), 'other')]).stance).toBe('SILENT');
      expect(answerTo(about(word), [echo(about(word), 'word')]).stance).toBe('AFFIRMED');
    });
  });

  it('denies the practice and its cases for everything of its kind, and is no limit', () => {
    const universals = fc.subarray(['data', 'recipient'] as const, { minLength: 1 });
    const drawn = fc.tuple(claims(ROLES), universals, practices);
    holds(drawn, ([claim, roles, practice]) => {
      fc.pre(claim.practice !== undefined && isCase(claim.practice, practice) && !claim.names.has('by'));
      const names = new Map(roles.map((role) => [role, [WORDS[role]]]));
      const denial = echo(claim, 'no', { practice, polarity: 'DENIED', names });
      const basis = practice === claim.practice ? 'STATED' : 'IMPLIED';
      expect(answerTo(claim, [denial])).toMatchObject({ stance: 'DENIED', basis, limits: [] });
      expect(answerTo(claim, [denial, echo(claim, 'yes')]).denying).toEqual(['no']);
    });
  });
});
