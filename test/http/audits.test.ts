import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/port.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';

/** As many as graphql-http 1.23.1 has, so that a list that comes back empty is no success. */
const AUDITS = 61;

let engine: Engine;
let server: Served;

beforeAll(async () => {
  engine = openEmbedded(undefined);
  await loadSeed(engine, ['jsm']);
  server = await serve(engine);
});
afterAll(async () => {
  await server.close();
  await engine.close();
});

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

it(`are ${AUDITS}, each of its own name`, () => {
  expect(new Set(audits.map(({ id }) => id)).size).toBe(AUDITS);
});

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s: %s',
  async (_id, _name, audit) => {
    const result = await audit.fn();
    const reason = result.status === 'ok' ? undefined : result.reason;
    expect([result.status, reason]).toEqual(['ok', undefined]);
  },
);
