import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphState } from '../../src/corpus/load.ts';
import { partsOfPolicy } from '../../src/corpus/cypher.ts';
import { openEngine } from '../../src/engine/open.ts';
import type { Engine } from '../../src/engine/port.ts';
import { productCatalogue, readSeed } from '../../src/product.ts';
import { exportGraph } from '../corpus/graph-export.ts';
import { forEachEngine, neo4jServer, openEmpty } from '../support/engines.ts';
import { build, run, start, type Build } from '../support/process.ts';
import { loadSeed } from '../support/http.ts';

const KILLS = 10;
/** Within this time after its first policy a seed is killed, in milliseconds. */
const WITHIN = 400;

let product: Build;
beforeAll(() => {
  product = build();
});
afterAll(() => {
  product.remove();
});

forEachEngine('a seed whose process is killed', (_open, kind) => {
  it(`${KILLS} times at random leaves each policy whole or absent, and the next one repairs it`, async () => {
    const corpus = readSeed({ catalogue: productCatalogue });
    const expected = new Map(
      corpus.policies.map(({ slug, sections, statements }) => [slug, sections.length + statements.length]),
    );
    const fresh = await openEmpty('embedded');
    await loadSeed(fresh);
    const whole = await exportGraph(fresh, productCatalogue);
    await fresh.close();

    let dataDir = '';
    const empty = async (): Promise<void> => {
      if (kind === 'neo4j') await (await openEmpty('neo4j')).close();
      else dataDir = product.dataDir();
    };
    await empty();
    const server = kind === 'neo4j' ? neo4jServer : null;
    const settings = (): Record<string, string> =>
      server === null
        ? { DATA_DIR: dataDir }
        : { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    const reopened = (): Promise<Engine> =>
      openEngine({ dataDir, neo4j: server === null ? undefined : { ...server, database: undefined } });

    for (let kill = 0; kill < KILLS; kill++) {
      const seed = start(product, 'seed', settings());
      await seed.says(/seeding 1\//);
      await sleep(Math.random() * WITHIN);
      await seed.stop('SIGKILL');
      const engine = await reopened();
      for (const [slug, parts] of expected) {
        const found = await engine.read(partsOfPolicy, { policy: `Policy:${slug}` });
        expect([0, parts], `${slug} after kill ${kill}`).toContain(found.length);
      }
      const state = await graphState(engine);
      await engine.close();
      // A seed that was done before the kill leaves nothing to break off: the next one starts with nothing.
      if (state?.hash !== null) await empty();
    }

    expect(await run(product, 'seed', settings())).toMatchObject({ code: 0 });
    const engine = await reopened();
    expect(await exportGraph(engine, productCatalogue)).toEqual(whole);
    expect((await graphState(engine))?.hash).toBe(corpus.hash);
    await engine.close();
  });
});
