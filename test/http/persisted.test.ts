import { createHash } from 'node:crypto';
import { getIntrospectionQuery, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as typed from '../../schema/operations.ts';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/port.ts';
import { productAtlas } from '../../src/product.ts';
import { OPERATIONS, PERSISTED } from '../../src/server/operations.ts';
import {
  ask,
  loadSeed,
  post,
  readAnswer,
  serve,
  serveAtlas,
  type GraphQLAnswer,
  type Served,
} from '../support/http.ts';

let engine: Engine;
let open: Served;
let closed: Served;
beforeAll(async () => {
  engine = openEmbedded(undefined);
  await loadSeed(engine);
  open = await serve(engine);
  closed = await serveAtlas(productAtlas(engine), undefined, { persistedOnly: true });
});
afterAll(async () => {
  await Promise.all([open.close(), closed.close()]);
  await engine.close();
});

/** Posts a body as it is. */
async function send(url: string, body: unknown): Promise<GraphQLAnswer<unknown>> {
  const headers = { 'content-type': 'application/json' };
  return readAnswer(await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** Asks by the address, as a link does. */
async function get(url: string, search: Readonly<Record<string, string>>): Promise<GraphQLAnswer<unknown>> {
  return readAnswer(await fetch(`${url}/graphql?${new URLSearchParams(search).toString()}`));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const headline = OPERATIONS.find(({ file }) => file === 'outside-the-eu')?.hash ?? '';

describe('the allow-list', () => {
  it('holds every operation and nothing else, each under the hash of its text', () => {
    expect([...PERSISTED.keys()].sort()).toEqual(OPERATIONS.map(({ hash }) => hash).sort());
    for (const [hash, text] of PERSISTED) expect(sha256(text)).toBe(hash);
  });
});

describe('a persisted operation', () => {
  it.each(OPERATIONS)('answers as the text of $file does', async ({ hash, text }) => {
    const answer = await ask(open.url, text);
    expect((await send(open.url, { documentId: `sha256:${hash}` })).data).toEqual(answer);
    expect((await send(closed.url, { documentId: `sha256:${hash}` })).data).toEqual(answer);
  });

  it('is named in whichever way the client has', async () => {
    const persistedQuery = { version: 1, sha256Hash: headline };
    const { data } = await send(open.url, { documentId: `sha256:${headline}` });
    expect(data).toHaveProperty('stances.counts.denied', 1);
    for (const url of [open.url, closed.url]) {
      expect((await send(url, { documentId: headline })).data).toEqual(data);
      expect((await send(url, { extensions: { persistedQuery } })).data).toEqual(data);
      expect((await get(url, { documentId: `sha256:${headline}` })).data).toEqual(data);
      expect((await get(url, { extensions: JSON.stringify({ persistedQuery }) })).data).toEqual(data);
    }
  });

  it('takes variables of the types that its document has', async () => {
    const documentId = String(typed.DataOfACompanyDocument.__meta__?.['hash']);
    const variables: typed.DataOfACompanyQueryVariables = { company: 'jsm', first: 1 };
    const { data } = await send(closed.url, { documentId, variables });
    const { controller } = data as typed.DataOfACompanyQuery;
    expect(controller?.name).toBe('JSM BV');
    expect(controller?.dataCategories.edges).toHaveLength(1);
    const wrong = await send(closed.url, { documentId, variables: { first: 'x' } });
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('that is not known is refused by its name', async () => {
    for (const url of [open.url, closed.url]) {
      const { status, errors } = await send(url, { documentId: 'sha256:0123' });
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
      expect(errors?.[0]?.message).toMatch(/"0123".*schema\/persisted\.json/);
    }
  });
});

describe('PERSISTED_ONLY', () => {
  it.each([
    ['a question of the client', '{ controllers { totalCount } }'],
    ['introspection', getIntrospectionQuery()],
    ['the text of an operation that it knows', OPERATIONS[0]?.text ?? ''],
    ['the same text as the list has it', print(parse([...PERSISTED.values()][0] ?? ''))],
  ])('refuses %s, and says what it takes', async (_what, text) => {
    for (const { status, errors } of [await post(closed.url, text), await get(closed.url, { query: text })]) {
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_ONLY' } }]);
      expect(errors?.[0]?.message).toContain('documentId');
    }
  });

  it('refuses a text that comes beside a name, and a request with neither', async () => {
    for (const body of [{ query: '{ about { engine } }', documentId: headline }, {}]) {
      const { status, errors } = await send(closed.url, body);
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_ONLY' } }]);
    }
  });

  it('has no playground, and a page whose links answer by themselves', async () => {
    const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    expect(await (await fetch(`${closed.url}/graphql`, browser)).text()).not.toContain('<html');
    const page = await (await fetch(closed.url, browser)).text();
    const links = [...page.matchAll(/<li><a href="([^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links).toHaveLength(OPERATIONS.length);
    for (const link of links) {
      const { status, errors } = await readAnswer(
        await fetch(`${closed.url}${link.replaceAll('&amp;', '&')}`, browser),
      );
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    }
  });
});
