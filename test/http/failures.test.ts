import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import { EngineError } from '../../src/engine/errors.ts';
import { openNeo4j } from '../../src/engine/neo4j.ts';
import type { Engine } from '../../src/engine/port.ts';
import { HEADLINE, ask, loadSeed, post, readAnswer, refusal, serve, type Served } from '../support/http.ts';

const WARN = 40;
const ERROR = 50;

let engine: Engine;
let server: Served;

/** An engine whose every read fails. */
const failing = (failure: () => Error): Engine => ({
  ...engine,
  // What a database throws is not always an Error.
  read: () => Promise.reject(failure()),
});
const start = async (over: Engine): Promise<void> => {
  server = await serve(over);
};

beforeAll(async () => {
  engine = openEmbedded(undefined);
  await loadSeed(engine, ['jmark', 'jsm']);
});
afterAll(() => engine.close());
afterEach(() => server.close());

/** An engine that is closed. */
const closed = async (): Promise<Engine> => {
  const other = openEmbedded(undefined);
  await other.close();
  return other;
};

describe('a database that does not answer', () => {
  it('is SERVICE_UNAVAILABLE once the engine is closed', async () => {
    await start(await closed());
    const { message, extensions } = await refusal(server.url, HEADLINE);
    expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(message).toBe('the database does not answer at present: try again later');
    const logged = server.log.filter(({ level }) => level >= WARN);
    expect(logged).toMatchObject([{ level: WARN, err: { message: 'the engine is closed' } }]);
  });

  it('is SERVICE_UNAVAILABLE where no Neo4j listens', async () => {
    const neo4j = openNeo4j({
      uri: 'bolt://127.0.0.1:1',
      user: 'neo4j',
      password: 'secret',
      database: undefined,
    });
    try {
      await start(neo4j);
      const { body, errors } = await post(server.url, HEADLINE);
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
      expect(body).not.toMatch(/127\.0\.0\.1|secret|ECONNREFUSED|neo4j/i);
    } finally {
      await neo4j.close();
    }
  });

  it.each([
    ['UNAVAILABLE', 'SERVICE_UNAVAILABLE'],
    ['UNAUTHORIZED', 'SERVICE_UNAVAILABLE'],
    ['CONFLICT', 'SERVICE_UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
  ] as const)('%s is told as %s, without what the database said', async (thrown, told) => {
    await start(failing(() => new EngineError(thrown, 'bolt://db.internal:7687 said no')));
    const { body, errors } = await post(server.url, HEADLINE);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: told }]);
    expect(body).not.toContain('db.internal');
  });

  it('is TIMEOUT once the reads of a request have taken its time together', async () => {
    const given: (number | undefined)[] = [];
    const read: Engine['read'] = async (statement, params, options) => {
      given.push(options?.timeoutMs);
      await new Promise((resolve) => setTimeout(resolve, 120));
      return engine.read(statement, params, options);
    };
    const budget = 400;
    server = await serve({ ...engine, read }, budget);
    const query =
      '{ policy(slug: "jsm") { controller { policies { edges { node { sections { totalCount } } } } } } }';
    const { errors } = await post(server.url, query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'TIMEOUT' }]);
    // What is kept for all requests is not read within the time of one.
    const own = given.filter((timeoutMs) => timeoutMs !== undefined);
    expect(own.length).toBeGreaterThan(2);
    expect(Math.max(...own)).toBeLessThanOrEqual(budget);
    expect(own).toEqual([...own].sort((a, b) => b - a));
    expect(own[0] ?? 0).toBeGreaterThan((own[1] ?? 0) + 100);
  });

  it('answers again as soon as the database does', async () => {
    let down = true;
    const read: Engine['read'] = (statement, ...rest) =>
      down && statement.name === 'concept.all'
        ? Promise.reject(new EngineError('UNAVAILABLE', 'down'))
        : engine.read(statement, ...rest);
    await start({ ...engine, read });
    expect((await refusal(server.url, HEADLINE)).extensions.code).toBe('SERVICE_UNAVAILABLE');
    down = false;
    expect(await ask(server.url, HEADLINE)).toHaveProperty('stances.counts.denied', 1);
  });
});

describe('an error that nobody foresaw', () => {
  it.each([
    ['an error', () => new TypeError('cannot read secrets of undefined')],
    ['a statement that is wrong', () => new EngineError('STATEMENT', 'stance.candidates: secrets at line 1')],
    ['a GraphQL error without a code', () => new GraphQLError('secrets')],
    ['a string', () => 'secrets' as unknown as Error],
  ])('is masked: %s', async (_what, failure) => {
    await start(failing(failure));
    const { body, errors } = await post(server.url, HEADLINE);
    const [error] = errors ?? [];
    expect(errors).toHaveLength(1);
    expect(error?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    const requestId = error?.extensions.requestId ?? '';
    expect(error?.message).toBe(`something went wrong here (request ${requestId})`);
    expect(body).not.toMatch(/secrets|stance\.candidates|TypeError|src\/|\.ts/);
    // The log has it once, with what the client does not see.
    const logged = server.log.filter(({ level }) => level >= WARN);
    expect(logged).toMatchObject([{ level: ERROR, requestId, msg: 'an operation failed' }]);
    expect(JSON.stringify(logged)).toContain('secrets');
  });

  it('is masked where a row does not fit the schema', async () => {
    // The practice of a statement is read from the graph; an enum refuses it with an error that GraphQL makes itself.
    const read: Engine['read'] = async (statement, params, options) => {
      const rows = await engine.read(statement, params, options);
      return statement.name === 'statement.byIds'
        ? rows.map((row) => ({ ...row, practice: 'TELEPATHY' }))
        : rows;
    };
    await start({ ...engine, read });
    const query = '{ stances(claim: { practice: SELL }) { edges { node { denying { practice } } } } }';
    const { body, errors } = await post(server.url, query);
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(body).not.toContain('TELEPATHY');
  });

  it('is no error of ours that a client goes away', async () => {
    const client = new AbortController();
    const read: Engine['read'] = async (_statement, _params, { signal } = {}) => {
      const gone = new Promise((resolve) => signal?.addEventListener('abort', resolve));
      client.abort();
      await gone;
      throw new EngineError('ABORTED', 'the request was aborted');
    };
    await start({ ...engine, read });
    const body = JSON.stringify({ query: HEADLINE });
    const headers = { 'content-type': 'application/json' };
    const request = fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal: client.signal });
    await expect(request).rejects.toThrow('aborted');
    await expect.poll(() => server.log.map(({ msg }) => msg)).toContain('an operation failed');
    expect(server.log.filter(({ level }) => level >= WARN)).toEqual([]);
  });
});

it('answers at /health, whatever the database does', async () => {
  await start(await closed());
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});

describe('the paths', () => {
  beforeEach(() => start(engine));

  it('answers at /health', async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it.each(['/', '/operations'])('has the questions at %s, to be read only', async (path) => {
    const response = await fetch(`${server.url}${path}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    const page = await response.text();
    expect(page).toContain('Which companies share personal data outside the European Union');
    expect(page).toContain('Where do the policies speak of &quot;Google Analytics&quot;');
    const head = await fetch(`${server.url}${path}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(`${server.url}${path}`, { method: 'POST' })).status).toBe(404);
  });

  it.each(['/nothing', '/graphql/more', '/schema', '/health/x'])('has nothing at %s', async (path) => {
    const response = await fetch(`${server.url}${path}`);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('answers GET, with variables', async () => {
    const variables = JSON.stringify({ asOf: '2026-11-22' });
    const query =
      'query ($asOf: Date) { stances(claim: { practice: SELL }, asOf: $asOf) { counts { denied } } }';
    const parameters = new URLSearchParams({ query, variables });
    const answer = await readAnswer(await fetch(`${server.url}/graphql?${parameters.toString()}`));
    expect(answer).toMatchObject({ status: 200, data: { stances: { counts: { denied: 1 } } } });
  });

  it('runs the operation that is named', async () => {
    const query = 'query A { __typename } query B { stances(claim: { practice: SELL }) { __typename } }';
    const send = async (operationName: string) => {
      const parameters = new URLSearchParams({ query, operationName });
      return readAnswer(await fetch(`${server.url}/graphql?${parameters.toString()}`));
    };
    expect((await send('B')).data).toEqual({ stances: { __typename: 'StanceAnswerConnection' } });
    expect((await send('C')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([
    ['a list of operations', '[{"query":"{ __typename }"}]', 400],
    ['a body that is no JSON', '{', 400],
    ['a parameter that nobody knows', '{"quer":"{ __typename }"}', 400],
  ])('refuses %s', async (_what, body, status) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await readAnswer(await fetch(`${server.url}/graphql`, { method: 'POST', headers, body }));
    expect(answer).toMatchObject({ status, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
