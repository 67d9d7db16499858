import { sizes, withGraph } from './graph.ts';

// How long a seed takes and what it needs, for 5, 100 and 1,000 policies.

for (const size of sizes([5, 100, 1_000])) {
  await withGraph(size, async (engine, seconds) => {
    const nodes = await engine.size();
    const memory = process.memoryUsage.rss() / 2 ** 20;
    process.stdout.write(
      `${engine.kind}: ${size} policies, ${nodes} nodes, ${seconds.toFixed(1)} s, ${Math.round(memory)} MB resident\n`,
    );
  });
}
