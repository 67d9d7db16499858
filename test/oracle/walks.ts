import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { ask } from '../support/http.ts';
import { chosen, type Choices } from '../http/cost/choices.ts';
import { answerOf } from './atlas/answer.ts';
import { typesAround } from './atlas/neighbors.ts';
import { catalogue, roleEnum } from './atlas/things.ts';
import { KINDS, slugsOf, type Value } from './documents/facts.ts';
import { Filters } from './documents/filters.ts';

/** A list, by the document that reads pages of it, and the size of the pages in which it is walked. */
export interface Walk {
  readonly query: string;
  readonly variables: Readonly<Record<string, Value>>;
  readonly pages: number;
  /** Whether the list is read forward alone. */
  readonly forward?: true;
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string }[];
}

const SELECTED = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { __typename ... on Node { id } } } }`;
const ALL = 1_000_000;
const FORWARD = { first: 'Int', after: 'String' };

/** Lists of all sorts with filters and orders. */
export const walks: Arbitrary<Walk> = fc
  .tuple(
    chosen((choose) => listed(choose)),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([list, pages]) => ({ ...list, pages }));

function listed(choose: Choices): Omit<Walk, 'pages'> {
  const filters = new Filters(choose);
  const given: Record<string, readonly [type: string, value: Value]> = {};
  const order = (type: string, name: string): void => {
    if (choose.chance(60)) given['orderBy'] = [type, choose.one([`${name}_DESC`, name])];
  };
  const where = (type: string, value: Value): void => {
    if (choose.chance(65)) given['where'] = [type, value];
  };
  const counted = (kind: (typeof catalogue.allConceptKinds)[number]): void => {
    if (choose.chance(25)) given['polarity'] = ['Polarity', 'DENIED'];
    if (choose.chance(25)) given['includeNarrower'] = ['Boolean', false];
    if (choose.chance(25)) given['roles'] = ['[StatementRole!]', choose.some(kind.roles.map(roleEnum), 2)];
  };
  const one = (field: string, kind: string): string =>
    `${field}(slug: ${JSON.stringify(choose.one(slugsOf(kind)))})`;
  const kind = choose.one(catalogue.allConceptKinds);
  switch (choose.below(9)) {
    case 0: {
      const { claim, stance } = filters.stances();
      given['claim'] = ['ClaimInput!', claim];
      if (choose.chance(40)) given['stance'] = ['[Stance!]', stance];
      return written(
        [],
        'stances',
        given,
        SELECTED.replace('... on Node { id }', 'stance controller { id }'),
      );
    }
    case 1:
      where('ControllerWhere', filters.controller());
      order('ControllerOrder', 'NAME');
      return written([], 'controllers', given);
    case 2:
      where('ConceptWhere', filters.concept(kind.label));
      order('ConceptOrder', 'NAME');
      return written([], kind.plural, given);
    case 3:
      counted(kind);
      return written([one('controller', 'Controller')], kind.plural, given);
    case 4:
      counted(kind);
      return written([one(kind.field, kind.label)], choose.one(['statements', 'controllers']), given);
    case 5:
      return written([one('policy', 'Policy')], 'sections', given);
    case 6: {
      const id = choose.one(KINDS.flatMap((each) => slugsOf(each).map((slug) => `${each}:${slug}`)));
      given['id'] = ['ID!', id];
      const types = typesAround(id);
      if (types.length > 1 && choose.chance(40)) given['edges'] = ['[EdgeKind!]', choose.some(types, 2)];
      const selected = SELECTED.replace('cursor node', 'cursor edge direction statements { slug } node');
      return { ...written([], 'neighbors', given, selected, FORWARD), forward: true };
    }
    default: {
      where('StatementWhere', filters.statement());
      order('StatementOrder', 'TEXT');
      const parent = choose.one([[], [], [one('controller', 'Controller')], [one('policy', 'Policy')]]);
      return written(parent, 'statements', given);
    }
  }
}

function written(
  parents: readonly string[],
  field: string,
  given: Readonly<Record<string, readonly [type: string, value: Value]>>,
  selected = SELECTED,
  page: Readonly<Record<string, string>> = { ...FORWARD, last: 'Int', before: 'String' },
): Omit<Walk, 'pages'> {
  const types = {
    ...page,
    ...Object.fromEntries(Object.entries(given).map(([name, [type]]) => [name, type])),
  };
  const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`);
  const passed = Object.keys(types).map((name) => `${name}: $${name}`);
  const list = `list: ${field}(${passed.join(', ')}) ${selected}`;
  const body = parents.reduceRight((inner, parent) => `at: ${parent} { ${inner} }`, list);
  return {
    query: `query (${declared.join(', ')}) {\n  ${body}\n}`,
    variables: Object.fromEntries(Object.entries(given).map(([name, [, value]]) => [name, value])),
  };
}

/** Walks a list to its end in both directions, with the cursors that come; gives for each page whether it is a later one. */
export async function walked(
  url: string,
  { query, variables, pages, forward }: Walk,
): Promise<readonly boolean[]> {
  const all = listIn(answerOf(query, { ...variables, first: ALL }).data);
  const size = Math.min(100, Math.max(1, Math.ceil(all.edges.length / pages)));
  const read = async (args: Readonly<Record<string, unknown>>): Promise<Connection> =>
    listIn(await ask(url, query, { ...variables, ...args }));
  const later: boolean[] = [];
  for (let after: string | null = null, start = 0; ; start += size) {
    const page = await read({ first: size, after });
    const end = Math.min(start + size, all.edges.length);
    expectPage(page, all, [start, end], { hasNextPage: end < all.edges.length, hasPreviousPage: start > 0 });
    later.push(start > 0);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  if (forward) return later;
  for (let until: string | null = null, end = all.edges.length; ; end -= size) {
    const page = await read({ last: size, before: until });
    const start = Math.max(0, end - size);
    expectPage(page, all, [start, end], { hasNextPage: end < all.edges.length, hasPreviousPage: start > 0 });
    later.push(start > 0);
    until = page.pageInfo.startCursor;
    if (!page.pageInfo.hasPreviousPage) break;
  }
  return later;
}

function expectPage(
  page: Connection,
  all: Connection,
  range: readonly [start: number, end: number],
  more: Pick<Connection['pageInfo'], 'hasNextPage' | 'hasPreviousPage'>,
): void {
  const edges = all.edges.slice(...range);
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  expect(page).toEqual({
    totalCount: all.edges.length,
    pageInfo: { ...more, startCursor, endCursor },
    edges,
  });
}

function listIn(data: unknown): Connection {
  type At = { readonly list?: Connection; readonly at?: At };
  const { list, at } = data as At;
  return list ?? listIn(at);
}
