import type { Reader, RunOptions } from '../engine/port.ts';
import { allConcepts, broaderConcepts } from './concept/cypher.ts';
import { Vocabulary } from './concept/vocabulary.ts';
import { adequacyDecisions, memberships, partsOfPlaces } from './jurisdiction/cypher.ts';
import { Places } from './jurisdiction/places.ts';

/** Reads the vocabulary of the graph as it is now. */
export async function readVocabulary(reader: Reader, options: RunOptions): Promise<Vocabulary> {
  const [concepts, broader, parts, members, adequacy] = await Promise.all([
    reader.read(allConcepts, {}, options),
    reader.read(broaderConcepts, {}, options),
    reader.read(partsOfPlaces, {}, options),
    reader.read(memberships, {}, options),
    reader.read(adequacyDecisions, {}, options),
  ]);
  return new Vocabulary(concepts, broader, new Places(concepts, parts, members, adequacy));
}
