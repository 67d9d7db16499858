import type { Neo4jSettings } from './neo4j.ts';
import type { Engine } from './port.ts';

export interface EngineSettings {
  /** Without one the embedded engine is used. */
  readonly neo4j: Neo4jSettings | undefined;
  /** Folder of the embedded engine. */
  readonly dataDir: string;
}

/** Opens the engine that the settings ask for; the other one's driver is never loaded. */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  if (settings.neo4j !== undefined) {
    const { openNeo4j } = await import('./neo4j.ts');
    return openNeo4j(settings.neo4j);
  }
  const { openEmbedded } = await import('./embedded.ts');
  return openEmbedded(settings.dataDir);
}
