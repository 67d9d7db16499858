import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { neo4jServer, openEmpty } from '../support/engines.ts';
import { ask } from '../support/http.ts';
import { build, run, startServer, type Build } from '../support/process.ts';

const DENIALS =
  '{ stances(claim: { practice: SHARE, outside: "eu" }, stance: [DENIED]) { edges { node { controller { slug } } } } }';
const JSM_ALONE = { stances: { edges: [{ node: { controller: { slug: 'jsm' } } }] } };

/** Kills the process when it is about to say that the first policy is in. */
const CUT_SHORT = `--import=data:text/javascript,${encodeURIComponent(`
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text) => text.startsWith('seeding 2/') ? process.kill(process.pid, 'SIGKILL') : write(text);
`)}`;

let product: Build;
beforeAll(() => {
  product = build();
});
afterAll(() => {
  product.remove();
});

describe('npm start with the embedded graph', () => {
  it('seeds at the first start, says how far it is, and serves', async () => {
    const { url, ...server } = await startServer(product, { DATA_DIR: product.dataDir() });
    expect(server.stderr()).toMatch(
      /^seeding 1\/7 vocabulary\nseeding 2\/7 cet-services\nseeding 3\/7 jema\nseeding 4\/7 jet-info\nseeding 5\/7 jmark\nseeding 6\/7 jsm\nseeding 7\/7 done\nseeded 5 policies, \d+ statements in [\d.]+ s\n$/,
    );
    expect(await ask(url, DENIALS)).toEqual(JSM_ALONE);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops at %s, and has the graph at the next start',
    async (signal) => {
      const settings = { DATA_DIR: product.dataDir() };
      const first = await startServer(product, settings);
      expect(await ask(first.url, DENIALS)).toEqual(JSM_ALONE);
      const { code, stdout, complaints } = await first.stop(signal);
      expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
      expect(stdout).toContain(`"signal":"${signal}","msg":"stopping"`);
      await expect(fetch(`${first.url}/health`)).rejects.toThrow('fetch failed');

      const second = await startServer(product, settings);
      expect(second.stderr()).toBe('');
      expect(await ask(second.url, DENIALS)).toEqual(JSM_ALONE);
    },
  );

  it('seeds anew after a seed that was cut short', async () => {
    const settings = { DATA_DIR: product.dataDir() };
    expect(await run(product, 'seed', { ...settings, NODE_OPTIONS: CUT_SHORT })).toMatchObject({
      code: null,
      stderr: 'seeding 1/7 vocabulary\n',
    });
    const { url, ...second } = await startServer(product, settings);
    expect(second.stderr()).toContain('seeding 7/7 done\nseeded 5 policies');
    expect(await ask(url, DENIALS)).toEqual(JSM_ALONE);
  });

  it('is seeded by npm run seed too', async () => {
    const settings = { DATA_DIR: product.dataDir() };
    expect(await run(product, 'seed', settings)).toMatchObject({ code: 0, complaints: [], stdout: '' });
    const again = await run(product, 'seed', settings);
    expect(again).toMatchObject({ code: 0, stderr: 'the graph has this seed already\n' });
    expect((await startServer(product, settings)).stderr()).toBe('');
  });

  it('logs as much as it is told', async () => {
    const server = await startServer(product, { DATA_DIR: await product.seededDir(), LOG_LEVEL: 'debug' });
    await ask(server.url, DENIALS);
    expect((await server.stop('SIGTERM')).stdout).toContain('"level":20');
  });
});

describe('a Neo4j that cannot be reached', () => {
  const SECONDS = { timeout: 10_000 };

  it.each(['bolt', 'neo4j'])('%s at a port where nothing listens is one line', SECONDS, async (scheme) => {
    const settings = { NEO4J_URI: `${scheme}://127.0.0.1:1`, NEO4J_PASSWORD: 'hunter2' };
    for (const command of ['main', 'seed'] as const) {
      const { code, stderr } = await run(product, command, settings);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^policy-atlas: .*\n$/);
      expect(stderr).toContain(`Neo4j at ${settings.NEO4J_URI} (NEO4J_URI)`);
      expect(stderr).not.toContain('hunter2');
    }
  });

  it('bolt at a port that never answers is one line', SECONDS, async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    const { code, stderr } = await run(product, 'main', { NEO4J_URI: `bolt://127.0.0.1:${port}` });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^policy-atlas: Neo4j at .*\n$/);
  });
});

describe.skipIf(neo4jServer === null)('npm start with Neo4j', () => {
  const settings = {
    NEO4J_URI: neo4jServer?.uri ?? '',
    NEO4J_USER: neo4jServer?.user ?? '',
    NEO4J_PASSWORD: neo4jServer?.password ?? '',
  };
  beforeAll(async () => {
    await (await openEmpty('neo4j')).close();
  });

  it('is told that the password is wrong', async () => {
    // A user that nobody has, or the server would shut the real one out after a few attempts.
    const { code, stderr } = await run(product, 'main', { ...settings, NEO4J_USER: 'nobody' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^policy-atlas: .*\n$/);
    expect(stderr).toContain('NEO4J_URI');
    expect(stderr).toMatch(/authentication|unauthorized/i);
    expect(stderr).not.toContain(settings.NEO4J_PASSWORD);
  });

  // A Neo4j that has just started plans each statement of the seed for the first time.
  it('asks for npm run seed, is seeded once, and serves', { timeout: 90_000 }, async () => {
    const unseeded = await run(product, 'main', { ...settings, PORT: '0' });
    expect(unseeded).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `policy-atlas: the graph at ${settings.NEO4J_URI} has no complete seed: run npm run seed first\n`,
    });

    const seeded = await run(product, 'seed', settings);
    expect(seeded.code).toBe(0);
    expect(seeded.stderr).toMatch(/^seeding 1\/7 vocabulary\n[^]*\nseeded 5 policies, \d+ statements/m);
    const again = await run(product, 'seed', settings);
    expect(again).toMatchObject({ code: 0, stderr: 'the graph has this seed already\n' });

    const { url, ...server } = await startServer(product, settings);
    expect(await ask(url, DENIALS)).toEqual(JSM_ALONE);
    expect(await server.stop('SIGTERM')).toMatchObject({ code: 0, stderr: '' });
  });

  it('is told of a database that the server does not have', async () => {
    const { code, stderr } = await run(product, 'seed', { ...settings, NEO4J_DATABASE: 'nowhere' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^policy-atlas: .*nowhere.*\n$/);
  });
});
