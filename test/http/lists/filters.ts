import fc, { type Arbitrary } from 'fast-check';
import { BOUNDS, MODALITIES } from '../../../src/kinds/statement/kind.ts';
import type { PeriodWhere, Where } from './evaluate.ts';
import { broaderOf, catalogue, controllers, policies, slugOf, statements, termsOf, today } from './oracle.ts';

const quotes = statements.flatMap((each) => each.quotes.map(({ quote }) => quote));
const sections = [...new Set(statements.flatMap((each) => each.quotes.map(({ section }) => section)))];
/** Said more often, asked more often. */
const practices = statements.map(({ practice }) => practice);
const roles = catalogue.roles.map(({ claim, kind }) => ({
  claim,
  kind: kind.label,
  name: claim.replace(/[A-Z]/g, '_$&').toUpperCase(),
  used: statements.flatMap(({ concepts }) => concepts.get(claim) ?? []),
}));

/** A slug or a global id. */
const written = (kind: string, slug: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(slug, fc.boolean()).map(([one, global]) => (global ? `${kind}:${one}` : one));

/** Words of a quote in other case and with other accents. */
const words: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...quotes), fc.nat(), fc.integer({ min: 2, max: 9 }), fc.nat({ max: 3 }))
  .map(([quote, at, length, how]) => {
    const letters = Array.from(quote);
    const from = at % Math.max(1, letters.length - length);
    const part = letters.slice(from, from + length).join('');
    return [
      part,
      part.toUpperCase(),
      part.normalize('NFD').replace(/\p{M}/gu, ''),
      part.replace(/[aeo]/g, '$&\u0301').normalize('NFC'),
    ][how] as string;
  });

/** A concept that statements name in a role, one that is broader, or any of the kind. */
const concept: Arbitrary<Where> = fc.constantFrom(...roles).chain(({ claim, kind, used }) => {
  const named = used.length === 0 ? termsOf(kind).map(({ id }) => id) : used;
  const broader = named.flatMap((id) => broaderOf(id, today()));
  const id = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...named) },
    { weight: 3, arbitrary: fc.constantFrom(...(broader.length === 0 ? named : broader)) },
    { weight: 1, arbitrary: fc.constantFrom(...termsOf(kind).map((term) => term.id)) },
  );
  return fc
    .tuple(id, fc.boolean())
    .map(([one, global]) => ({ roles: { [claim]: { id: one, asked: global ? one : slugOf(one) } } }));
});

/** The days of every period that is stated, and those next to them. */
export const DAYS = [...new Set(statements.flatMap(({ days = 0 }) => [days, days + 1]))];
const days = fc.constantFrom(...DAYS);
const period: Arbitrary<PeriodWhere> = fc.oneof(
  fc.constantFrom(...Object.keys(BOUNDS)).map((bound) => ({ bound })),
  days.map((minDays) => ({ minDays })),
  days.map((maxDays) => ({ maxDays })),
  fc.tuple(days, days).map(([a, b]) => ({ minDays: Math.min(a, b), maxDays: Math.max(a, b), has: true })),
  fc.boolean().map((has) => ({ has })),
);

const roleNames = fc.subarray(
  roles.map(({ name }) => name),
  { maxLength: 2 },
);
const some = (values: readonly string[]): Arbitrary<string[]> => fc.subarray([...values], { maxLength: 3 });

/** One condition; each leaf of StatementWhere is among them. */
const leaf: Arbitrary<Where> = fc.oneof(
  fc
    .array(written('Controller', fc.constantFrom(...controllers)), { maxLength: 3 })
    .map((controller) => ({ controller })),
  fc
    .array(written('Policy', fc.constantFrom(...policies, 'nobody')), { maxLength: 3 })
    .map((policy) => ({ policy })),
  written('Section', fc.constantFrom(...sections)).map((section) => ({ section })),
  fc
    .tuple(
      fc.array(fc.constantFrom('PROCESS', 'SHARE', 'STORE', 'USE', ...practices), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([practice, exactly]) => ({ practice, exactly })),
  fc.constantFrom('AFFIRMED', 'DENIED').map((polarity) => ({ polarity })),
  some(Object.keys(MODALITIES)).map((modality) => ({ modality })),
  roleNames.map((has) => ({ has })),
  roleNames.map((lacks) => ({ lacks })),
  { weight: 2, arbitrary: period.map((each) => ({ period: each })) },
  words.map((text) => ({ text })),
  { weight: 4, arbitrary: concept },
  { weight: 2, arbitrary: fc.tuple(concept, fc.boolean()).map(([each, exactly]) => ({ ...each, exactly })) },
);

/** A filter in which others are nested at most so deep. */
function tree(depth: number): Arbitrary<Where> {
  const own = fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 2, arbitrary: fc.tuple(leaf, leaf).map(([a, b]) => ({ ...a, ...b })) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  if (depth === 0) return own;
  const list = fc.array(tree(depth - 1), { maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: own },
    { weight: 2, arbitrary: list.map((and) => ({ and })) },
    { weight: 4, arbitrary: list.map((or) => ({ or })) },
    { weight: 2, arbitrary: tree(depth - 1).map((not) => ({ not })) },
    { weight: 2, arbitrary: fc.tuple(leaf, list).map(([each, or]) => ({ ...each, or })) },
    { weight: 2, arbitrary: fc.tuple(leaf, tree(depth - 1)).map(([each, not]) => ({ ...each, not })) },
  );
}

/** How many filters a filter is: at most twenty are answered. */
export function sizeOf({ and = [], or = [], not }: Where): number {
  return 1 + [...and, ...or, ...(not ? [not] : [])].reduce((sum, each) => sum + sizeOf(each), 0);
}

/** Filters of statements, up to the depth and the size that are answered. */
export const filters: Arbitrary<Where> = tree(3).filter((where) => sizeOf(where) <= 20);

/** The fields that a filter gives anywhere in it. */
export function fieldsOf({ and = [], or = [], not, roles: named = {}, ...rest }: Where): string[] {
  const inner = [...and, ...or, ...(not ? [not] : [])].flatMap(fieldsOf);
  return [...Object.keys(rest), ...Object.keys(named), ...inner];
}
