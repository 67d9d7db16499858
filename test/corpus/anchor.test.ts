import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, HeadingNotFound, NoAnchor, sectionOf, sectionRanges } from '../../src/corpus/anchor.ts';

/** The error that `work` throws, for its message and its place. */
function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('anchor', () => {
  it('finds a quote that stands once', () => {
    expect(anchor('We never sell data.', 'never sell')).toEqual({ start: 3, end: 13 });
    expect(anchor('all', 'all')).toEqual({ start: 0, end: 3 });
  });

  it('refuses a quote that stands twice, and says how often and what to add', () => {
    expect(() => anchor('We sell. We sell. We sell.', 'We sell.')).toThrow(
      new NoAnchor(
        'this stands 3 times in the text: "We sell.". Add near: with a passage that stands once, before the one that is meant',
      ),
    );
  });

  it('counts occurrences that overlap', () => {
    expect(() => anchor('anana', 'ana')).toThrow('this stands 2 times in the text: "ana"');
    expect(anchor('x anana', 'ana', 'x a')).toEqual({ start: 4, end: 7 });
  });

  it('takes the first occurrence after near, wherever others stand', () => {
    const text = 'sell. A: sell. sell. B: sell.';
    expect(anchor(text, 'sell.', 'A:')).toEqual({ start: 9, end: 14 });
    expect(anchor(text, 'sell.', 'B:')).toEqual({ start: 24, end: 29 });
    // What overlaps near does not stand after it.
    expect(() => anchor('abab', 'ab', 'aba')).toThrow('the quote does not stand after this: "aba"');
  });

  it('takes near for a quote that stands once, too', () => {
    expect(anchor('1. Data: we sell.', 'we sell', 'Data')).toEqual({ start: 9, end: 16 });
  });

  it.each([
    ['is not there', 'C:', 'this is not in the text: "C:"'],
    ['stands twice', 'sell', 'this stands 2 times in the text, and must stand once: "sell"'],
    ['stands after the quote', 'end', 'the quote does not stand after this: "end". Name a passage before it'],
  ])('refuses a near that %s', (_what, near, message) => {
    const error = refusal(() => anchor('A: sell. sell. end', 'sell.', near));
    expect(error).toMatchObject({ message, at: 'near' });
  });

  it('says where the text comes closest to a quote that is not there', () => {
    const text = 'Before. We never sell your personal data to anybody. After.';
    expect(refusal(() => anchor(text, 'We never sell our personal data to anybody.'))).toMatchObject({
      at: 'passage',
      message:
        'this is not in the text: "We never sell our personal data to anybody."; ' +
        'the text comes closest with "your personal data to anybody." where this has "our personal data to anybody."',
    });
    expect(() => anchor(text, 'Cookies are small files')).toThrow(
      /^this is not in the text: "Cookies are small files"$/,
    );
  });

  it('shortens what it repeats of a long quote', () => {
    expect(() => anchor('', 'x'.repeat(81))).toThrow(`this is not in the text: "${'x'.repeat(77)}..."`);
    expect(() => anchor('', 'x'.repeat(80))).toThrow(`this is not in the text: "${'x'.repeat(80)}"`);
  });

  it('counts in UTF-16 code units', () => {
    const text = '\u{1F600}é “we” \u{1F468}‍\u{1F469} sell';
    const found = anchor(text, 'sell');
    expect(found).toEqual({ start: 15, end: 19 });
    expect(text.slice(found.start, found.end)).toBe('sell');
    expect(anchor(text, '\u{1F469} s')).toEqual({ start: 12, end: 16 });
  });

  it('takes no letter for another that looks like it', () => {
    expect(anchor('caf\u00e9', 'caf\u00e9')).toEqual({ start: 0, end: 4 });
    expect(() => anchor('caf\u00e9 open', 'cafe\u0301 open')).toThrow(NoAnchor);
    expect(anchor('sell\u00a0data', 'sell\u00a0data')).toEqual({ start: 0, end: 9 });
    // A space that cannot be seen is written out.
    expect(() => anchor('We sell\u00a0data here.', 'We sell data here.')).toThrow(
      String.raw`the text comes closest with "sell\u00a0data here." where this has "sell data here."`,
    );
    expect(() => anchor('the\u00adre is', 'there is')).toThrow(String.raw`with "the\u00adre is" where`);
  });
});

describe('sectionRanges', () => {
  const one = (heading: string, slug = heading) => ({ slug, heading, level: 1 });
  const ends = (text: string, ...headings: string[]): string[] =>
    sectionRanges(
      text,
      headings.map((heading) => one(heading)),
    ).map(({ start, end }) => text.slice(start, end));

  it('gives the blank before the first heading to its section', () => {
    expect(sectionRanges('\n \u00a0\n1. A\nx', [one('1. A', 'a')])).toEqual([
      { slug: 'a', heading: '1. A', level: 1, start: 0, end: 10 },
    ]);
  });

  it('makes a section without heading of text before the first heading', () => {
    expect(sectionRanges('Hello\n1. A\nx', [{ slug: 'a', heading: '1. A', level: 2 }])).toEqual([
      { slug: 'preamble', heading: null, level: 1, start: 0, end: 6 },
      { slug: 'a', heading: '1. A', level: 2, start: 6, end: 12 },
    ]);
  });

  it.each(['', ' \n', 'text'])('makes one section of %j without headings', (text) => {
    expect(sectionRanges(text, [])).toEqual([
      { slug: 'preamble', heading: null, level: 1, start: 0, end: text.length },
    ]);
  });

  it('wants a heading at the start of a line, and lets text follow it', () => {
    expect(ends('see B.\nA\nsee B. B\nB: and more\n', 'A', 'B')).toEqual([
      'see B.\n',
      'A\nsee B. B\n',
      'B: and more\n',
    ]);
    expect(ends('x\r\nB\r\n', 'B')).toEqual(['x\r\n', 'B\r\n']);
  });

  it('searches a heading after the one before', () => {
    expect(ends('B\nA\nB\n', 'A', 'B')).toEqual(['B\n', 'A\n', 'B\n']);
    expect(ends('A\nx\nA\ny\nA', 'A', 'A')).toEqual(['A\nx\n', 'A\ny\nA']);
  });

  it('searches after the whole heading, not only after its start', () => {
    expect(refusal(() => sectionRanges('A\nB\n', [one('A\nB'), one('B')]))).toMatchObject({ index: 1 });
  });

  it('says which heading is missing, and whether it stands too early', () => {
    expect(refusal(() => sectionRanges('x A\n', [one('A')]))).toMatchObject({
      index: 0,
      message: 'no line of the text starts with "A"',
    });
    const missing = refusal(() => sectionRanges('A\nB\n', [one('A'), one('C')]));
    expect(missing).toBeInstanceOf(HeadingNotFound);
    expect(missing).toMatchObject({ index: 1, message: 'no line after the heading "A" starts with "C"' });
    expect(refusal(() => sectionRanges('A\nB\n', [one('B'), one('A')]))).toMatchObject({
      index: 1,
      message:
        'no line after the heading "B" starts with "A", only one before it: put the sections in the order of the text',
    });
  });

  it('tiles every text', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\u00a0', 'é', '\u{1F600}'),
      maxLength: 6,
    });
    const part = fc.record({ heading: line.map((words) => `# ${words}`), rest: line, body: fc.array(line) });
    fc.assert(
      fc.property(fc.array(line), fc.array(part, { maxLength: 6 }), (before, parts) => {
        const preamble = before.map((each) => `${each}\n`).join('');
        const bodies = parts.map(
          ({ heading, rest, body }) => `${heading}${rest}\n${body.map((each) => `${each}\n`).join('')}`,
        );
        const text = preamble + bodies.join('');
        const headings = parts.map(({ heading }, index) => ({ slug: `s${index}`, heading, level: 1 }));
        const sections = sectionRanges(text, headings);

        expect(sections[0]?.start).toBe(0);
        expect(sections.at(-1)?.end).toBe(text.length);
        for (const [index, { start, end }] of sections.entries()) {
          expect(end).toBeGreaterThanOrEqual(start);
          if (index > 0) expect(start).toBe(sections[index - 1]?.end);
        }
        expect(sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);

        const named = sections.filter(({ heading }) => heading !== null);
        expect(named.map(({ slug }) => slug)).toEqual(headings.map(({ slug }) => slug));
        for (const [index, { start, heading }] of named.entries()) {
          const whole =
            index === 0 && preamble.trim() === '' ? text.slice(start).trimStart() : text.slice(start);
          expect(whole.startsWith(heading ?? '-')).toBe(true);
        }
        const blank = preamble.trim() === '' && parts.length > 0;
        expect(sections.length).toBe(parts.length + (blank ? 0 : 1));
      }),
    );
  });
});

describe('sectionOf', () => {
  const text = 'A\nx y\nB\nz';
  const sections = sectionRanges(text, [
    { slug: 'a', heading: 'A', level: 1 },
    { slug: 'b', heading: 'B', level: 1 },
  ]);
  const slugOf = (quote: string): string | undefined => sectionOf(sections, anchor(text, quote))?.slug;

  it('finds the section that holds a quote, up to its borders', () => {
    expect(slugOf('A\nx y\n')).toBe('a');
    expect(slugOf('B\nz')).toBe('b');
    expect(slugOf('y')).toBe('a');
  });

  it('finds none for a quote across a border', () => {
    expect(slugOf('y\nB')).toBeUndefined();
    expect(slugOf('\nB')).toBeUndefined();
  });
});
