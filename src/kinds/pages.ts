import { LRUCache } from 'lru-cache';
import { cypher, type Cypher, type RowOf, type Shape, type Type } from '../engine/cypher.ts';
import type { Reader, RunOptions } from '../engine/port.ts';
import { manyByParent } from './lookup.ts';

/** A list of nodes of one kind that is read page by page, in the order of (sortName, id). */
export interface List<C extends Shape = Shape> {
  /** Dotted, unique: `policy.statements`. It names the statements of the list. */
  readonly name: string;
  readonly label: string;
  /** The pattern from the parent `p` to the item `n`; without one the list is of all nodes of the label. */
  readonly pattern?: string;
  /** What is read of each item, `id` and `sortName` among it. */
  readonly columns: C;
}

/** The place of an item in its list. */
export interface Place {
  readonly sortName: string;
  readonly id: string;
}

/** Which items of a list: a predicate on `n` made of known fragments, with its parameters. */
export interface Filter {
  readonly text: string;
  readonly params: Readonly<Record<string, { readonly type: Type; readonly value: unknown }>>;
}

/** A slice of a list: items after `lower` and before `upper`, from the start or, `reverse`, from the end. */
export interface Slice {
  readonly lower: Place | undefined;
  readonly upper: Place | undefined;
  readonly reverse: boolean;
  readonly limit: number;
}

/** How many texts of statements are kept; the shapes of filters are the client's, so their number is not known. */
const MOST_TEXTS = 500;
const texts = new LRUCache<string, Cypher>({ max: MOST_TEXTS });

/** Reads pages and totals of lists: those of one operation that differ only in their parent share a statement. */
export class Pages {
  readonly #reader: Reader;
  readonly #run: RunOptions;
  readonly #loaders = new Map<string, ReturnType<typeof manyByParent>>();

  constructor(reader: Reader, run: RunOptions) {
    this.#reader = reader;
    this.#run = run;
  }

  /** The items of a slice, in the order of the list whichever end it is taken from; `parent` is an id, or '' for all. */
  slice<C extends Shape>(
    list: List<C>,
    parent: string,
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
  async total(list: List, parent: string, filter: Filter | undefined): Promise<number> {
    const load = this.#loader(totalStatement(list, filter), valuesOf(filter), (row) => row.id);
    return (await load(parent))[0]?.total ?? 0;
  }

  /** Loads the rows of a parent by a statement that takes many of them at once. */
  #loader<R extends Shape>(
    statement: Cypher<Shape, R>,
    values: Readonly<Record<string, unknown>>,
    parentOf: (row: RowOf<R>) => unknown,
  ): (parent: string) => Promise<readonly RowOf<R>[]> {
    const key = JSON.stringify([statement.name, statement.text, values]);
    const loader =
      this.#loaders.get(key) ??
      manyByParent(
        (parents) => this.#reader.read(statement, { ...values, parents }, this.#run),
        (row) => parentOf(row) as string,
      );
    this.#loaders.set(key, loader);
    return (parent) => loader.load(parent) as Promise<readonly RowOf<R>[]>;
  }
}

/** The statement that reads a slice of a list: its text depends only on which bounds and which fragments there are. */
export function pageStatement<C extends Shape>(
  { name, label, pattern, columns }: List<C>,
  filter: Filter | undefined,
  { lower, upper, reverse }: Pick<Slice, 'lower' | 'upper' | 'reverse'>,
): Cypher<Shape, C & { readonly parent: 'string' }> {
  const within = [
    ...(lower === undefined ? [] : ['(n.sortName <> $lowerName OR n.id > $lowerId)']),
    ...(upper === undefined ? [] : ['(n.sortName <> $upperName OR n.id < $upperId)']),
    ...(filter === undefined ? [] : [filter.text]),
  ];
  // The index of (sortName, id) is read in order only if both have a predicate.
  const range = [
    ...(lower === undefined ? [] : ['n.sortName >= $lowerName']),
    ...(upper === undefined ? [] : ['n.sortName <= $upperName']),
    ...(lower === undefined && upper === undefined ? ['n.sortName IS NOT NULL'] : []),
    'n.id IS NOT NULL',
  ];
  const order = reverse ? 'n.sortName DESC, n.id DESC' : 'n.sortName, n.id';
  const names = Object.keys(columns);
  const items = names.map((column) => `n.${column} AS ${column}`).join(', ');
  const page = `WITH n${within.length === 0 ? '' : ` WHERE ${within.join(' AND ')}`}
WITH n ORDER BY ${order} LIMIT $limit`;
  return known(
    [
      name,
      ...(reverse ? ['backward'] : []),
      ...(lower === undefined ? [] : ['after']),
      ...(upper === undefined ? [] : ['before']),
      ...(filter === undefined ? [] : ['where']),
    ].join('.'),
    pattern === undefined
      ? `MATCH (n:${label}) WHERE ${range.join(' AND ')}
${page}
RETURN '' AS parent, ${items} ORDER BY n.sortName, n.id`
      : `${parents} MATCH ${pattern} WHERE ${range.join(' AND ')}
${page}
RETURN ${items} }
RETURN key AS parent, ${names.join(', ')} ORDER BY parent, sortName, id`,
    {
      ...parentsOf(pattern),
      limit: 'integer',
      ...(lower && { lowerName: 'string', lowerId: 'string' }),
      ...(upper && { upperName: 'string', upperId: 'string' }),
      ...typesOf(filter),
    },
    { ...columns, parent: 'string' },
  );
}

/** The statement that counts a list. */
export function totalStatement(
  { name, label, pattern }: List,
  filter: Filter | undefined,
): Cypher<Shape, { readonly id: 'string'; readonly total: 'integer' }> {
  const where = filter === undefined ? '' : ` AND ${filter.text}`;
  return known(
    `${name}.total${filter === undefined ? '' : '.where'}`,
    pattern === undefined
      ? `MATCH (n:${label}) WHERE n.id IS NOT NULL${where} RETURN '' AS id, count(n) AS total`
      : `${parents} MATCH ${pattern} WHERE n.id IS NOT NULL${where} RETURN count(n) AS total }
RETURN key AS id, total ORDER BY id`,
    { ...parentsOf(pattern), ...typesOf(filter) },
    { id: 'string', total: 'integer' },
  );
}

/** The statements that read a list without a filter. */
export function listStatements(list: List): readonly Cypher[] {
  const place = { sortName: '', id: '' };
  const bounds = [undefined, place];
  const pages = [false, true].flatMap((reverse) =>
    bounds.flatMap((lower) =>
      bounds.map((upper) => pageStatement(list, undefined, { lower, upper, reverse })),
    ),
  );
  return [...pages, totalStatement(list, undefined)];
}

/** How a statement starts from its parents; it ends in the closing brace. */
const parents = 'UNWIND $parents AS key MATCH (p:Entity {id: key}) CALL (p) {';

/** The statement of a text, made once. */
function known<R extends Shape>(name: string, text: string, params: Shape, row: R): Cypher<Shape, R> {
  const key = `${name} ${text}`;
  const made = texts.get(key) ?? cypher({ name, text, params, row });
  texts.set(key, made);
  return made as Cypher<Shape, R>;
}

function parentsOf(pattern: string | undefined): Shape {
  return pattern === undefined ? {} : { parents: 'string[]' };
}

function typesOf(filter: Filter | undefined): Shape {
  return Object.fromEntries(Object.entries(filter?.params ?? {}).map(([name, { type }]) => [name, type]));
}

function valuesOf(filter: Filter | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(filter?.params ?? {}).map(([name, { value }]) => [name, value]));
}
