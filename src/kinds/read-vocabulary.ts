import type { Reader } from '../engine/port.ts';
import { allConcepts, broaderConcepts } from './concept/cypher.ts';
import { Vocabulary } from './concept/vocabulary.ts';
import { adequacyDecisions, memberships, partsOfPlaces } from './jurisdiction/cypher.ts';
import { Places } from './jurisdiction/places.ts';

/** Reads the vocabulary of the graph as it is now. */
export async function readVocabulary(reader: Reader): Promise<Vocabulary> {
  const [concepts, broader, parts, members, adequacy] = await Promise.all([
    reader.read(allConcepts, {}),
    reader.read(broaderConcepts, {}),
    reader.read(partsOfPlaces, {}),
    reader.read(memberships, {}),
    reader.read(adequacyDecisions, {}),
  ]);
  return new Vocabulary(concepts, broader, new Places(concepts, parts, members, adequacy));
}
