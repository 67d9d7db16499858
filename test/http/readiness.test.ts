import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import { EngineError } from '../../src/engine/errors.ts';
import type { Engine } from '../../src/engine/port.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';

const WARN = 40;

let engine: Engine;
let server: Served | undefined;

beforeEach(() => {
  engine = openEmbedded(undefined);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await engine.close();
});

/** What /ready says of an engine: its status and its body. */
const ready = async (over: Engine): Promise<[number, unknown]> => {
  server ??= await serve(over);
  const response = await fetch(`${server.url}/ready`);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return [response.status, await response.json()];
};

const READY = [200, { ready: true }];
const notReady = (reason: string) => [503, { ready: false, reason }];

describe('/ready', () => {
  it('is 200 with a seed, and stays so at /health', async () => {
    await loadSeed(engine, ['jsm']);
    expect(await ready(engine)).toEqual(READY);
  });

  it('is 503 without a seed, and 200 once somebody has seeded', async () => {
    expect(await ready(engine)).toEqual(notReady('the graph has no seed'));
    await loadSeed(engine, ['jsm']);
    expect(await ready(engine)).toEqual(READY);
  });

  it('is 503 while the first seed has written the vocabulary alone', async () => {
    let transactions = 0;
    const transaction: Engine['transaction'] = (work, options) =>
      transactions++ === 0 ? engine.transaction(work, options) : Promise.reject(new Error('cut short'));
    await expect(loadSeed({ ...engine, transaction }, ['jsm'])).rejects.toThrow('cut short');
    expect(await ready(engine)).toEqual(notReady('the graph has no policies yet'));
    await loadSeed(engine, ['jsm']);
    expect(await ready(engine)).toEqual(READY);
  });

  it('is 503 when the engine is closed, which /health does not mind', async () => {
    await engine.close();
    expect(await ready(engine)).toEqual(notReady('the database does not answer'));
    expect((await fetch(`${server?.url ?? ''}/health`)).status).toBe(200);
    expect(server?.log.filter(({ level }) => level >= WARN)).toMatchObject([
      { level: WARN, msg: 'not ready', err: { message: 'the engine is closed' } },
    ]);
  });

  it('is 503 from the moment on that the database goes away, and 200 again when it is back', async () => {
    await loadSeed(engine, ['jsm']);
    let down = false;
    const read: Engine['read'] = (...args) =>
      down
        ? Promise.reject(new EngineError('UNAVAILABLE', 'bolt://db.internal said no'))
        : engine.read(...args);
    const over = { ...engine, read };
    expect(await ready(over)).toEqual(READY);
    down = true;
    expect(await ready(over)).toEqual(notReady('the database does not answer'));
    down = false;
    expect(await ready(over)).toEqual(READY);
  });

  it('is 503 where the graph does not fit this version', async () => {
    const read: Engine['read'] = () =>
      Promise.reject(new EngineError('ROW', 'graph.read: version is missing'));
    expect(await ready({ ...engine, read })).toEqual(notReady('the graph cannot be read'));
  });

  it('is 503 within three seconds where the database never answers', { timeout: 3_000 }, async () => {
    const read: Engine['read'] = () => new Promise(() => undefined);
    expect(await ready({ ...engine, read })).toEqual(notReady('the database does not answer'));
  });
});
