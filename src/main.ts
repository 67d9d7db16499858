import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { command } from './command.ts';
import { graphState } from './corpus/load.ts';
import { openEngine } from './engine/open.ts';
import { UserError } from './errors.ts';
import { productAtlas, seed } from './product.ts';
import { listen } from './server/listen.ts';

await command(
  {
    about:
      'Serves the GraphQL API over the graph of policies. The embedded graph is seeded at the first start.',
    usage: 'npm start',
  },
  async (config) => {
    const log = pino({ level: config.logLevel });
    const engine = await openEngine(config);
    let serving = false;
    try {
      await engine.ready();
      const atlas = productAtlas(engine);
      if (engine.kind === 'embedded') await seed(atlas, engine);
      else if ((await graphState(engine))?.hash == null) {
        throw new UserError(
          `the graph at ${config.neo4j?.uri ?? 'NEO4J_URI'} has no complete seed: run npm run seed first`,
        );
      }
      const server = await listen(atlas, {
        host: config.host,
        port: config.port,
        timeoutMs: config.timeoutMs,
        persistedOnly: config.persistedOnly,
        log,
      });
      serving = true;
      log.info({ engine: engine.kind, url: server.url }, `ready: open ${server.url} in a browser`);
      closeWithGrace({ delay: 10_000, logger: false }, async ({ err, signal }) => {
        if (err !== undefined) log.error({ err }, 'stopping after an error');
        else log.info({ signal }, 'stopping');
        await server.close();
        await engine.close();
      });
    } finally {
      if (!serving) await engine.close();
    }
  },
);
