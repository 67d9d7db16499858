import { expect, it } from 'vitest';
import { refusal } from '../../support/http.ts';
import { answerTo } from './evaluate.ts';
import { termsOf } from './oracle.ts';
import { reader, slugsOf } from './walk.ts';

const cursor = (...parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');
const KEYS = ['jsm 000000000', 'Statement:jsm/covers'];

const PAGES: readonly (readonly [string, object, string])[] = [
  ['first with last', { first: 1, last: 1 }, 'first or last'],
  ['first: 0 with last: 0', { first: 0, last: 0 }, 'first or last'],
  ['first: -1', { first: -1 }, 'first is -1'],
  ['last: -1', { last: -1 }, 'last is -1'],
  ['first: 101', { first: 101 }, 'first is 101'],
  ['last: 101', { last: 101 }, 'last is 101'],
  ['garbage after', { after: 'jsm' }, 'after'],
  ['an empty after', { after: '' }, 'after'],
  ['garbage before', { before: cursor('jsm') }, 'before'],
  ['a cursor of another connection', { after: cursor(1, 'AnotherConnection', 'TEXT', KEYS) }, 'after'],
  ['a cursor of no order', { before: cursor(1, 'StatementConnection', 'SIZE', KEYS) }, 'before'],
  ['a cursor of another version', { after: cursor(2, 'StatementConnection', 'TEXT', KEYS) }, 'after'],
  ['a cursor without keys', { after: cursor(1, 'StatementConnection', 'TEXT', []) }, 'after'],
  ['a cursor of numbers', { after: cursor(1, 'StatementConnection', 'TEXT', [1, 2]) }, 'after'],
];

/** Lists with the arguments of a page: where they stand. */
const CONNECTIONS: readonly (readonly [string, (args: string) => string])[] = [
  ['statements', (args) => `statements(${args}) { edges { cursor } }`],
  ['policies', (args) => `policies(${args}) { totalCount }`],
  ['purposes', (args) => `purposes(${args}) { totalCount }`],
  ['jurisdictions', (args) => `jurisdictions(${args}) { edges { cursor } }`],
  ['Policy.sections', (args) => `policy(slug: "jsm") { sections(${args}) { totalCount } }`],
  ['Policy.statements', (args) => `policy(slug: "jsm") { statements(${args}) { edges { cursor } } }`],
  ['Controller.policies', (args) => `controller(slug: "jsm") { policies(${args}) { totalCount } }`],
  ['Controller.statements', (args) => `controller(slug: "jsm") { statements(${args}) { totalCount } }`],
];

const BAD = 'BAD_USER_INPUT';
const deep = (depth: number): object => (depth === 1 ? {} : { not: deep(depth - 1) });
const FILTERS: readonly (readonly [string, object, string, readonly string[]])[] = [
  ['nested five deep', deep(5), 'LIMIT_EXCEEDED', ['nested 5 deep', 'at most 4']],
  [
    'five deep by and and or',
    { and: [{ or: [{ not: { and: [{}] } }] }] },
    'LIMIT_EXCEEDED',
    ['nested 5 deep', 'at most 4'],
  ],
  [
    '21 filters',
    { or: Array.from({ length: 20 }, () => ({})) },
    'LIMIT_EXCEEDED',
    ['21 filters', 'at most 20'],
  ],
  [
    'an unknown concept',
    { data: 'emial-address' },
    BAD,
    ['where.data', '"emial-address"', '"email-address"'],
  ],
  [
    'an unknown concept in and',
    { and: [{ data: 'emial-address' }] },
    BAD,
    ['where.and[0].data', '"email-address"'],
  ],
  [
    'an unknown concept deep down',
    { or: [{}, { not: { and: [{}, {}, { outside: 'eeu' }] } }] },
    BAD,
    ['where.or[1].not.and[2].outside', '"eu"'],
  ],
  ['an unknown global id', { data: 'DataCategory:emial-address' }, BAD, ['where.data', '"email-address"']],
  ['a name for a slug', { data: 'E-mail address' }, BAD, ['where.data', '"email-address"']],
  ['a concept of the wrong kind', { data: 'Purpose:marketing' }, BAD, ['where.data', 'not a DataCategory']],
  ['a policy as a place', { in: 'Policy:jsm' }, BAD, ['where.in', 'not a Jurisdiction']],
  ['an unknown controller', { controller: ['jmark', 'jsn'] }, BAD, ['where.controller', '"jsn"', '"jsm"']],
  ['a policy as controller', { controller: ['Policy:jsm'] }, BAD, ['where.controller', 'no Controller']],
  [
    'a controller as policy',
    { not: { policy: ['Controller:jsm'] } },
    BAD,
    ['where.not.policy', 'not a Policy'],
  ],
  ['a statement as section', { section: 'Statement:jsm/covers' }, BAD, ['where.section', 'not a Section']],
  ['days below zero', { and: [{ period: { minDays: -1 } }] }, BAD, ['where.and[0].period.minDays is -1']],
  ['days the wrong way round', { period: { minDays: 3, maxDays: 2 } }, BAD, ['where.period.minDays is 3']],
  ['no period with days', { period: { has: false, maxDays: 2 } }, BAD, ['where.period.has is false']],
];

/** Arguments of lists that cannot be: refused, never clamped; and the widest that can. */
export function refusalsOfLists(url: () => string): void {
  it.each(CONNECTIONS)('refuses pages that cannot be of %s', async (_name, list) => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      ${list('first: $first, after: $after, last: $last, before: $before')} }`;
    for (const [what, args, named] of PAGES) {
      const { message, extensions } = await refusal(url(), query, { ...args });
      expect(extensions.code, what).toBe('BAD_USER_INPUT');
      expect(message, what).toContain(named);
    }
  });

  it.each([
    [
      'of the other order',
      'statements(first: 1) { edges { cursor } }',
      'statements(orderBy: TEXT_DESC, after: $after)',
    ],
    [
      'of the first order',
      'statements(first: 1, orderBy: TEXT_DESC) { edges { cursor } }',
      'statements(after: $after)',
    ],
    ['of policies', 'policies(first: 1) { edges { cursor } }', 'statements(after: $after)'],
    ['of statements', 'statements(first: 1) { edges { cursor } }', 'policies(after: $after)'],
    ['of another vocabulary', 'purposes(first: 1) { edges { cursor } }', 'rights(after: $after)'],
    ['of another vocabulary, before', 'rights(first: 1) { edges { cursor } }', 'purposes(before: $after)'],
    [
      'of names backward',
      'rights(first: 1, orderBy: NAME_DESC) { edges { cursor } }',
      'rights(after: $after)',
    ],
    [
      'of controllers',
      'controllers(first: 1) { edges { cursor } }',
      'policies(orderBy: TITLE, before: $after)',
    ],
  ])('refuses a cursor %s', async (_what, from, list) => {
    const response = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ from: ${from} }` }),
    });
    const { data } = (await response.json()) as { data: { from: { edges: { cursor: string }[] } } };
    const after = data.from.edges[0]?.cursor;
    expect(after).toBeTypeOf('string');
    const { message, extensions } = await refusal(
      url(),
      `query ($after: String) { ${list} { totalCount } }`,
      { after },
    );
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toContain('is not a cursor of this connection in this order');
  });

  it.each(FILTERS)('refuses a filter with %s', async (_what, where, code, words) => {
    for (const field of [
      'statements',
      'policy(slug: "jsm") { statements',
      'controller(slug: "jsm") { statements',
    ]) {
      const query = `query ($where: StatementWhere) { ${field}(where: $where) { totalCount } ${field.includes('{') ? '}' : ''} }`;
      const { message, extensions } = await refusal(url(), query, { where });
      expect(extensions.code).toBe(code);
      for (const each of words) expect(message).toContain(each);
    }
  });

  it.each([
    ['nested five deep', deep(5), 'LIMIT_EXCEEDED', ['nested 5 deep']],
    ['21 filters', { and: Array.from({ length: 20 }, () => ({})) }, 'LIMIT_EXCEEDED', ['21 filters']],
    [
      'an unknown term',
      { and: [{ within: 'emial-address' }] },
      BAD,
      ['where.and[0].within', '"email-address"'],
    ],
    [
      'a term of the wrong kind',
      { not: { within: 'Right:erasure' } },
      BAD,
      ['where.not.within', 'DataCategory'],
    ],
  ] as const)('refuses a filter of terms with %s', async (_what, where, code, words) => {
    const query = 'query ($where: ConceptWhere) { dataCategories(where: $where) { totalCount } }';
    const { message, extensions } = await refusal(url(), query, { where });
    expect(extensions.code).toBe(code);
    for (const each of words) expect(message).toContain(each);
  });

  it.each([
    [
      'controller(slug: "jsm") { rights(roles: [RIGHT, DATA]) { totalCount } }',
      ['a Right as DATA', 'of RIGHT'],
    ],
    [
      'controller(slug: "jsm") { jurisdictions(roles: [LEGAL_BASIS]) { totalCount } }',
      ['a Jurisdiction as LEGAL_BASIS', 'of IN, OUTSIDE, RESIDENTS_OF'],
    ],
    [
      'recipient(slug: "everybody") { statements(roles: [LAW]) { totalCount } }',
      ['as LAW', 'of RECIPIENT, BY'],
    ],
    ['law(slug: "gdpr") { controllers(roles: [BY]) { totalCount } }', ['a Law as BY', 'of LAW']],
  ])('refuses roles of another kind: %s', async (field, words) => {
    const { message, extensions } = await refusal(url(), `{ ${field} }`);
    expect(extensions.code).toBe(BAD);
    for (const each of words) expect(message).toContain(each);
  });

  it('answers filters of twenty and four deep', async () => {
    const twenty = { or: Array.from({ length: 19 }, (_, index) => ({ policy: index === 0 ? ['jsm'] : [] })) };
    const count = async (where: object): Promise<number> =>
      (await reader(url, 'statements', { where: ['StatementWhere', where] })({})).totalCount;
    expect(await count(twenty)).toBe(answerTo({ policy: ['jsm'] }).length);
    expect(await count(deep(4))).toBe(0);
    expect(await count(deep(3))).toBe(answerTo({}).length);
  });

  it('gives an empty page where none is asked for, and 20 where no size is', async () => {
    const lists = [
      [reader(url, 'statements'), answerTo({})],
      [reader(url, 'jurisdictions'), termsOf('Jurisdiction').map(({ slug }) => slug)],
    ] as const;
    for (const [read, all] of lists) {
      const { length: totalCount } = all;
      const none = { edges: [], totalCount };
      const ends = { startCursor: null, endCursor: null };
      expect(await read({ first: 0 })).toEqual({
        ...none,
        pageInfo: { ...ends, hasNextPage: true, hasPreviousPage: false },
      });
      expect(await read({ last: 0 })).toEqual({
        ...none,
        pageInfo: { ...ends, hasNextPage: false, hasPreviousPage: true },
      });
      expect(slugsOf(await read({}))).toEqual(all.slice(0, 20));
      const { edges } = await read({ first: 100 });
      expect(slugsOf(await read({ after: edges[4]?.cursor ?? null }))).toEqual(all.slice(5, 25));
      expect(slugsOf(await read({ before: edges[30]?.cursor ?? null }))).toEqual(all.slice(0, 20));
      expect(slugsOf(await read({ before: edges[30]?.cursor ?? null, last: 9 }))).toEqual(all.slice(21, 30));
    }
  });
}
