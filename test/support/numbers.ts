/**
 * A number that the environment sets, or the usual one.
 * @throws Error for what is no whole number above 0: a test of nothing would pass
 */
export function numberSet(name: string, usual: number): number {
  const set = process.env[name];
  if (set === undefined || set === '') return usual;
  if (!/^[1-9]\d*$/.test(set)) throw new Error(`${name} is ${set}: give a whole number above 0`);
  return Number(set);
}
