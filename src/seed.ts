import { command } from './command.ts';
import { openEngine } from './engine/open.ts';
import { productAtlas, seed } from './product.ts';

await command(
  `Loads the policies of seed/ into the graph. A graph that has them already is left alone.\n\nUsage: npm run seed`,
  async (config) => {
    const engine = await openEngine(config);
    try {
      await engine.ready();
      const loaded = await seed(productAtlas(engine), engine);
      if (!loaded) process.stderr.write('the graph has this seed already\n');
    } finally {
      await engine.close();
    }
  },
);
