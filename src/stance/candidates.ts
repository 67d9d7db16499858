import type { Reader, RunOptions } from '../engine/port.ts';
import { grouped } from '../kinds/grouped.ts';
import type { Role } from '../kinds/role.ts';
import type { Modality, Polarity } from '../kinds/statement/kind.ts';
import { practiceNames, type Practice } from '../kinds/statement/practice.ts';
import { candidatePractices } from './answer.ts';
import type { Claim, Said } from './claim.ts';
import { candidates, type candidateNames } from './cypher.ts';

/** Reads every statement that can bear on a claim, in two database statements. */
export async function readCandidates(
  reader: Reader,
  claim: Claim,
  roles: readonly Role[],
  namesStatement: ReturnType<typeof candidateNames>,
  run: RunOptions,
): Promise<readonly Said[]> {
  const practices = candidatePractices(claim) ?? practiceNames;
  const [rows, names] = await Promise.all([
    reader.read(candidates, { practices }, run),
    reader.read(namesStatement, { practices }, run),
  ]);
  const roleOf = new Map(roles.map((role) => [role.type, role.claim]));
  const named = grouped(names.map((row) => [row.statement, row] as const));
  return rows.map((row) => ({
    id: row.id,
    controllerId: row.controller,
    policyId: row.policy,
    practice: row.practice as Practice,
    polarity: row.polarity as Polarity,
    modality: row.modality as Modality,
    condition: row.condition,
    exempts: row.exempted > 0,
    names: grouped(
      (named.get(row.id) ?? []).map(({ type, concept }) => [roleOf.get(type) ?? type, concept] as const),
    ),
  }));
}
