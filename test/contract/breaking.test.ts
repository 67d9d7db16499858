import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productAtlas } from '../../src/product.ts';
import { breakingChanges } from '../support/breaking.ts';
import { contracts } from '../support/contracts.ts';
import { unopened } from '../support/unopened.ts';

/** The schema as of the last commit, or why it cannot be had. */
function committed(): { schema: string } | { missing: string } {
  try {
    // With `./` git counts from here, so that a copy within another repository is not compared with that one.
    const schema = execFileSync('git', ['show', 'HEAD:./schema/schema.graphql'], {
      cwd: join(import.meta.dirname, '..', '..'),
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { schema };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { missing: said.split('\n').slice(0, 2).join(': ') };
  }
}

/** Skipped tests are not listed in a whole run, so what is not checked is also said aloud. */
function aloud(note: string): string {
  process.stderr.write(`The schema against the last commit: ${note}\n`);
  return note;
}

describe('the schema against the last commit', () => {
  const last = committed();

  if ('missing' in last) {
    it.skip(aloud(`not compared, because git does not give it (${last.missing})`));
    return;
  }

  it('breaks no client, unless the break is meant (ACCEPT_BREAKING=1 npm test, until it is committed)', (test) => {
    const found = breakingChanges(last.schema, contracts(productAtlas(unopened()))['schema.graphql']);
    if (found.length > 0 && process.env['ACCEPT_BREAKING'] === '1') {
      test.skip(aloud(`accepted: ${found.join(' ')}`));
    }
    expect(found, 'clients of the last commit would break').toEqual([]);
  });
});

describe('a breaking change', () => {
  const before = `
    type Query { policy(slug: String!, asOf: String): Policy  policies(first: Int! = 20): [Policy!]!  old: Int }
    type Policy { title: String!  language: Language }
    input Where { language: Language! = EN  title: String }
    enum Language { EN NL }`;

  it.each([
    ['a field removed', ' old: Int', '', 'Query.old was removed.'],
    ['a type removed', 'input Where { language: Language! = EN  title: String }', '', 'Where was removed.'],
    ['a type changed', 'title: String!', 'title: Int!', 'Policy.title changed type from String! to Int!.'],
    [
      'an answer made nullable',
      '[Policy!]!',
      '[Policy!]',
      'Query.policies changed type from [Policy!]! to [Policy!].',
    ],
    ['an argument removed', ', asOf: String', '', 'Query.policy arg asOf was removed.'],
    [
      'an argument made required',
      'asOf: String',
      'asOf: String!',
      'Query.policy arg asOf has changed type from String to String!.',
    ],
    [
      'an argument required anew',
      'asOf: String',
      'asOf: String, in: ID!',
      'A required arg in on Query.policy was added.',
    ],
    [
      'an input field required anew',
      'EN  title',
      'EN  of: ID!  title',
      'A required field of on input type Where was added.',
    ],
    [
      'an argument without its default',
      'Int! = 20',
      'Int!',
      'Query.policies arg first lost its default value and must be given.',
    ],
    [
      'an input field without its default',
      'Language! = EN',
      'Language!',
      'Where.language lost its default value and must be given.',
    ],
    ['an enum value removed', 'EN NL', 'EN', 'NL was removed from enum type Language.'],
  ])('is %s', (_what, part, instead, sentence) => {
    expect(before).toContain(part);
    expect(breakingChanges(before, before.replace(part, instead))).toEqual([sentence]);
  });

  it.each([
    ['a field added', 'old: Int', 'old: Int  latest: Policy'],
    ['a description changed', 'old: Int', '"How old." old: Int'],
    ['a deprecation', 'old: Int', 'old: Int @deprecated(reason: "Ask policy.")'],
    ['an optional argument added', 'asOf: String', 'asOf: String, in: ID'],
    ['an enum value added', 'EN NL', 'EN NL FR'],
    ['an answer never null', 'language: Language }', 'language: Language! }'],
    ['another default', 'Int! = 20', 'Int! = 50'],
    ['null allowed instead of a default', 'Int! = 20', 'Int'],
    ['an argument no longer required', 'slug: String!', 'slug: String'],
  ])('is not %s', (_what, part, instead) => {
    expect(before).toContain(part);
    expect(breakingChanges(before, before.replace(part, instead))).toEqual([]);
  });
});
