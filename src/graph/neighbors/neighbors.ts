import { pageFrom, pageRequest, type Listing, type Order, type PageArgs } from '../../builder/page.ts';
import type { Reader } from '../../engine/port.ts';
import type { EdgeKind } from '../../kinds/edge.ts';
import { statement } from '../../kinds/statement/kind.ts';
import { neighborStatements, type NeighborRow } from './cypher.ts';

/** Whether the edge leads away from where one stands, or to it. */
export type Direction = 'OUT' | 'IN';

/** Something next to a node. */
export interface Neighbor {
  readonly id: string;
  readonly edge: string;
  readonly direction: Direction;
  /** The ids of the statements behind the edge, sorted; none where the vocabulary or the files alone tell it. */
  readonly statements: readonly string[];
}

const byEdge: Order<Neighbor> = {
  connection: 'NeighborConnection',
  orderBy: 'EDGE',
  keysOf: ({ edge, direction, id }) => [`${edge} ${direction}`, id],
};

/** What is one edge away, whatever the kinds. */
export class Neighborhood {
  readonly statements: ReturnType<typeof neighborStatements>;
  readonly #edges: ReadonlyMap<string, EdgeKind>;

  constructor(edges: readonly EdgeKind[]) {
    this.statements = neighborStatements(edges);
    this.#edges = new Map(edges.map((edge) => [edge.type, edge]));
  }

  /**
   * The neighbours of a node by some types of edges, or by all, in the order of type, direction and id.
   * @throws GraphQLError BAD_USER_INPUT for sizes and cursors that cannot be
   */
  of(reader: Reader, id: string, asked: readonly string[] | undefined, args: PageArgs): Listing<Neighbor> {
    const request = pageRequest(byEdge, args);
    const types = asked ?? [...this.#edges.keys()];
    const [edge = '', node = ''] = request.after ?? [];
    const { page, total } = this.statements;
    return {
      page: async () => {
        const rows = await reader.read(page, { id, types, edge, node, limit: request.size + 1 });
        return pageFrom(
          rows.map((row) => this.#neighbor(id, row)),
          byEdge,
          request,
        );
      },
      totalCount: async () => (await reader.read(total, { id, types }))[0]?.total ?? 0,
    };
  }

  #neighbor(from: string, { edge: led, id, statements }: NeighborRow): Neighbor {
    const [edge = '', direction] = led.split(' ') as [string?, Direction?];
    const out = direction === 'OUT';
    const kind = this.#edges.get(edge);
    const [source, target] = out ? [from, id] : [id, from];
    const isOf = (labels: readonly string[] | undefined): boolean =>
      labels?.includes(statement.label) ?? false;
    const behind = kind?.derived ? statements : isOf(kind?.from) ? [source] : isOf(kind?.to) ? [target] : [];
    return { id, edge, direction: out ? 'OUT' : 'IN', statements: behind };
  }
}
