import type { ExportedEdge, GraphExport } from './graph-shape.ts';

/** Which affirmations make which edge: practices with their cases, role's relationship, derived relationship. */
const AFFIRMED: readonly (readonly [practices: string, role: string, type: string])[] = [
  ['COLLECT OBTAIN GENERATE TRACK RECORD', 'ABOUT', 'COLLECTS'],
  ['STORE RETAIN', 'ABOUT', 'STORES'],
  ['USE COMBINE PROFILE DECIDE_AUTOMATICALLY', 'FOR', 'USES_FOR'],
  ['SHARE SELL RENT TRANSFER', 'TO', 'SHARES_WITH'],
  ['SHARE SELL RENT TRANSFER', 'IN', 'TRANSFERS_TO'],
  ['STORE RETAIN', 'IN', 'STORES_IN'],
  ['ESTABLISH', 'IN', 'ESTABLISHED_IN'],
  ['GRANT_RIGHT', 'GRANTS', 'GRANTS_RIGHT'],
  ['*', 'BASED_ON', 'RELIES_ON'],
  ['*', 'USING', 'USES_TRACKER'],
  ['PROTECT', 'PROTECTED_BY', 'PROTECTS_WITH'],
  ['*', 'UNDER', 'SAFEGUARDS_WITH'],
  ['OBTAIN', 'FROM', 'OBTAINS_FROM'],
];

/** What a denial may not name: read alone, the edge would not be true. */
const NARROWING = ['OUTSIDE', 'LIMITED_TO', 'CONCERNS', 'BY'];

export const derivedTypes: readonly string[] = [...AFFIRMED.map(([, , type]) => type), 'DENIES'];

/** The edges from controllers to concepts that follow from the statements of a graph. */
export function derivedFrom(
  { nodes, edges }: GraphExport,
  roleNames: ReadonlyMap<string, string>,
): ExportedEdge[] {
  const derived = new Map<string, ExportedEdge>();
  const add = (
    type: string,
    from: string,
    to: string,
    said: string,
    keys: Readonly<Record<string, string>> = {},
  ): void => {
    const id = JSON.stringify([type, from, to, keys]);
    const before = (derived.get(id)?.props['statements'] ?? []) as readonly string[];
    derived.set(id, { type, from, to, props: { ...keys, statements: [...before, said].sort() } });
  };
  for (const { id, labels, props } of nodes) {
    if (!labels.includes('Statement')) continue;
    const { practice, controllerId: controller } = props;
    if (typeof practice !== 'string' || typeof controller !== 'string')
      throw new Error(`${id} is incomplete`);
    const own = edges.filter((edge) => edge.from === id);
    const named = own.filter(({ type }) => roleNames.has(type));
    if (named.some(({ type }) => type === 'BY')) continue;
    if (props['polarity'] === 'AFFIRMED') {
      for (const { type: role, to } of named) {
        for (const [practices, of, type] of AFFIRMED) {
          const says = practices === '*' || practices.split(' ').includes(practice);
          if (says && of === role) add(type, controller, to, id);
        }
      }
    } else {
      const [only, ...others] = named;
      const limited = props['condition'] !== undefined || own.some(({ type }) => type === 'EXEMPTS');
      if (only === undefined || others.length > 0 || limited || NARROWING.includes(only.type)) continue;
      add('DENIES', controller, only.to, id, { practice, role: roleNames.get(only.type) ?? '?' });
    }
  }
  return [...derived.values()];
}
