import { PRACTICES, type PracticeEntry } from '../../../src/kinds/statement/practice.ts';
import { readWorld } from './seed.ts';
import { byKeys, type Concept, type Dated, type Statement, type Thing } from './things.ts';

export const world = readWorld();

const things: ReadonlyMap<string, Thing> = new Map(
  Object.values(world).flatMap((list: readonly Thing[]) => list.map((thing) => [thing.id, thing] as const)),
);
const conceptsById = new Map(world.concepts.map((concept) => [concept.id, concept]));
const statementsById = new Map(world.statements.map((statement) => [statement.id, statement]));

/** Whatever has an id; null if nothing has it. */
export function thing(id: string): Thing | null {
  return things.get(id) ?? null;
}

export function concept(id: string): Concept {
  return present(conceptsById.get(id), id);
}

export function statement(id: string): Statement {
  return present(statementsById.get(id), id);
}

/** All of a kind, in the order of its names or texts. */
export function ofKind(kind: string): readonly Thing[] {
  return [...things.values()].filter((each) => each.kind === kind).sort(byKeys);
}

/** Today in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Whether a membership or a decision holds at a day. */
export const holds = ({ from, until }: Dated, day: string): boolean =>
  from <= day && (until === null || day < until);

/** The terms one step broader at a day, by name. */
export function broader({ broaderIds, memberships }: Concept, day: string): Concept[] {
  const unions = memberships.filter((period) => holds(period, day)).map(({ place }) => place);
  return [...broaderIds, ...unions].map(concept).sort(byKeys);
}

/** The terms one step narrower at a day, by name. */
export function narrower(of: Concept, day: string): Concept[] {
  return world.concepts.filter((each) => each.kind === of.kind && broader(each, day).includes(of));
}

/** Whether a term is another one or, over any number of steps, narrower than it at a day. */
export function isWithin(narrow: Concept, broad: Concept, day: string): boolean {
  return narrow === broad || broader(narrow, day).some((next) => isWithin(next, broad, day));
}

/** Whether a practice is another one or a case of it. */
export function isCase(practice: string, broad: string): boolean {
  const { broader: next }: PracticeEntry = PRACTICES[practice as keyof typeof PRACTICES];
  return practice === broad || (next !== undefined && isCase(next, broad));
}

/** What a statement names in a role, by the claim field of the role. */
export function namedIn(said: Statement, claim: string): readonly Concept[] {
  return said.named.get(claim) ?? [];
}

export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the seed has no ${what}`);
  return value;
}
