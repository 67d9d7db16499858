import { catalogue, type Controller, type Keys, type Statement } from '../atlas/things.ts';
import { saying, type ClaimFields } from '../atlas/stance.ts';
import { broader, ofKind, today, world } from '../atlas/world.ts';
import { PRACTICES, type PracticeEntry } from '../../../src/kinds/statement/practice.ts';

/** A value as JSON has it; enums are strings. */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

export const KINDS: readonly string[] = [
  ...['Controller', 'Policy', 'Section', 'Statement'],
  ...catalogue.allConceptKinds.map(({ label }) => label),
];

/** Of the affirmations some are enough. */
const EVERY = 6;
const byKind = new Map(KINDS.map((kind) => [kind, ofKind(kind)]));

/** The slugs of a kind. */
export function slugsOf(kind: string): readonly string[] {
  return (byKind.get(kind) ?? []).map(({ slug }) => slug);
}

/** What everything of a kind sorts by: a cursor of any of its lists may stand there. */
export function keysOf(kind: string): readonly Keys[] {
  return (byKind.get(kind) ?? []).map(({ keys }) => keys);
}

export const statements: readonly Statement[] = world.statements;

/** Days before, between and after the memberships and decisions of the seed. */
export const DATES = ['1990-01-01', '2003-07-01', '2018-05-25', '2020-02-01', '2022-06-30', '2024-02-29'];
export const DAYS = [
  ...new Set([0, 30, 365, ...world.statements.flatMap(({ period }) => period?.days ?? [])]),
].sort((a, b) => a - b);

/** A practice and those of which it is a case. */
export function practicesAbove(practice: string): readonly string[] {
  const { broader: next }: PracticeEntry = PRACTICES[practice as keyof typeof PRACTICES];
  return next === undefined ? [practice] : [practice, ...practicesAbove(next)];
}

export const practices: readonly string[] = Object.keys(PRACTICES);

/** What a statement names, each concept with the field of a claim or filter that asks for it. */
export function asksOf(said: Statement): readonly (readonly [claim: string, slug: string])[] {
  return [...said.named].flatMap(([claim, concepts]) =>
    concepts.flatMap((each) => [each, ...broader(each, today())].map(({ slug }) => [claim, slug] as const)),
  );
}

/** Words that policies use. */
export function wordsIn({ evidence }: Statement): readonly string[] {
  return evidence.flatMap(({ quote }) => quote.match(/\p{L}{3,}/gu) ?? []);
}

/**
 * Claims by the answers to them, many times those to which many give it: most documents ask everybody, and no answer should
 * be rare.
 */
export const claims: ReadonlyMap<string, readonly ClaimFields[]> = claimsByStance();

function claimsByStance(): ReadonlyMap<string, readonly ClaimFields[]> {
  const found = new Map<string, ClaimFields[]>(
    ['AFFIRMED', 'DENIED', 'MIXED', 'SILENT'].map((stance) => [stance, []]),
  );
  for (const said of statements.filter(
    ({ polarity }, index) => polarity === 'DENIED' || index % EVERY === 0,
  )) {
    const asks = asksOf(said);
    const [first, last] = [asks.slice(0, 1), asks.slice(-1)].map((ask) => Object.fromEntries(ask));
    const { practice } = said;
    const broadest = practicesAbove(practice).at(-1) ?? practice;
    for (const claim of [
      ...[{ practice }, { practice, ...first }, { practice, ...first, ...last }, { ...last }],
      ...[{ practice: broadest }, { practice: broadest, ...last }],
    ]) {
      // In and outside are not asked for together.
      if (Object.keys(claim).length === 0 || ('in' in claim && 'outside' in claim)) continue;
      const answers = world.controllers.map((each) => stanceOf(each, claim));
      for (const [stance, list] of found) {
        const times = answers.filter((answer) => answer === stance).length;
        list.push(...Array<ClaimFields>(times ** 3).fill(claim));
      }
    }
  }
  return found;
}

function stanceOf(controller: Controller, claim: ClaimFields): string {
  return saying(controller, claim, today()).stance;
}
