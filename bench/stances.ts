import { productAtlas } from '../src/product.ts';
import { globalId } from '../src/kinds/kind.ts';
import type { Claim } from '../src/stance/claim.ts';
import { sizes, withGraph } from './graph.ts';

// How long the answers of 5, 250 and 2,500 controllers take: the first question to a process, a claim that nobody has asked
// yet, the same claim again, and one controller alone. Medians of several runs, in milliseconds, and against the cold claim.

const RUNS = 7;
const AS_OF = '2026-11-22';
const outside = new Map([['outside', globalId('Jurisdiction', 'eu')]]);
const base = { modality: undefined, period: undefined };
const CLAIMS: Readonly<Record<string, Claim>> = {
  'SHARE outside the EU': { ...base, practice: 'SHARE', names: outside },
  COLLECT: { ...base, practice: 'COLLECT', names: new Map() },
};

for (const size of sizes([5, 250, 2_500])) {
  await withGraph(size, async (engine) => {
    for (const [title, claim] of Object.entries(CLAIMS)) {
      const times = {
        first: [] as number[],
        cold: [] as number[],
        cached: [] as number[],
        one: [] as number[],
      };
      for (let run = 0; run < RUNS; run += 1) {
        // A fresh atlas has nothing in memory.
        const fresh = productAtlas(engine);
        times.first.push(await timed(() => fresh.context().answersOfAll(claim, AS_OF)));
        const atlas = productAtlas(engine);
        await atlas.context().edition();
        times.one.push(
          await timed(() => atlas.context().answerOf(globalId('Controller', 'jmark'), claim, AS_OF)),
        );
        times.cold.push(await timed(() => atlas.context().answersOfAll(claim, AS_OF)));
        times.cached.push(await timed(() => atlas.context().answersOfAll(claim, AS_OF)));
      }
      const cold = median(times.cold);
      const shown = Object.entries(times).map(
        ([name, list]) => `${name} ${median(list).toFixed(1)} (${(median(list) / cold).toFixed(3)})`,
      );
      process.stdout.write(`${engine.kind}: ${size} controllers, ${title}: ${shown.join(', ')} ms\n`);
    }
    const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
    process.stdout.write(`${engine.kind}: ${size} controllers: ${memory} MB resident\n`);
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}
