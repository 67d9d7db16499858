import type { PlainMap } from '../../src/engine/cypher.ts';

/** A node with what is set on it; a property that is null in the graph is absent. */
export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly props: PlainMap;
}

export interface ExportedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: PlainMap;
}

/** All of a graph but its version, in an order that does not depend on the engine. */
export interface GraphExport {
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
}
