/** A question of the README, and the table of its answer as it stands there. */
export interface Shown {
  readonly question: string;
  readonly query: string;
  readonly rows: readonly Row[];
}

/** The cells of a row, by the names of the columns. */
export type Row = Readonly<Record<string, string>>;

/** The questions of a page: each a line in bold, a query below it and a table below that. */
export function shownIn(page: string): readonly Shown[] {
  const pattern = /^\*\*(.+\?)\*\*\n\n```graphql\n([^`]+)```\n\n((?:\|.*\n)+)/gm;
  return [...page.matchAll(pattern)].map(([, question = '', query = '', table = '']) => {
    const [names = [], , ...rows] = table.trim().split('\n').map(cellsOf);
    const rowOf = (cells: readonly string[]): Row =>
      Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    return { question, query, rows: rows.map(rowOf) };
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/**
 * An answer as such a table: a row for each edge of the first connection in it, a column for each field of the edge and of
 * its node. A cell holds the values of its field, those of each thing on a line of its own.
 */
export function tableOf(data: unknown): readonly Row[] {
  return edgesIn(data).map((edge) => {
    const { node, ...beside } = edge as { node: object };
    return Object.fromEntries(
      Object.entries({ ...node, ...beside }).map(([name, value]) => [name, cellOf(value)]),
    );
  });
}

function edgesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('edges' in value) return value.edges as readonly unknown[];
  return Object.values(value).flatMap(edgesIn);
}

function cellOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(cellOf).join('<br>');
  if (typeof value === 'object') {
    const inner = Object.values(value);
    return inner
      .map(cellOf)
      .filter((text) => text !== '')
      .join(inner.some(Array.isArray) ? '<br>' : ' ');
  }
  return JSON.stringify(value);
}
