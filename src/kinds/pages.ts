import type { Cypher, RowOf, Shape, Type } from '../engine/cypher.ts';
import type { Reader } from '../engine/port.ts';
import { pageStatement, totalStatement, type Filter, type List, type Slice } from './list.ts';
import { manyByParent } from './lookup.ts';

/** Where a list starts: the id of a node, '' for a list without a parent, or a key for several ids that stand for one. */
export type Parent = string | { readonly key: string; readonly within: readonly string[] };

/** Reads pages and totals of lists: those of one operation that differ only in their parent share a statement. */
export class Pages {
  readonly #reader: Reader;
  readonly #loaders = new Map<string, ReturnType<typeof manyByParent>>();
  /** The ids that stand for a parent, by its key. */
  readonly #within = new Map<string, readonly string[]>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The items of a slice, in the order of the list whichever end it is taken from; `parent` is an id, or '' for all. */
  slice<C extends Shape>(
    list: List<C>,
    parent: Parent,
    filter: Filter | undefined,
    slice: Slice,
  ): Promise<readonly RowOf<C>[]> {
    const statement = pageStatement(list, filter, slice);
    const values = {
      ...valuesOf(filter),
      limit: slice.limit,
      ...(slice.lower && { lowerName: slice.lower.sortName, lowerId: slice.lower.id }),
      ...(slice.upper && { upperName: slice.upper.sortName, upperId: slice.upper.id }),
    };
    const load = this.#loader(statement, values, (row) => row.parent);
    return load(parent);
  }

  /** How many items a list has. */
  async total(list: List, parent: Parent, filter: Filter | undefined): Promise<number> {
    const load = this.#loader(totalStatement(list, filter), valuesOf(filter), (row) => row.id);
    return (await load(parent))[0]?.total ?? 0;
  }

  /** Loads the rows of a parent by a statement that takes many of them at once. */
  #loader<R extends Shape>(
    statement: Cypher<Shape, R>,
    values: Readonly<Record<string, unknown>>,
    parentOf: (row: RowOf<R>) => unknown,
  ): (parent: Parent) => Promise<readonly RowOf<R>[]> {
    const key = JSON.stringify([statement.name, statement.text, values]);
    const loader =
      this.#loaders.get(key) ??
      manyByParent(
        (ids) => {
          const given = { ...values, ...this.#parents(ids, statement.params['parents']) };
          return this.#reader.read(statement, given);
        },
        (row) => parentOf(row) as string,
      );
    this.#loaders.set(key, loader);
    return (parent) => {
      if (typeof parent === 'string') return loader.load(parent) as Promise<readonly RowOf<R>[]>;
      this.#within.set(parent.key, parent.within);
      return loader.load(parent.key) as Promise<readonly RowOf<R>[]>;
    };
  }

  #parents(ids: readonly string[], type: Type | undefined) {
    if (type === undefined) return {};
    if (type === 'string[]') return { parents: ids };
    return { parents: ids.map((id) => ({ id, within: this.#within.get(id) ?? [] })) };
  }
}

function valuesOf(filter: Filter | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(filter?.params ?? {}).map(([name, { value }]) => [name, value]));
}
