import DataLoader from 'dataloader';
import { cypher, type Cypher, type RowOf, type Shape } from '../engine/cypher.ts';
import type { Kind } from './kind.ts';

type Ids = { readonly ids: 'string[]' };

/** A statement that reads nodes of a kind by their ids, from the index of Entity(id). */
export function lookUp<C extends Shape>(
  kind: Pick<Kind, 'label' | 'field'> & { readonly columns: C },
  name = `${kind.field}.byIds`,
): Cypher<Ids, C & { readonly id: 'string' }> {
  const columns = Object.keys(kind.columns).map((column) => `, n.${column} AS ${column}`);
  return cypher({
    name,
    text: `UNWIND $ids AS key MATCH (n:Entity {id: key}) WHERE n:${kind.label}
RETURN n.id AS id${columns.join('')} ORDER BY n.id`,
    params: { ids: 'string[]' },
    row: { ...kind.columns, id: 'string' },
  });
}

/** Loads rows one by one through one statement a tick; null for an id that does not exist. */
export function oneById<R extends Shape & { readonly id: 'string' }>(
  read: (ids: readonly string[]) => Promise<readonly RowOf<R>[]>,
): DataLoader<string, RowOf<R> | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id as string, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Loads lists of rows through one statement a tick; `parent` says to which id a row belongs. */
export function manyByParent<T>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
  parent: (row: T) => string,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async (ids) => {
    const rows = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const row of await read(ids)) rows.get(parent(row))?.push(row);
    return ids.map((id) => rows.get(id) ?? []);
  });
}
