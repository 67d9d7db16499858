/** An ISO 8601 day such as 2018-05-25: such strings sort as the days do. */
export type IsoDate = string;

/** Whether a value is a day that exists, written as 2018-05-25. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
