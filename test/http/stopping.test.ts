import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/port.ts';
import { HEADLINE, loadSeed, post, serve } from '../support/http.ts';

/** Less than the 4 seconds after which a client lets go of a connection that it keeps alive. */
const PROMPT = { timeout: 2_000 };

let engine: Engine;

beforeAll(async () => {
  engine = openEmbedded(undefined);
  await loadSeed(engine);
});
afterAll(() => engine.close());

it('stops at once though a client keeps its connection', PROMPT, async () => {
  const server = await serve(engine);
  await post(server.url, '{ __typename }');
  await server.close();
  await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
});

it('stops at once though a browser has connected and asked nothing yet', PROMPT, async () => {
  const server = await serve(engine);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  await fetch(`${server.url}/health`);
  await server.close();
  await closed;
});

it('answers what is under way, then stops', PROMPT, async () => {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  let reached = (): void => undefined;
  const underWay = new Promise<void>((resolve) => (reached = resolve));
  const read: Engine['read'] = async (...args) => {
    reached();
    await gate;
    return engine.read(...args);
  };
  const server = await serve({ ...engine, read });
  const answer = post(server.url, HEADLINE);
  await underWay;
  let stopped = false;
  const stopping = server.close().then(() => (stopped = true));
  await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
  expect(stopped).toBe(false);
  go();
  expect((await answer).data).toHaveProperty('stances.counts.denied', 1);
  await stopping;
});
