import { grouped } from '../kinds/grouped.ts';
import type { Bound, Modality, Polarity } from '../kinds/statement/kind.ts';
import type { Practice } from '../kinds/statement/practice.ts';
import type { Said } from './claim.ts';
import type { CandidateRow } from './cypher.ts';

/** The statements of one controller that its row of candidates tells; `roleOf` gives roles by their relationship types. */
export function saidIn(row: CandidateRow, roleOf: ReadonlyMap<string, string>): readonly Said[] {
  const named = grouped(
    row.namedBy.map((statement, index) => {
      const type = at(row.types, index);
      return [statement, [roleOf.get(type) ?? type, at(row.concepts, index)] as const] as const;
    }),
  );
  return row.ids.map((id, index) => ({
    id,
    policyId: at(row.policies, index),
    practice: at(row.said, index) as Practice,
    polarity: at(row.polarities, index) as Polarity,
    modality: at(row.modalities, index) as Modality,
    condition: at(row.conditions, index) || null,
    exempts: at(row.exempted, index) > 0,
    period: at(row.periods, index)
      ? {
          bound: (at(row.bounds, index) || null) as Bound | null,
          days: at(row.days, index) < 0 ? null : at(row.days, index),
        }
      : null,
    names: grouped(named.get(id) ?? []),
  }));
}

/** An item of a list that is as long as the others of its row. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`the lists of a row of candidates differ in length at ${index}`);
  return item;
}
