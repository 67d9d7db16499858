import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCorpus, type Corpus } from '../../src/corpus/read.ts';
import { catalogue } from '../../src/kinds/catalogue.ts';
import * as vocabularies from '../../src/kinds/vocabularies.ts';
import { SEED_FOLDER } from '../../src/product.ts';
import { sha256 } from '../support/seed.ts';

/** The texts as they were given, by SHA-256: they may never change. */
const TEXTS = {
  'cet-services': 'b6769b01110355bab3f0caa24b7314b02b378776a6f7cef540dd693b35998450',
  jema: '381194fa66eacbce72015968589ad4b2e85feb0a19da7a40dd7f1f7ea226402e',
  'jet-info': 'b5b8156a87cdd7416381cb9d5fb67d56b01f1fe00526ad68dd90ef3b1ff98cc0',
  jmark: 'f3d17e1cf9d103c9a0e73d2fd099fe5da964e239ed6ddb143bb0f21f80026657',
  jsm: '95cbb8bc19575314b45aef8a3d969b2ba0b7847ebe7e3b3c14709f8ad94feb5e',
};

describe('the shipped seed', () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = readCorpus(SEED_FOLDER, catalogue(Object.values(vocabularies)));
  });

  it('has the five policies, and terms of every kind', () => {
    expect(corpus.policies.map(({ slug }) => slug).sort()).toEqual(Object.keys(TEXTS));
    expect(corpus.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const entries of corpus.concepts.values()) expect(entries.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(TEXTS))('has the text of %s byte for byte', (slug, expected) => {
    expect(sha256(readFileSync(join(SEED_FOLDER, 'policies', slug, 'policy.txt')))).toBe(expected);
    const entry = corpus.policies.find((policy) => policy.slug === slug);
    expect(sha256(entry?.text ?? '')).toBe(expected);
    expect(entry?.header.sha256).toBe(expected);
  });

  it.each(Object.keys(TEXTS))('has read %s completely, as two readers agreed', (slug) => {
    const { header, text, parts, coverage } = corpus.policies.find((policy) => policy.slug === slug) ?? {};
    expect(header?.read).toBe('complete');
    expect(coverage?.forgotten).toEqual([]);
    const forgotten = (parts ?? []).filter(({ kind }) => kind === 'forgotten');
    for (const { start, end } of forgotten) expect(text?.slice(start, end)).not.toMatch(/[\p{L}\p{N}]/u);
    const sumOf = (of: 'both' | 'either'): number =>
      (header?.agreement ?? []).reduce((sum, agreed) => sum + agreed[of], 0);
    expect(sumOf('either')).toBeGreaterThan(0);
    expect(sumOf('both') / sumOf('either')).toBeGreaterThanOrEqual(0.85);
  });

  it('has sections that tile each text', () => {
    for (const { text, sections } of corpus.policies) {
      expect(sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const [index, { slug, heading, start, end }] of sections.entries()) {
        const own = text.slice(start, end);
        // Only the first section may hold blank lines before its heading.
        const from = index === 0 ? own.indexOf(heading ?? '') : 0;
        expect(own.slice(0, from).trim(), slug).toBe('');
        expect(own.startsWith(heading ?? '', from), slug).toBe(true);
      }
    }
  });

  it('has for every statement a quote that is in its section of the text', () => {
    for (const { slug, text, sections, statements } of corpus.policies) {
      expect(statements.length).toBeGreaterThan(0);
      for (const { slug: name, evidence } of statements) {
        const of = `${slug}/${name}`;
        expect(evidence.length, of).toBeGreaterThan(0);
        for (const { quote, start, end, section } of evidence) {
          expect(text.slice(start, end), of).toBe(quote);
          expect(sections, of).toContain(section);
          expect(section.start <= start && end <= section.end, of).toBe(true);
        }
      }
    }
  });
});

interface Place {
  readonly slug: string;
  readonly memberOf?: readonly { readonly place: string; readonly from: string; readonly until?: string }[];
}

describe('the places of the shipped seed', () => {
  const file = readFileSync(join(SEED_FOLDER, 'vocabulary', 'jurisdictions.yaml'), 'utf8');
  const places = parse(file) as readonly Place[];
  const members = (union: string, date: string): string[] =>
    places
      .filter(({ memberOf = [] }) =>
        memberOf.some(
          ({ place, from, until }) =>
            place === union && from <= date && (until === undefined || date < until),
        ),
      )
      .map(({ slug }) => slug);

  it.each([
    ['eu', '1957-12-31', 0],
    ['eu', '1960-01-01', 6],
    ['eu', '1975-01-01', 9],
    ['eu', '1985-12-31', 10],
    ['eu', '1994-12-31', 12],
    ['eu', '1995-01-01', 15],
    ['eu', '2004-05-01', 25],
    ['eu', '2018-05-25', 28],
    ['eu', '2020-01-31', 28],
    ['eu', '2020-02-01', 27],
    ['eu', '2021-01-01', 27],
    ['eea', '1993-12-31', 0],
    ['eea', '2018-05-25', 31],
    ['eea', '2021-01-01', 30],
  ])('%s on %s has %i members', (union, date, count) => {
    expect(members(union, date)).toHaveLength(count);
  });

  it('has in the EEA exactly the EU and three more', () => {
    const more = members('eea', '2021-01-01').filter((slug) => !members('eu', '2021-01-01').includes(slug));
    expect(more.sort()).toEqual(['is', 'li', 'no']);
  });
});
