import { expect, it } from 'vitest';
import type { EngineKind } from '../../../src/engine/port.ts';
import { oneOf, picker, searchAll, type Found } from './asking.ts';
import { expectedNames, expectedSections, matchOfName, type Hit } from './expected-search.ts';
import { enumOf, folded, named, parts, texts, wordsOf, type Part } from './oracle.ts';

const hitsOf = (found: readonly Found[]): readonly Hit[] => found.map(({ match, node }) => [match, node.id]);
const isSection = ({ node }: Found): boolean => node.id.startsWith('Section:');

/** Words in a row of a section, as they stand in the policy. */
function phraseOf({ text }: Part, pick: (bound: number) => number): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const length = 2 + pick(4);
  if (words.length < length) return undefined;
  const first = pick(words.length - length + 1);
  const [from, to] = [words[first], words[first + length - 1]];
  const phrase = from && to && text.slice(from.index, to.index + to[0].length);
  return phrase === undefined || phrase.length > 200 ? undefined : phrase;
}

function phrases(seed: number, count: number): readonly (readonly [string, Part])[] {
  const pick = picker(seed);
  const found: (readonly [string, Part])[] = [];
  while (found.length < count) {
    const part = oneOf(parts, pick);
    const phrase = phraseOf(part, pick);
    if (phrase !== undefined && wordsOf(phrase).length <= 10) found.push([phrase, part]);
  }
  return found;
}

/** Single words, pieces of words, words in another order, phrases, names and their beginnings. */
function drawn(seed: number, count: number): readonly string[] {
  const pick = picker(seed);
  const word = (): string => oneOf(wordsOf(oneOf(parts, pick).text), pick);
  const name = (): string => oneOf(oneOf(named, pick).names, pick);
  const forms: readonly (() => string)[] = [
    word,
    () => word().slice(0, 3),
    () => word().slice(1, 4),
    () => word().toUpperCase(),
    () => [...(phrases(pick(1e6), 1)[0]?.[0].split(/\s+/) ?? [])].reverse().join(' '),
    () => phrases(pick(1e6), 1)[0]?.[0] ?? 'data',
    () => `${word()}  ${word()}`,
    name,
    () => name().slice(0, 6),
    () => wordsOf(name()).join(' '),
    () => [...wordsOf(name())].reverse().join(' '),
  ];
  return Array.from({ length: count }, (_, index) => forms[index % forms.length]?.() ?? '').filter(
    (text) => wordsOf(text).length > 0 && wordsOf(text).length <= 10,
  );
}

interface Expected {
  readonly sections: readonly Hit[];
  readonly names: readonly Hit[];
}

/** Texts with what they find; those of more than the window are another test. */
const DRAWN: ReadonlyMap<string, Expected> = new Map(
  drawn(20_180_525, 120)
    .map((text) => [text, { sections: expectedSections(text), names: expectedNames(text) }] as const)
    .filter(([, { sections, names }]) => sections.length + names.length < 180),
);
const answers = new Map<string, readonly Found[]>();

/** Texts by chance: as the seed files say, and the same on both engines. */
export function randomSearches(url: () => string, kind: EngineKind): void {
  it('draws at least 60 texts that are found in many ways', () => {
    const matches = [...DRAWN.values()].flatMap(({ sections, names }) => [...sections, ...names]);
    expect(DRAWN.size).toBeGreaterThan(80);
    expect([...new Set(matches.map(([match]) => match))].sort()).toEqual(
      ['EXACT', 'PARTS', 'PHRASE', 'PREFIX', 'TERMS', 'WORDS'].sort(),
    );
  });

  it('finds the sections and the names that the files have, in order', async () => {
    for (const text of DRAWN.keys()) answers.set(`${kind} ${text}`, await searchAll(url(), text));
    for (const [text, expected] of DRAWN) {
      const found = answers.get(`${kind} ${text}`) ?? [];
      expect(hitsOf(found.filter(isSection)), text).toEqual(expected.sections);
      const names = found.filter((each) => !isSection(each) && each.match !== 'CLOSE');
      expect(hitsOf(names), text).toEqual(expected.names);
      for (const { name, match } of names) expect(matchOfName(text, name ?? '')).toBe(match);
    }
  });

  it.runIf(kind === 'neo4j')('answers as the other engine does, word for word', () => {
    for (const text of DRAWN.keys()) {
      const here = answers.get(`neo4j ${text}`);
      expect(here, text).toBeDefined();
      expect(here, text).toEqual(answers.get(`embedded ${text}`));
    }
  });

  it('finds any phrase in its section, with the words that fold to it', async () => {
    for (const [phrase, part] of phrases(1_789, kind === 'embedded' ? 80 : 30)) {
      const found = await searchAll(url(), phrase, ['SECTION']);
      const hit = found.find(({ node }) => node.id === part.id);
      expect(hit?.match, phrase).toBe('PHRASE');
      expect(folded(hit?.evidence?.quote ?? '')).toBe(folded(phrase));
      for (const { evidence, node } of found) {
        const text = texts.get(evidence?.policy.slug ?? '') ?? '';
        expect(evidence?.section?.id).toBe(node.id);
        expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
      }
    }
  });

  it('finds every term and controller first by its names, or as good as the first', async () => {
    const some = kind === 'embedded' ? named : named.filter((_, index) => index % 8 === 0);
    for (const { id, kind: label, name } of some) {
      const kinds = [enumOf(label)];
      const found = await searchAll(url(), name, kinds);
      const at = found.findIndex(({ node }) => node.id === id);
      expect(at, `${id} by ${name}`).toBeGreaterThanOrEqual(0);
      expect(found.slice(0, at + 1).map(({ match }) => match)).toEqual(Array(at + 1).fill('EXACT'));
    }
  });
}
