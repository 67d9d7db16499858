import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Corpus } from '../src/corpus/read.ts';
import type { Engine } from '../src/engine/port.ts';
import { openEngine } from '../src/engine/open.ts';
import { productCatalogue, readSeed } from '../src/product.ts';

/** The sizes that the command line names, or else these. */
export function sizes(usual: readonly number[]): readonly number[] {
  const given = process.argv.slice(2).map(Number);
  return given.length === 0 ? usual : given;
}

/**
 * Loads so many policies of the shape of the shipped ones into the engine that the settings name, which must be empty (the
 * embedded one gets a folder of its own), and works with it; `seconds` is how long the load took.
 */
export async function withGraph(
  size: number,
  work: (engine: Engine, seconds: number) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'policy-atlas-bench-'));
  const engine = await openEngine({ ...readConfig(process.env), dataDir });
  try {
    const started = performance.now();
    const corpus = enlarged(readSeed({ catalogue: productCatalogue }), size);
    await loadCorpus(engine, corpus, productCatalogue, { clock: () => new Date() });
    await work(engine, (performance.now() - started) / 1_000);
  } finally {
    await engine.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
/** The policies again and again, each time of another controller. */
function enlarged(corpus: Corpus, size: number): Corpus {
  const policies = Array.from({ length: size }, (_, index) => {
    const policy = corpus.policies[index % corpus.policies.length];
    if (policy === undefined) throw new Error('the seed has no policies');
    const round = Math.floor(index / corpus.policies.length);
    if (round === 0) return policy;
    const slug = `${policy.slug}-${round}`;
    const controller = {
      ...policy.header.controller,
      slug,
      name: `${policy.header.controller.name} ${round}`,
    };
    return { ...policy, slug, header: { ...policy.header, controller } };
  });
  return { ...corpus, policies, hash: `bench-${size}` };
}
