import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Atlas } from '../../src/atlas.ts';
import { constraintText, indexText } from '../../src/engine/definitions.ts';
import { clientContracts } from './client.ts';
import { graphPage } from './graph-page.ts';

/** The contracts under `schema/`, printed from the code: file name → content. */
export function contracts({ schema, catalogue }: Atlas) {
  const ddl = catalogue.definitions.map((definition) =>
    definition.kind === 'unique' ? constraintText(definition) : indexText(definition),
  );
  return {
    'schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
    'graph.cypher': `// Constraints and indexes of the graph, as Neo4j has them.\n${ddl.map((text) => `${text};\n`).join('')}`,
    'graph.md': graphPage(catalogue),
  };
}

/** Those, and what a front end needs of the operations. */
export async function allContracts(atlas: Atlas): Promise<Readonly<Record<string, string>>> {
  const own = contracts(atlas);
  return { ...own, ...(await clientContracts(own['schema.graphql'])) };
}
