import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/corpus/anchor.ts';
import { coverageOf, partsOf } from '../../src/corpus/coverage.ts';

const TEXT = 'Rights\nWe sell nothing. Née 42!\n\n• You may ask.\n  –  \nThe end';

/** Where the words stand, the first time. */
function at(words: string): Anchor {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function read(stated: readonly string[], nothing: readonly string[], heading: string | null = 'Rights') {
  const sections = [{ slug: 'rights', heading, level: 1, start: 0, end: TEXT.length }];
  const parts = partsOf(TEXT, sections, stated.map(at), nothing.map(at));
  const coverage = coverageOf(TEXT, parts);
  const forgotten = coverage.forgotten.map(
    ({ line, column, start, end }) => `${line}:${column} ${TEXT.slice(start, end)}`,
  );
  return { ...coverage, parts, forgotten };
}

describe('the coverage of a text', () => {
  it('counts letters and digits, headings aside', () => {
    // We 2, sell 4, nothing 7, Née 3, 42 2, You 3, may 3, ask 3, The 3, end 3; Rights is the heading.
    expect(read([], [])).toMatchObject({ characters: 33, stated: 0, nothingStated: 0 });
    expect(read([], [], null).characters).toBe(39);
  });

  it('counts what statements quote and what states nothing', () => {
    const coverage = read(['We sell nothing.', 'You may ask'], ['Née 42', 'The end']);
    expect(coverage).toMatchObject({ characters: 33, stated: 22, nothingStated: 11, forgotten: [] });
  });

  it('counts once what two statements quote', () => {
    expect(read(['We sell nothing', 'sell nothing. Née'], [])).toMatchObject({ stated: 16 });
  });

  it('counts a heading that a statement quotes as a heading', () => {
    expect(read(['Rights\nWe sell'], [])).toMatchObject({ characters: 33, stated: 6 });
  });

  it('lists what was forgotten line by line, by its first and last letter or digit', () => {
    expect(read(['sell'], []).forgotten).toEqual([
      '2:1 We',
      '2:9 nothing. Née 42',
      '4:3 You may ask',
      '6:1 The end',
    ]);
  });

  it('does not take punctuation and white space for forgotten text', () => {
    expect(read(['We sell nothing', 'You may ask', 'Née', '42', 'The', 'end'], []).forgotten).toEqual([]);
  });

  it('cuts the text into parts without gaps', () => {
    const { parts } = read(['We sell'], ['The end']);
    expect(parts.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    expect(parts.map(({ kind }) => kind)).toEqual(['heading', 'blank', 'stated', 'forgotten', 'nothing']);
  });
});
