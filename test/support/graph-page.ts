import type { Shape } from '../../src/engine/cypher.ts';
import type { Catalogue } from '../../src/kinds/catalogue.ts';
import type { EdgeKind } from '../../src/kinds/edge.ts';

/** `schema/graph.md`: the kinds and edges of a graph as tables and a drawing. */
export function graphPage({ kinds, edges, allConceptKinds }: Catalogue): string {
  const concepts = new Set(allConceptKinds.map(({ label }) => label));
  const ends = (labels: readonly string[]): string =>
    labels.length > 3 ? 'every concept' : labels.map((label) => `\`${label}\``).join(', ');
  const nodeRows = kinds.map(
    ({ label, description, columns }) =>
      `| \`${label}\`${concepts.has(label) ? ' (Concept)' : ''} | ${description} | ${shape(columns)} |`,
  );
  const edgeRows = edges.map(
    ({ type, from, to, keys, properties, description }) =>
      `| \`${type}\` | ${ends(from)} | ${ends(to)} | ${shape({ ...keys, ...properties })} | ${description} |`,
  );
  return `# The graph

Printed from the kinds by \`npm run schema\`. Every node but \`Graph\` carries \`Entity\` too, with \`id\` ("DataCategory:email-address")
and \`kind\`; concepts carry \`Concept\`. A \`?\` marks what may be missing. \`Graph\` is one node: \`version\` grows with every
transaction of a seed, \`hash\` is that of the seed files and is set last, \`schema\` is the version of this page, \`seededAt\` is
the time of the last transaction (ISO 8601).

\`\`\`mermaid
${drawing(edges, concepts)}
\`\`\`

## Nodes

| label | what one is | properties beside \`id\` and \`kind\` |
|---|---|---|
${nodeRows.join('\n')}

## Relationships

Those that lead from \`Controller\` to concepts follow from its statements; all others are told by the seed files.

| type | from | to | properties | what it means |
|---|---|---|---|---|
${edgeRows.join('\n')}
`;
}

function shape(columns: Shape): string {
  return Object.entries(columns)
    .map(([name, type]) => `\`${name}: ${type}\``)
    .join(', ');
}

/** Mermaid: one arrow a pair of ends, the types on it; edges to every concept are drawn once. */
function drawing(edges: readonly EdgeKind[], concepts: ReadonlySet<string>): string {
  const arrows = new Map<string, string[]>();
  const end = (labels: readonly string[]): string => (labels.length > 3 ? 'Concept' : (labels[0] ?? ''));
  for (const { type, from, to, derived } of edges) {
    const key = `${end(from)} ${derived ? '-. "TYPES" .->' : '-- "TYPES" -->'} ${end(to)}`;
    arrows.set(key, [...(arrows.get(key) ?? []), type]);
  }
  const lines = [...arrows].map(([key, types]) => `  ${key.replace('TYPES', types.join('<br>'))}`);
  const shapes = [...concepts].map((label) => `  ${label}([${label}])`);
  return ['graph LR', ...shapes, ...lines].join('\n');
}
