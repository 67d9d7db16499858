import type { Plain, Type } from '../../../src/engine/cypher.ts';
import type { EdgeType, Label } from './graph.ts';

/** Where a relationship is walked; `both` matches either way, a self loop once. */
export type Direction = 'out' | 'in' | 'both';

export interface NodePattern {
  /** A fresh name, or one that is bound already. */
  readonly name: string;
  /** Null where the name is bound already. */
  readonly label: Label | null;
  readonly id: Expression | null;
}

export interface Step {
  readonly name: string | null;
  readonly types: readonly EdgeType[];
  readonly direction: Direction;
  /** The bounds of a variable length, both included. */
  readonly hops: readonly [number, number] | null;
  readonly to: NodePattern;
}

export interface Path {
  readonly from: NodePattern;
  readonly steps: readonly Step[];
}

export type Comparison =
  '=' | '<>' | '<' | '<=' | '>' | '>=' | 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | 'IN';
export type AggregateName = 'count' | 'collect' | 'min' | 'max' | 'sum' | 'first';

export type Expression =
  | { readonly is: 'property'; readonly of: string; readonly name: string }
  | { readonly is: 'variable'; readonly name: string }
  /** Always a parameter in the text. */
  | { readonly is: 'value'; readonly value: Plain; readonly type: Type }
  | { readonly is: 'lower'; readonly of: Expression }
  | { readonly is: 'slice'; readonly of: Expression; readonly to: Expression }
  /** The number of relationships of a path. */
  | { readonly is: 'length'; readonly of: string }
  | { readonly is: 'compare'; readonly by: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'null'; readonly of: Expression; readonly negated: boolean }
  | { readonly is: 'labelled'; readonly of: string; readonly labels: readonly Label[] }
  | { readonly is: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly is: 'not'; readonly of: Expression }
  /** `coalesce(of, false)`. */
  | { readonly is: 'certain'; readonly of: Expression }
  /** `COUNT { path WHERE .. } > 0`, or `= 0`. */
  | {
      readonly is: 'exists';
      readonly path: Path;
      readonly where: Expression | null;
      readonly negated: boolean;
    }
  | {
      readonly is: 'comprehension';
      readonly path: Path;
      readonly where: Expression | null;
      readonly item: Expression;
    }
  /** `of {.key, name: expression}`. */
  | {
      readonly is: 'projection';
      readonly of: string;
      readonly keys: readonly string[];
      readonly more: readonly { readonly key: string; readonly value: Expression }[];
    }
  /** `sum` is `coalesce(sum(of), 0)` and `first` is `head(collect(of))`; `count` of null is `count(*)`. */
  | {
      readonly is: 'aggregate';
      readonly by: AggregateName;
      readonly of: Expression | null;
      readonly distinct: boolean;
    };

/** What a WITH or RETURN hands on. A node keeps its name; everything else has an alias of its own. */
export interface Item {
  readonly expression: Expression;
  readonly as: string;
  readonly type: Type | 'element';
  /** A list whose order the text leaves open. */
  readonly bag?: boolean;
}

export interface Order {
  readonly by: Expression;
  readonly descending: boolean;
}

export interface Projection {
  readonly items: readonly Item[];
  readonly distinct: boolean;
  /** Empty, or total: rows that it cannot tell apart are equal. */
  readonly order: readonly Order[];
  readonly skip: number | null;
  readonly limit: number | null;
  /** Only in WITH. */
  readonly where: Expression | null;
}

export type Clause =
  | { readonly is: 'unwind'; readonly values: readonly string[]; readonly as: string }
  | { readonly is: 'match'; readonly paths: readonly Path[]; readonly where: Expression | null }
  /** `MATCH name = shortestPath(path)` for a path of one step with bounds; `name` is read by `length` alone. */
  | { readonly is: 'shortest'; readonly name: string; readonly path: Path }
  | {
      readonly is: 'call';
      readonly over: readonly string[];
      readonly branches: readonly [Query, ...Query[]];
      /** UNION ALL. */
      readonly every: boolean;
    }
  | { readonly is: 'with'; readonly projection: Projection };

/** A read query: clauses, then RETURN. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly result: Projection;
}
