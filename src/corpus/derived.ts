import type { RowOf } from '../engine/cypher.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { DENIES, roleName } from '../kinds/role.ts';
import { broaderPractices, type Practice } from '../kinds/statement/practice.ts';
import { grouped } from '../kinds/grouped.ts';
import type { saidByController } from './cypher.ts';
import type { EdgeRow } from './rows.ts';

/** A concept that a statement of a controller names: one row per statement and concept. */
type Named = RowOf<ReturnType<typeof saidByController>['row']>;

/**
 * The edges from a controller to concepts that follow from its statements, for people who walk the graph: what its
 * affirmations say of itself, and what a denial says of one concept alone. An edge must be true when it is read alone, so
 * statements of what somebody else does, and denials with a condition or more than one concept, make none.
 * @returns rows by relationship type, with `statements`, the ids of the statements behind the edge
 */
export function derivedEdges(
  controller: string,
  named: readonly Named[],
  { roles }: Catalogue,
): ReadonlyMap<string, readonly EdgeRow[]> {
  const behind = new Map<
    string,
    { type: string; to: string; keys: Record<string, string>; statements: Set<string> }
  >();
  const add = (type: string, { statement, concept }: Named, keys: Record<string, string> = {}): void => {
    const id = JSON.stringify([type, concept, keys]);
    const edge = behind.get(id) ?? { type, to: concept, keys, statements: new Set() };
    edge.statements.add(statement);
    behind.set(id, edge);
  };
  const roleOf = new Map(roles.map((role) => [role.type, role]));
  const ofStatement = grouped(named.map((row) => [row.statement, row] as const));
  for (const rows of ofStatement.values()) {
    if (rows.some((row) => roleOf.get(row.type)?.claim === 'by')) continue;
    for (const row of rows) {
      const role = roleOf.get(row.type);
      if (role === undefined) continue;
      if (row.polarity === 'AFFIRMED') {
        const practices: readonly string[] = broaderPractices(row.practice as Practice);
        for (const { practice, type } of role.derives ?? []) {
          if (practice === undefined || practices.includes(practice)) add(type, row);
        }
      } else if (rows.length === 1 && row.condition === null && row.exempted === 0 && role.narrows !== true) {
        add(DENIES, row, { practice: row.practice, role: roleName(role) });
      }
    }
  }
  return grouped(
    [...behind.values()].map(({ type, to, keys, statements }) => [
      type,
      { from: controller, to, keys, props: { statements: [...statements].sort() } },
    ]),
  );
}
