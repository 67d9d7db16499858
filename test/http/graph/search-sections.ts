import { expect, it } from 'vitest';
import type { EngineKind } from '../../../src/engine/port.ts';
import { ask } from '../../support/http.ts';
import { searchAll, type Found } from './asking.ts';
import { expectedNames, expectedSections } from './expected-search.ts';
import { parts, texts, wordsOf } from './oracle.ts';

const sectionsBy = (url: string, text: string): Promise<readonly Found[]> =>
  searchAll(url, text, ['SECTION']);

/** What operators are elsewhere: here it is text, or nothing at all. */
const PLAIN: readonly string[] = [
  ...[
    '"cookies"',
    '"third parties"',
    'cook*',
    '*',
    'cookie?',
    '(cookies)',
    'cookies)',
    '+cookies',
    '-cookies',
  ],
  ...[
    'cookies AND data',
    'cookies OR',
    'NOT cookies',
    'AND',
    'cookies && data',
    'cookies || data',
    '!cookies',
  ],
  ...[
    'coo\\kies',
    'cookies\\',
    '\\"cookies',
    '100%',
    '%cookies%',
    "company's",
    "'; data",
    '`cookies`',
    '$data',
  ],
  ...[
    '$looked data',
    '{cookies}',
    '[cookies TO data]',
    'text:cookies',
    'cookies~',
    'cookies^2',
    '/cook.*/',
    '.*',
  ],
  ...[
    'cookies 😀',
    'data // cookies',
    '<cookies>',
    'cookies\tdata',
    'cookies\ndata',
    'data") DETACH DELETE n',
  ],
];
const SEARCHED = PLAIN.filter((text) => wordsOf(text).length > 0);
const answers = new Map<string, readonly Found[]>();

/** Words that a line end parts, a pair from each policy that has one. */
const BROKEN: readonly (readonly [string, string])[] = [...texts.keys()].flatMap((policy) => {
  const own = parts.filter((part) => part.policy === policy);
  const pairs = own.flatMap(({ id, text }) =>
    [...text.matchAll(/\p{L}+[^\S\n]*\n\s*\p{L}+/gu)].map(
      ([pair]) => [pair.replace(/\s+/g, ' '), id] as const,
    ),
  );
  return pairs.slice(0, 3);
});

/** Sections by the words of the policies. */
export function searchesBySections(url: () => string, kind: EngineKind): void {
  it.each(BROKEN)('finds %j over the end of a line', async (pair, id) => {
    const hit = (await sectionsBy(url(), pair)).find(({ node }) => node.id === id);
    expect(hit?.match).toBe('PHRASE');
    expect(hit?.evidence?.quote).toContain('\n');
  });

  it.each([
    ['third parties', 'PHRASE', 'Section:jet-info/use-of-provided', 'third parties'],
    ['THIRD PARTIES', 'PHRASE', 'Section:jmark/from-third-parties', 'Third Parties'],
    ['jet info sarl', 'PHRASE', 'Section:jet-info/privacy-policy', 'Jet Info Sàrl'],
    ['e-mailadres', 'PHRASE', 'Section:jsm/direct-contact', 'e-mailadres'],
    ['è-mailädres', 'PHRASE', 'Section:jsm/direct-contact', 'e-mailadres'],
    ['data personal', 'TERMS', 'Section:jet-info/by-law', 'data'],
    ['parties third', 'TERMS', 'Section:jet-info/use-of-provided', 'parties'],
    ['gegevens persoons', 'PARTS', 'Section:jsm/waarom', 'gegevens'],
    ['100%', 'PHRASE', 'Section:jet-info/protection', '100'],
  ])('finds by %j as %s %s', async (text, match, id, quote) => {
    const hit = (await sectionsBy(url(), text)).find(({ node }) => node.id === id);
    expect(hit?.match).toBe(match);
    expect(hit?.evidence?.quote).toBe(quote);
  });

  it('gives words of the section that were looked for, exactly as published', async () => {
    for (const text of [
      'cookies',
      'personal data',
      'data personal',
      'gegevens persoons',
      'sarl',
      'coo',
      'we may',
    ]) {
      const found = await sectionsBy(url(), text);
      expect(found.length, text).toBeGreaterThan(0);
      for (const { match, node, evidence } of found) {
        if (evidence === null) throw new Error(`${node.id} without evidence`);
        const part = parts.find(({ id }) => id === node.id);
        if (part === undefined) throw new Error(`no ${node.id}`);
        const whole = texts.get(part.policy) ?? '';
        const { start, end, quote } = evidence;
        expect(whole.slice(start, end)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(part.start);
        expect(end).toBeLessThanOrEqual(part.start + part.text.length);
        expect([evidence.section?.id, evidence.policy.slug]).toEqual([part.id, part.policy]);
        expect(evidence.prefix).toBe(whole.slice(Math.max(0, start - 60), start));
        expect(evidence.suffix).toBe(whole.slice(end, end + 60));
        if (match === 'PHRASE') expect(wordsOf(quote)).toEqual(wordsOf(text));
        else expect(wordsOf(text)).toContain(wordsOf(quote).join(' '));
      }
    }
  });

  it('shows as much around the words as is asked for', async () => {
    const query = `{ search(text: "third parties", kinds: [SECTION], first: 1) { edges { evidence {
      start end prefix(chars: 7) suffix(chars: 0) policy { slug } section { heading } } } } }`;
    interface Answer {
      readonly search: {
        readonly edges: readonly {
          readonly evidence: {
            readonly start: number;
            readonly prefix: string;
            readonly suffix: string;
            readonly policy: { readonly slug: string };
          };
        }[];
      };
    }
    const { edges } = (await ask<Answer>(url(), query)).search;
    const { start = NaN, prefix, suffix, policy } = edges[0]?.evidence ?? {};
    expect(prefix).toBe(texts.get(policy?.slug ?? '')?.slice(start - 7, start));
    expect(suffix).toBe('');
  });

  // A phrase that first stands within a longer word is quoted where it is a phrase.
  it('quotes the first place where the words stand as words', async () => {
    for (const text of ['we', 'use', 'data', 'in', 'our', 'site', 'act']) {
      for (const { match, node, evidence } of await sectionsBy(url(), text)) {
        if (match !== 'PHRASE') continue;
        const part = parts.find(({ id }) => id === node.id);
        const at = part?.text.search(new RegExp(`(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`, 'iu'));
        expect(evidence?.start, `${text} in ${node.id}`).toBe((part?.start ?? NaN) + (at ?? NaN));
      }
    }
  });

  it('takes for text what is an operator elsewhere', async () => {
    for (const text of SEARCHED) answers.set(`${kind} ${text}`, await searchAll(url(), text));
    for (const text of SEARCHED) {
      const found = answers.get(`${kind} ${text}`) ?? [];
      const hits = found.filter(({ match }) => match !== 'CLOSE');
      const brief = (names: boolean) =>
        hits.filter(({ name }) => (name !== null) === names).map(({ match, node }) => [match, node.id]);
      expect(brief(true), text).toEqual(expectedNames(text));
      expect(brief(false), text).toEqual(expectedSections(text));
    }
  });

  it.runIf(kind === 'neo4j')('takes it so on both engines', () => {
    for (const text of SEARCHED)
      expect(answers.get(`neo4j ${text}`), text).toEqual(answers.get(`embedded ${text}`));
  });
}
