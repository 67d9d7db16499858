import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus, type Corpus } from './corpus/read.ts';
import { loadCorpus, type LoadProgress } from './corpus/load.ts';
import { createAtlas, type Atlas } from './atlas.ts';
import type { Engine } from './engine/port.ts';
import { catalogue } from './kinds/catalogue.ts';
import * as vocabularies from './kinds/vocabularies.ts';

/** The seed that the product ships. */
export const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url));

/** The kinds of the product. */
export const productCatalogue = catalogue(Object.values(vocabularies));

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const LICENCES = [
  "The policies are the companies' own texts, quoted for study.",
  'Terms refer to the W3C Data Privacy Vocabulary 2.3 (https://w3id.org/dpv), under the W3C Software and Document Licence.',
];

const clock = (): Date => new Date();

/** The atlas of the product: its concept kinds, over an engine. */
export function productAtlas(engine: Engine): Atlas {
  const imprint = { version, dpv: '2.3', licences: LICENCES };
  return createAtlas({ kinds: Object.values(vocabularies), engine, clock, imprint });
}

/** The shipped seed, read and checked. */
export function readSeed({ catalogue: kinds }: Pick<Atlas, 'catalogue'>): Corpus {
  return readCorpus(SEED_FOLDER, kinds);
}

/** Loads the shipped seed; says nothing where the graph has it already. */
export async function seed(atlas: Atlas, engine: Engine, intoExisting = false): Promise<boolean> {
  const started = Date.now();
  const corpus = readSeed(atlas);
  const show = progressLine(process.stderr);
  const loaded = await loadCorpus(engine, corpus, atlas.catalogue, {
    clock,
    intoExisting,
    progress: show,
    waiting: () => process.stderr.write('another seed is at work on this graph: waiting for it\n'),
  });
  if (loaded) {
    const statements = corpus.policies.reduce((sum, policy) => sum + policy.statements.length, 0);
    process.stderr.write(
      `seeded ${corpus.policies.length} policies, ${statements} statements in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
    );
  }
  return loaded;
}

/** Progress on one line that is written over on a terminal; plain lines elsewhere. */
function progressLine(stream: NodeJS.WriteStream): (progress: LoadProgress) => void {
  return ({ done, total, step }) => {
    const line = `seeding ${done}/${total} ${step}`;
    stream.write(stream.isTTY ? `\r\x1b[K${line}${done === total ? '\r\x1b[K' : ''}` : `${line}\n`);
  };
}
