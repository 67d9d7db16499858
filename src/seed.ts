import { command } from './command.ts';
import { openEngine } from './engine/open.ts';
import { productAtlas, seed } from './product.ts';

await command(
  {
    about: 'Loads the policies of seed/ into the graph. A graph that has them already is left alone.',
    usage: 'npm run seed [-- --into-existing]',
    flags: { 'into-existing': 'load also into a database that holds nodes of somebody else' },
  },
  async (config, { given }) => {
    const engine = await openEngine(config);
    try {
      await engine.ready();
      const loaded = await seed(productAtlas(engine), engine, given('into-existing'));
      if (!loaded) process.stderr.write('the graph has this seed already\n');
    } finally {
      await engine.close();
    }
  },
);
