import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '../src/corpus/load.ts';
import { openEngine } from '../src/engine/open.ts';
import { productCatalogue, readSeed } from '../src/product.ts';
import { readConfig } from '../src/config.ts';
import { enlarged } from './enlarged.ts';

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
