import { readGraph } from './corpus/cypher.ts';
import type { RowOf } from './engine/cypher.ts';
import type { Reader, RunOptions } from './engine/port.ts';
import type { Vocabulary } from './kinds/concept/vocabulary.ts';
import { allControllers } from './kinds/controller/cypher.ts';
import { readVocabulary } from './kinds/read-vocabulary.ts';

/** What of one version of the graph is kept in memory: it is small and changes only with a seed. */
export interface Edition {
  /** The version of the graph; 0 before the first seed. */
  readonly version: number;
  readonly vocabulary: Vocabulary;
  /** All controllers, by name. */
  readonly controllers: readonly RowOf<(typeof allControllers)['row']>[];
  readonly controllerById: ReadonlyMap<string, RowOf<(typeof allControllers)['row']>>;
}

/** Gives the present edition: asks the graph for its version, and reads anew only after a seed, by whichever process. */
export function latestEdition(reader: Reader): (run: RunOptions) => Promise<Edition> {
  let held: { version: number; edition: Promise<Edition> } | undefined;
  return async (run) => {
    const [graph] = await reader.read(readGraph, {}, run);
    const version = graph?.version ?? 0;
    if (held?.version !== version) {
      // Shared by later operations, so it is not stopped with the request that happens to need it first.
      const edition = readEdition(reader, version);
      const fresh = { version, edition };
      edition.catch(() => {
        if (held === fresh) held = undefined;
      });
      held = fresh;
    }
    return held.edition;
  };
}

async function readEdition(reader: Reader, version: number): Promise<Edition> {
  const [vocabulary, controllers] = await Promise.all([
    readVocabulary(reader, {}),
    reader.read(allControllers, {}),
  ]);
  const controllerById = new Map(controllers.map((controller) => [controller.id, controller]));
  return { version, vocabulary, controllers, controllerById };
}
