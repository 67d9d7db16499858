import type { Catalogue } from '../kinds/catalogue.ts';
import type { ConceptKind } from '../kinds/concept/kind.ts';
import { SeedFiles } from './files.ts';
import { policyFile, type ConceptEntry, type PlaceEntry } from './format.ts';
import { formatMistake, type Mistake } from './mistakes.ts';
import { readPolicy, type Known, type PolicyEntry, type Slugs } from './policy-files.ts';
import { readConcepts, readPlaces } from './vocabulary-files.ts';

/** The seed files, read and checked: what the graph is made of. */
export interface Corpus {
  readonly concepts: ReadonlyMap<ConceptKind, readonly ConceptEntry[]>;
  readonly places: readonly PlaceEntry[];
  readonly policies: readonly PolicyEntry[];
  /** SHA-256 over all files, 64 hexadecimal digits: equal files, equal graph. */
  readonly hash: string;
}

/** The seed has mistakes: all of them, by file. */
export class BrokenSeed extends Error {
  override readonly name = 'BrokenSeed';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(formatMistake).join('\n'));
    this.mistakes = mistakes;
  }
}

/**
 * Reads the seed folder.
 * @throws BrokenSeed with every mistake of every file
 */
export function readCorpus(folder: string, catalogue: Catalogue): Corpus {
  const files = new SeedFiles(folder);
  const vocabularies = catalogue.conceptKinds.map((kind) => [kind, readConcepts(files, kind)] as const);
  const places = readPlaces(files, catalogue.jurisdiction);
  // Of a vocabulary that cannot be read, nothing is known: what names its concepts is not a second mistake.
  const slugs: Slugs = new Map(
    [...vocabularies, [catalogue.jurisdiction, places] as const].flatMap(([kind, entries]) =>
      entries === undefined ? [] : [[kind, new Set(entries.map(({ slug }) => slug))] as const],
    ),
  );
  const shape = policyFile(catalogue.allConceptKinds);
  const known: Known = { catalogue, shape, slugs, controllers: new Map() };
  const policies = files
    .folders('policies')
    .map((slug) => readPolicy(files, slug, known))
    .filter((policy) => policy !== undefined);
  if (files.mistakes.length > 0) throw new BrokenSeed(files.mistakes);
  const concepts = new Map(vocabularies.map(([kind, entries]) => [kind, entries ?? []] as const));
  return { concepts, places: places ?? [], policies, hash: files.digest() };
}
