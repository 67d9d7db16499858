const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** The days of an ISO 8601 duration, for comparing only: a year counts 365, a month 30. */
export function daysOf(duration: string): number {
  return [...duration.matchAll(/(\d+)([YMWD])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (DAYS[unit ?? ''] ?? 0),
    0,
  );
}
