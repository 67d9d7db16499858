import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Corpus } from '../src/corpus/read.ts';
import { openEngine } from '../src/engine/open.ts';
import { productCatalogue, readSeed } from '../src/product.ts';
import { readConfig } from '../src/config.ts';

// How long a seed takes and what it needs, for 5, 100 and 1,000 policies of the shape of the shipped ones. It writes to the
// engine that the settings name, which must be empty; the embedded one gets a folder of its own.

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length === 0 ? [5, 100, 1_000] : sizes) {
  const config = readConfig(process.env);
  const dataDir = mkdtempSync(join(tmpdir(), 'policy-atlas-bench-'));
  const engine = await openEngine({ ...config, dataDir });
  const started = performance.now();
  await loadCorpus(engine, enlarged(readSeed({ catalogue: productCatalogue }), size), productCatalogue, {
    clock: () => new Date(),
  });
  const seconds = (performance.now() - started) / 1_000;
  const nodes = await engine.size();
  const memory = process.memoryUsage.rss() / 2 ** 20;
  process.stdout.write(
    `${engine.kind}: ${size} policies, ${nodes} nodes, ${seconds.toFixed(1)} s, ${Math.round(memory)} MB resident\n`,
  );
  await engine.close();
  rmSync(dataDir, { recursive: true, force: true });
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
