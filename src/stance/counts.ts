import type { PeriodFilter } from '../kinds/statement/kind.ts';
import type { Claim, Said, SaidPeriod } from './claim.ts';

/**
 * Whether a statement counts for a claim at all: `modality` and `period` filter, and a statement with BY counts only for
 * claims that ask for `by`. Then it alone does: what somebody else does is not what the controller does, nor the other way
 * round (the model says the first half).
 */
export function counts(claim: Claim, said: Said): boolean {
  return (
    said.names.has('by') === claim.names.has('by') &&
    (claim.modality?.includes(said.modality) ?? true) &&
    (claim.period === undefined || inPeriod(claim.period, said.period))
  );
}

function inPeriod({ bound, minDays, maxDays, has }: PeriodFilter, period: SaidPeriod | null): boolean {
  // Data kept without end has no days, so `minDays` does not find it: it is asked for by its bound.
  const days = period?.days ?? undefined;
  return (
    (has === undefined || has === (period !== null)) &&
    (bound === undefined || bound === period?.bound) &&
    (minDays === undefined || (days !== undefined && days >= minDays)) &&
    (maxDays === undefined || (days !== undefined && days <= maxDays))
  );
}
