import { expect, it } from 'vitest';
import { post, readAnswer, refusal } from '../../support/http.ts';

const STANCES = `query ($claim: ClaimInput!, $stance: [Stance!], $asOf: Date, $controllers: [ID!],
    $first: Int, $after: String, $last: Int, $before: String) {
  stances(claim: $claim, stance: $stance, asOf: $asOf, controllers: $controllers,
    first: $first, after: $after, last: $last, before: $before) { totalCount }
}`;
const SHARE = { practice: 'SHARE' };

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
const CONNECTION = 'StanceAnswerConnection';
const KEYS = ['jsm bv', 'Controller:jsm'];

/** What is asked, and what the message has to name: the input, and what would be right. */
const REFUSED: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['a place that nobody knows', { claim: { outside: 'uk' } }, ['claim.outside', 'Jurisdiction', '"uk"']],
  ['a misspelt place', { claim: { outside: 'eeu' } }, ['claim.outside', '"eeu"', '"eu"', '"eea"']],
  [
    'a misspelt global id',
    { claim: { in: 'Jurisdiction:eeaa' } },
    ['claim.in', '"Jurisdiction:eeaa"', 'did you mean "eea"'],
  ],
  ['a part of a slug', { claim: { data: 'email' } }, ['claim.data', '"email"', '"email-address"']],
  [
    'an id of another kind',
    { claim: { outside: 'DataCategory:eu' } },
    ['claim.outside', '"DataCategory:eu"', 'not a Jurisdiction'],
  ],
  ['a slug of another kind', { claim: { recipient: 'eu' } }, ['claim.recipient', 'no Recipient "eu"']],
  ['an empty claim', { claim: {} }, ['claim is empty', 'practice']],
  ['a claim of nulls', { claim: { practice: null, in: null } }, ['claim is empty']],
  ['a claim of modality alone', { claim: { modality: ['DOES'] } }, ['claim is empty']],
  ['a claim of a period alone', { claim: { period: { has: true } } }, ['claim is empty', 'period']],
  [
    'days below zero',
    { claim: { practice: 'RETAIN', period: { maxDays: -1 } } },
    ['claim.period.maxDays is -1', '0 days'],
  ],
  [
    'days the wrong way round',
    { claim: { practice: 'RETAIN', period: { minDays: 30, maxDays: 7 } } },
    ['claim.period.minDays is 30', 'maxDays is 7'],
  ],
  [
    'the bound of no period',
    { claim: { practice: 'RETAIN', period: { has: false, bound: 'EXACTLY' } } },
    ['claim.period.has is false'],
  ],
  ['in with outside', { claim: { in: 'us', outside: 'eu' } }, ['claim.in', 'claim.outside', 'one of them']],
  [
    'a controller that nobody knows',
    { claim: SHARE, controllers: ['jmark', 'jsn'] },
    ['controllers', '"jsn"', 'did you mean "jsm"'],
  ],
  [
    'a controller by its name',
    { claim: SHARE, controllers: ['jsm bv'] },
    ['controllers', '"jsm bv"', 'did you mean "jsm"'],
  ],
  [
    'an id of another kind as controller',
    { claim: SHARE, controllers: ['Policy:jsm'] },
    ['controllers', 'no Controller "Policy:jsm"'],
  ],
  ['first with last', { claim: SHARE, first: 1, last: 1 }, ['first or last']],
  ['first below zero', { claim: SHARE, first: -1 }, ['first is -1', '0 to 100']],
  ['first above a hundred', { claim: SHARE, first: 101 }, ['first is 101', '0 to 100']],
  ['last below zero', { claim: SHARE, last: -1 }, ['last is -1', '0 to 100']],
  ['last above a hundred', { claim: SHARE, last: 101 }, ['last is 101', '0 to 100']],
  ['after that is no cursor', { claim: SHARE, after: 'jsm' }, ['after', 'cursor']],
  ['an empty before', { claim: SHARE, before: '' }, ['before', 'cursor']],
  [
    'a cursor of another list',
    { claim: SHARE, after: cursor(1, 'ControllerConnection', 'NAME', KEYS) },
    ['after'],
  ],
  ['a cursor of another order', { claim: SHARE, before: cursor(1, CONNECTION, 'AGE', KEYS) }, ['before']],
  ['a cursor of another version', { claim: SHARE, after: cursor(2, CONNECTION, 'NAME', KEYS) }, ['after']],
  ['a cursor without a place', { claim: SHARE, after: cursor(1, CONNECTION, 'NAME', []) }, ['after']],
  ['a cursor of numbers', { claim: SHARE, after: cursor(1, CONNECTION, 'NAME', [1]) }, ['after']],
  ['a date that is no date', { claim: SHARE, asOf: 'yesterday' }, ['$asOf', '"yesterday"', '2018-05-25']],
  ['a day that no month has', { claim: SHARE, asOf: '2023-02-29' }, ['$asOf', '"2023-02-29"']],
  ['a date with a time', { claim: SHARE, asOf: '2023-02-28T00:00:00Z' }, ['$asOf', '2023-02-28T00']],
  ['a variable of the wrong type', { claim: SHARE, first: 'ten' }, ['$first', '"ten"', 'Int']],
  ['a claim that is a string', { claim: 'SHARE' }, ['$claim', '"SHARE"', 'ClaimInput']],
  ['a claim that is missing', {}, ['$claim', 'ClaimInput!', 'not provided']],
  ['a field that no claim has', { claim: { practise: 'SHARE' } }, ['"practise"', '"practice"']],
  ['a practice that is none', { claim: { practice: 'SHAR' } }, ['claim.practice', '"SHAR"', '"SHARE"']],
  ['a stance that is none', { claim: SHARE, stance: ['DENY'] }, ['$stance', '"DENY"']],
];

/** What cannot be asked: each with its code, and a message that names the input and what would be right. */
export function refusalsOfQuestions(url: () => string): void {
  it.each(REFUSED)('refuses %s', async (_what, variables, named) => {
    const { message, extensions } = await refusal(url(), STANCES, variables);
    expect(extensions.code).toBe('BAD_USER_INPUT');
    for (const words of named) expect(message).toContain(words);
  });

  it.each([
    ['first: 101', '{ affirming(first: 101) { id } }', 'first is 101'],
    ['matched(first: 101)', '{ matched(first: 101) { id } }', 'first is 101'],
    ['limits(first: -1)', '{ limits(first: -1) { name } }', 'first is -1'],
    ['first: -1', '{ evidence(first: -1) { quote } }', 'first is -1'],
    ['chars: -1', '{ evidence { prefix(chars: -1) } }', 'chars is -1'],
    ['chars: 1001', '{ evidence { suffix(chars: 1001) } }', 'chars is 1001'],
  ])('refuses %s inside an answer, and says where', async (_what, selection, named) => {
    const query = `{ stances(claim: { practice: TRANSFER }, controllers: ["jmark"]) { edges { node ${selection} } } }`;
    const { errors } = await post(url(), query);
    expect(errors?.length).toBeGreaterThan(0);
    for (const { message, extensions, path } of errors ?? []) {
      expect(message).toContain(named);
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(path?.slice(0, 4)).toEqual(['stances', 'edges', 0, 'node']);
    }
  });

  it.each([
    ['a misspelt keyword', '{ stances(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['nothing at all', '', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['a misspelt field', '{ stanses { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', '"stances"'],
    ['a missing claim', '{ stances { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', '"claim"'],
    [
      'a misspelt practice',
      '{ stances(claim: { practice: SHAR }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"SHARE"',
    ],
    [
      'a date that is none',
      '{ stances(claim: { practice: SHARE }, asOf: "2023-02-29") { totalCount } }',
      'BAD_USER_INPUT',
      '"2023-02-29"',
    ],
    [
      'a place as fragment on a company',
      '{ stances(claim: { in: "eu" }) { edges { node { controller { ... on Jurisdiction { slug } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Jurisdiction',
    ],
    ['a mutation', 'mutation { forget }', 'BAD_USER_INPUT', 'mutation'],
  ])('refuses a text with %s', async (_what, query, code, named) => {
    const { message, extensions } = await refusal(url(), query);
    expect(extensions.code).toBe(code);
    expect(message).toContain(named);
  });

  it('gives no data and status 400 to clients that ask for the GraphQL media type', async () => {
    const response = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: STANCES, variables: { claim: 'SHARE' } }),
    });
    const { status, data, errors } = await readAnswer(response);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
}
