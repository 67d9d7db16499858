import { LRUCache } from 'lru-cache';
import { cypher, type Cypher, type Shape, type Type } from '../engine/cypher.ts';

/** A list of nodes of one kind that is read page by page, in the order of (sortName, id). */
export interface List<C extends Shape = Shape> {
  /** Dotted, unique: `policy.statements`. It names the statements of the list. */
  readonly name: string;
  readonly label: string;
  /** The pattern from the parent `p` to the item `n`; without one the list is of all nodes of the label. */
  readonly pattern?: string;
  /** Whether each parent comes with the ids of the nodes `p` that stand for it: a concept with the narrower ones. */
  readonly spread?: true;
  /** What the paths of the pattern lead through, as lists by column: all lists of an item are equally long. */
  readonly along?: Along;
  /** What is read of each item, `id` and `sortName` among it. */
  readonly columns: C;
}

/** A variable of a pattern, in what order its nodes are gathered for each item, and what of them. */
interface Along {
  readonly variable: string;
  readonly order: string;
  readonly columns: Readonly<Record<string, string>>;
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

/** The statement that reads a slice of a list: its text depends only on which bounds and which fragments there are. */
export function pageStatement<C extends Shape>(
  { name, label, pattern, spread, along, columns }: List<C>,
  filter: Filter | undefined,
  { lower, upper, reverse }: Pick<Slice, 'lower' | 'upper' | 'reverse'>,
): Cypher<Shape, C & { readonly parent: 'string' }> {
  const within = [
    ...(lower === undefined ? [] : ['(n.sortName <> $lowerName OR n.id > $lowerId)']),
    ...(upper === undefined ? [] : ['(n.sortName <> $upperName OR n.id < $upperId)']),
    ...(filter === undefined || along !== undefined ? [] : [filter.text]),
  ];
  // The index of (sortName, id) is read in order only if both have a predicate.
  const range = [
    ...(lower === undefined ? [] : ['n.sortName >= $lowerName']),
    ...(upper === undefined ? [] : ['n.sortName <= $upperName']),
    ...(lower === undefined && upper === undefined ? ['n.sortName IS NOT NULL'] : []),
    'n.id IS NOT NULL',
    ...(filter !== undefined && along !== undefined ? [filter.text] : []),
  ];
  const order = reverse ? 'n.sortName DESC, n.id DESC' : 'n.sortName, n.id';
  const names = Object.keys(columns);
  const gathered = along?.columns ?? {};
  const carried = Object.keys(gathered)
    .map((column) => `, ${column}Along`)
    .join('');
  const items = names
    .map((column) =>
      Object.hasOwn(gathered, column) ? `${column}Along AS ${column}` : `n.${column} AS ${column}`,
    )
    .join(', ');
  const page = `${gather(along)}WITH n${carried}${within.length === 0 ? '' : ` WHERE ${within.join(' AND ')}`}
WITH n${carried} ORDER BY ${order} LIMIT $limit`;
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
      : `${startOf(spread)} MATCH ${pattern} WHERE ${range.join(' AND ')}
${page}
RETURN ${items} }
RETURN ${keyOf(spread)} AS parent, ${names.join(', ')} ORDER BY parent, sortName, id`,
    {
      ...parentsOf(pattern, spread),
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
  { name, label, pattern, spread }: List,
  filter: Filter | undefined,
): Cypher<Shape, { readonly id: 'string'; readonly total: 'integer' }> {
  // Without a predicate the database knows the number by heart.
  const where = filter === undefined ? '' : ` WHERE ${filter.text}`;
  return known(
    `${name}.total${filter === undefined ? '' : '.where'}`,
    pattern === undefined
      ? `MATCH (n:${label})${where} WITH count(n) AS total RETURN '' AS id, total`
      : `${startOf(spread)} MATCH ${pattern}${where} RETURN count(DISTINCT n.id) AS total }
RETURN ${keyOf(spread)} AS id, total ORDER BY id`,
    { ...parentsOf(pattern, spread), ...typesOf(filter) },
    { id: 'string', total: 'integer' },
  );
}

const ANYWHERE: Place = { sortName: '', id: '' };

/** The statements that read a list without a filter, in both directions and between any bounds. */
export function listStatements(list: List): readonly Cypher[] {
  const bounds = [undefined, ANYWHERE];
  const pages = [false, true].flatMap((reverse) =>
    bounds.flatMap((lower) =>
      bounds.map((upper) => pageStatement(list, undefined, { lower, upper, reverse })),
    ),
  );
  return [...pages, totalStatement(list, undefined)];
}

/** The statements that read a list by a filter: one page and the total, since the bounds are those of every list. */
export function filteredStatements(list: List, filter: Filter): readonly Cypher[] {
  const page = pageStatement(list, filter, { lower: ANYWHERE, upper: undefined, reverse: false });
  return [page, totalStatement(list, filter)];
}

/** Gathers what lies along the paths to each item, in an order that both engines keep. */
function gather(along: Along | undefined): string {
  if (along === undefined) return '';
  const lists = Object.entries(along.columns).map(([column, of]) => `, collect(${of}) AS ${column}Along`);
  return `WITH n, ${along.variable} ORDER BY ${along.order}\nWITH n${lists.join('')}\n`;
}

/** How a statement starts from its parents; a brace closes what it opens. */
function startOf(spread: true | undefined): string {
  return spread
    ? 'UNWIND $parents AS key CALL (key) { UNWIND key.within AS each MATCH (p:Entity {id: each})'
    : 'UNWIND $parents AS key MATCH (p:Entity {id: key}) CALL (p) {';
}

function keyOf(spread: true | undefined): string {
  return spread ? 'key.id' : 'key';
}

/** The statement of a text, made once. */
function known<R extends Shape>(name: string, text: string, params: Shape, row: R): Cypher<Shape, R> {
  const key = `${name} ${text}`;
  const made = texts.get(key) ?? cypher({ name, text, params, row });
  texts.set(key, made);
  return made as Cypher<Shape, R>;
}

function parentsOf(pattern: string | undefined, spread: true | undefined): Shape {
  return pattern === undefined ? {} : { parents: spread ? 'maps' : 'string[]' };
}

function typesOf(filter: Filter | undefined): Shape {
  return Object.fromEntries(Object.entries(filter?.params ?? {}).map(([name, { type }]) => [name, type]));
}
