// A long file, because it is a list: both sides of every limit, by every way around it that was thought of.
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/port.ts';
import {
  ask,
  loadSeed,
  post,
  readAnswer,
  serve,
  type GraphQLAnswer,
  type GraphQLFailure,
  type Served,
} from '../support/http.ts';
import { recording } from '../support/recording.ts';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';
/** Clients that say what they take, and those that do not. */
const ACCEPTED = [GRAPHQL_RESPONSE, JSON_TYPE, '*/*'];

let engine: Engine;
let server: Served;
/** The statements that the database has run since the test began. */
let ran: Map<string, number>;

beforeAll(async () => {
  engine = openEmbedded(undefined);
  await loadSeed(engine, ['jsm']);
  const recorded = recording(engine);
  ran = recorded.ran as Map<string, number>;
  server = await serve(recorded.engine);
});
afterEach(() => {
  ran.clear();
});
afterAll(async () => {
  await server.close();
  await engine.close();
});

type Sent = GraphQLAnswer<unknown>;

const send = async (body: BodyInit, headers: Record<string, string> = {}): Promise<Sent> => {
  const init = { method: 'POST', headers: { 'content-type': JSON_TYPE, ...headers }, body, duplex: 'half' };
  return readAnswer(await fetch(`${server.url}/graphql`, init as RequestInit));
};

const get = (parameters: Record<string, string>): Promise<Response> =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`);

/** That a request was refused by a limit, in full, and that nothing of it ran. */
const expectRefused = ({ status, data, errors }: Sent, message: string, as = 400): void => {
  expect({ status, data, errors: errors?.map(plain) }).toEqual({
    status: as,
    data: undefined,
    errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED' } }],
  });
  expect([...ran.keys()]).toEqual([]);
};
const plain = ({ message, extensions }: GraphQLFailure) => ({ message, extensions });

const expectAnswered = ({ status, data, errors, body }: Sent): void => {
  expect({ status, errors }, body).toEqual({ status: 200, errors: undefined });
  expect(data).toBeTypeOf('object');
};

/** The way round from a controller to its policies and back, with the types that the fields lead to. */
const START = [
  ['controllers(first: 1)', 'ControllerConnection'],
  ['edges', 'ControllerEdge'],
  ['node', 'Controller'],
] as const;
const ROUND = [
  ['policies(first: 1)', 'PolicyConnection'],
  ['edges', 'PolicyEdge'],
  ['node', 'Policy'],
  ['controller', 'Controller'],
] as const;
type Step = (typeof START)[number] | (typeof ROUND)[number];

/** The fields of a question that is so deep, all but the last. */
const steps = (depth: number): readonly Step[] =>
  [...START, ...ROUND, ...ROUND, ...ROUND, ...ROUND].slice(0, depth - 1);

const DEEP: readonly (readonly [how: string, write: (depth: number) => string])[] = [
  [
    'plain',
    (depth) => `{ ${steps(depth).reduceRight((inner, [field]) => `${field} { ${inner} }`, '__typename')} }`,
  ],
  [
    'through inline fragments',
    (depth) =>
      `{ ${steps(depth).reduceRight((inner, [field, type]) => `${field} { ... on ${type} { ... { ${inner} } } }`, '__typename')} }`,
  ],
  [
    'through a fragment per level',
    (depth) => {
      const all = steps(depth);
      const fragments = all.map(([, type], index) => {
        const next = all[index + 1];
        const inner = next === undefined ? '__typename' : `${next[0]} { ...F${index + 1} }`;
        return `fragment F${index} on ${type} { ${inner} }`;
      });
      return `{ ${START[0][0]} { ...F0 } } ${fragments.join(' ')}`;
    },
  ],
];

describe('depth', () => {
  it.each(DEEP)('of 16 is answered, of 17 refused: %s', async (_how, write) => {
    expectAnswered(await post(server.url, write(16)));
    ran.clear();
    expectRefused(await post(server.url, write(17)), 'depth 17: at most 16');
  });

  it('of a fragment is counted wherever it is used', async () => {
    const leaf = 'fragment Leaf on Controller { policies(first: 1) { edges { __typename } } }';
    // Near the top first, where it is 6 deep; then below as many fields as are asked for.
    const write = (above: number) => {
      const deep = steps(above + 1).reduceRight((inner, [field]) => `${field} { ${inner} }`, '...Leaf');
      return `{ near: controllers(first: 1) { edges { node { ...Leaf } } } far: ${deep} } ${leaf}`;
    };
    expectAnswered(await post(server.url, write(11)));
    ran.clear();
    // The next place where the fragment fits is four fields further down.
    expectRefused(await post(server.url, write(15)), 'depth 18: at most 16');
  });

  it('is that of the deepest operation of a document', async () => {
    const [[, write] = ['', () => '']] = DEEP;
    const query = `query Small { __typename } query Large ${write(17)}`;
    expectRefused(await send(JSON.stringify({ query, operationName: 'Small' })), 'depth 17: at most 16');
  });

  it('says nothing of fragments in a circle, which validation refuses', async () => {
    const query = '{ controllers { ...A } } fragment A on ControllerConnection { edges { node { ...B } } }';
    const circle = 'fragment B on Controller { policies { edges { node { controller { ...B } } } } }';
    const { errors } = await post(server.url, `${query} ${circle}`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
    expect(errors?.[0]?.message).toMatch(/Cannot spread fragment "B" within itself/);
  });
});

describe('aliases', () => {
  const aliases = (count: number, from = 0, field = '__typename'): string =>
    Array.from({ length: count }, (_, index) => `a${from + index}: ${field}`).join(' ');
  const EACH: readonly (readonly [how: string, write: (count: number) => string])[] = [
    ['plain', (count) => `{ ${aliases(count, 0, 'controllers(first: 1) { totalCount }')} }`],
    ['of __typename', (count) => `{ ${aliases(count)} }`],
    ['all the same', (count) => `{ ${'a: __typename '.repeat(count)} }`],
    ['in an inline fragment', (count) => `{ ${aliases(10)} ... { ${aliases(count - 10, 10)} } }`],
    [
      'in a fragment',
      (count) => `{ ${aliases(10)} ...F } fragment F on Query { ${aliases(count - 10, 10)} }`,
    ],
    [
      'in a fragment that is used twice',
      (count) => `{ ${aliases(count - 20, 10)} ...F ... { ...F } } fragment F on Query { ${aliases(10)} }`,
    ],
    [
      'in fragments of a fragment',
      (count) =>
        `{ ...F } fragment F on Query { ...G ...G ${aliases(count - 20, 10)} } fragment G on Query { ${aliases(10)} }`,
    ],
  ];

  it.each(EACH)('30 are answered, 31 refused: %s', async (_how, write) => {
    expectAnswered(await post(server.url, write(30)));
    ran.clear();
    expectRefused(await post(server.url, write(31)), 'aliases 31: at most 30');
  });

  it('are counted where fragments double them at each level', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F20 on Query { a: __typename }`;
    expectRefused(await post(server.url, query), `aliases ${2 ** 20}: at most 30`);
  });
});

describe('tokens', () => {
  /** Operations of five tokens each, since the same field 2000 times over is refused for its own sake. */
  const operations = Array.from(
    { length: 399 },
    (_, index) => `query Q${index} { __typename } # no token,,,\n`,
  );
  const tokens = (count: number): string =>
    `${operations.join('')} query Last { ${'__typename,'.repeat(count - 4 - 5 * 399)} }`;

  it.each(ACCEPTED)('2000 are answered, 2001 refused, to a client that takes %s', async (accept) => {
    const asking = (count: number) =>
      send(JSON.stringify({ query: tokens(count), operationName: 'Last' }), { accept });
    expectAnswered(await asking(2000));
    ran.clear();
    // The second time, the document is known.
    for (let time = 0; time < 2; time++)
      expectRefused(await asking(2001), 'tokens 2001 or more: at most 2000');
  });

  it('are refused before the rest is read', async () => {
    // 2001 tokens, and nothing that would close them.
    expectRefused(await post(server.url, `${'{a'.repeat(1000)}{`), 'tokens 2001 or more: at most 2000');
  });
});

describe('directives', () => {
  const both = '@include(if: true) @skip(if: false)';
  const one = '@include(if: true)';
  const fields = `__typename ${both} `;
  it.each([
    ['plain', `{ ${fields.repeat(25)} }`, `{ ${fields.repeat(25)} ... ${one} { __typename } }`],
    [
      'in a fragment',
      `{ ...F ...F } fragment F on Query { __typename ${fields.repeat(12)} ... ${one} { __typename } }`,
      `{ ...F ...F __typename ${one} } fragment F on Query { ${fields.repeat(12)} ... ${one} { __typename } }`,
    ],
  ])('50 are answered, 51 refused: %s', async (_how, most, tooMany) => {
    expectAnswered(await post(server.url, most));
    ran.clear();
    expectRefused(await post(server.url, tooMany), 'directives 51: at most 50');
  });
});

describe('a body', () => {
  const TOO_LARGE = 'body of 100001 bytes or more: at most 100000';
  const QUERY = JSON.stringify({ query: '{ __typename }' });
  const streamed = (text: string): ReadableStream => new Blob([text]).stream();

  it.each(ACCEPTED)('of 100,000 bytes is answered, a larger one refused, as %s', async (accept) => {
    expectAnswered(await send(QUERY.padEnd(100_000), { accept }));
    expectRefused(await send(QUERY.padEnd(100_001), { accept }), TOO_LARGE, 413);
  });

  it('is measured in bytes', async () => {
    const body = (letters: number) => JSON.stringify({ query: `{ __typename } #${'é'.repeat(letters)}` });
    expectAnswered(await send(body(49_900)));
    expectRefused(await send(body(50_000)), TOO_LARGE, 413);
  });

  it.each([
    [JSON_TYPE, QUERY],
    ['application/graphql', '{ __typename }'],
    ['application/x-www-form-urlencoded', 'query={__typename}&x='],
  ])('is measured too where it comes in pieces of unknown number: %s', async (type, start) => {
    const sent = (bytes: number) => send(streamed(start.padEnd(bytes)), { 'content-type': type });
    expectAnswered(await sent(100_000));
    expectRefused(await sent(100_001), TOO_LARGE, 413);
  });

  it('is no list of operations', async () => {
    const { status, errors } = await send(`[${QUERY},${QUERY}]`);
    expect([status, errors?.map(({ message }) => message)]).toEqual([400, ['Batching is not supported.']]);
  });
});

describe('variables', () => {
  const query = 'query ($where: ControllerWhere) { controllers(where: $where) { totalCount } }';
  /** The variables themselves, a filter, and in turn a list and a filter. */
  const nested = (filters: number): string =>
    `{"query":${JSON.stringify(query)},"variables":{"where":${'{"and":['.repeat(filters)}{}${']}'.repeat(filters)}}}`;

  it('100 deep are read, deeper ones are refused', async () => {
    // Depth 2 + 2 × 49 is read, and then refused by the question itself for its number of filters.
    expect((await send(nested(49))).errors?.[0]?.message).not.toMatch(/nested/);
    ran.clear();
    expectRefused(await send(nested(50)), 'variables nested 102 deep: at most 100');
  });

  it('so deep that reading them would take all the stack are no failure of ours', async () => {
    expectRefused(await send(nested(9_000)), 'variables nested 18002 deep: at most 100');
    expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
  });
});

describe('introspection', () => {
  it.each([
    ['of any client', {}],
    [
      'of GraphiQL, with all that it can ask',
      {
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ],
  ])('is answered: %s', async (_who, options) => {
    const data = await ask<IntrospectionQuery>(server.url, getIntrospectionQuery(options));
    const query = buildClientSchema(data).getQueryType();
    expect(Object.keys(query?.getFields() ?? {})).toEqual(expect.arrayContaining(['stances', 'controllers']));
  });

  it('is no way round the depth', async () => {
    const typed = (depth: number) =>
      `{ __type(name: "Query") { ${'ofType { '.repeat(depth - 2)} name ${'} '.repeat(depth)}`;
    const schema = (depth: number) =>
      `{ __schema { queryType { ${'ofType { '.repeat(depth - 3)} name ${'} '.repeat(depth)}`;
    for (const write of [typed, schema]) {
      expectAnswered(await post(server.url, write(16)));
      expectRefused(await post(server.url, write(17)), 'depth 17: at most 16');
    }
  });

  it('that runs in circles is refused', async () => {
    const query = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    // The second time, the validation is known.
    for (let time = 0; time < 2; time++)
      expectRefused(await post(server.url, query), 'introspection 3 lists of fields deep or more: at most 2');
  });
});

describe('the code and status of', () => {
  const VARIABLE = 'query ($first: Int) { controllers(first: $first) { totalCount } }';
  it.each([
    ['a syntax error', { query: '{ controllers' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'a field that does not exist, with a suggestion',
      { query: '{ controlers { totalCount } }' },
      'GRAPHQL_VALIDATION_FAILED',
      /Did you mean "controllers"/,
    ],
    [
      'a variable of the wrong type',
      { query: VARIABLE, variables: { first: 'many' } },
      'BAD_USER_INPUT',
      /Variable "\$first" got invalid value "many"/,
    ],
    [
      'an operation that is not there',
      { query: 'query A { __typename }', operationName: 'B' },
      'BAD_USER_INPUT',
      /./,
    ],
    [
      'no operation out of two',
      { query: 'query A { __typename } query B { __typename }' },
      'BAD_USER_INPUT',
      /./,
    ],
  ] as const)('%s', async (_what, body, code, message) => {
    const [typed, json] = await Promise.all(
      [GRAPHQL_RESPONSE, JSON_TYPE].map((accept) => send(JSON.stringify(body), { accept })),
    );
    for (const { data, errors } of [typed, json].map((answer) => answer ?? ({} as Sent))) {
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([
        { message: expect.stringMatching(message) as string, extensions: { code } },
      ]);
      expect(errors?.[0]?.extensions).toEqual({ code });
    }
    // GraphQL over HTTP: a request that is not run is 400 in its own media type, and may be 200 in application/json.
    expect(typed?.status).toBe(400);
    expect([200, 400]).toContain(json?.status);
    expect([...ran.keys()]).toEqual([]);
  });
});

describe('GET', () => {
  it('answers a query', async () => {
    const answer = await readAnswer(await get({ query: '{ controllers { totalCount } }' }));
    expect(answer).toMatchObject({ status: 200, data: { controllers: { totalCount: 1 } } });
  });

  it('is under the same limits', async () => {
    const [[, write] = ['', () => '']] = DEEP;
    expectRefused(await readAnswer(await get({ query: write(17) })), 'depth 17: at most 16');
  });

  it.each(['variables', 'extensions'])(
    'with %s that are no JSON is the mistake of the client',
    async (name) => {
      const { status, errors } = await readAnswer(await get({ query: '{ __typename }', [name]: '{' }));
      expect(status).toBe(400);
      expect(errors?.map(plain)).toMatchObject([
        { message: expect.stringMatching(/must be JSON/) as string, extensions: { code: 'BAD_REQUEST' } },
      ]);
      expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
    },
  );

  it('and POST change nothing: there are no mutations', async () => {
    const query = 'mutation { forget }';
    const got = await get({ query });
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    const { data, errors } = await post(server.url, query);
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual([
      'Schema is not configured to execute mutation operation.',
    ]);
    expect([...ran.keys()]).toEqual([]);
  });
});

describe('what a page of another site can send without asking', () => {
  const body = JSON.stringify({ query: '{ controllers { totalCount } }' });
  it.each([
    ['text/plain', body],
    ['text/plain;charset=UTF-8', body],
    ['text/plain; application/json', body],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--`,
    ],
    [undefined, body],
  ])('is not read: %s', async (type, text) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    // A blob has no type of its own, where a string would be text/plain.
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers,
      body: new Blob([text]),
    });
    expect([response.status, await response.text()]).toEqual([415, '']);
    expect([...ran.keys()]).toEqual([]);
  });
});
