/** Where a passage stands in a text: `text.slice(start, end)` is the passage. UTF-16 code units, as in JavaScript. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/** A part of a text under one heading; the text before the first heading has none. */
export interface SectionRange extends Anchor {
  readonly slug: string;
  readonly heading: string | null;
  readonly level: number;
}

/** The section for what stands before the first heading. */
export const PREAMBLE = 'preamble';

/** Why a passage has no place, in words for its author. */
export class NoAnchor extends Error {}

/**
 * The one place of a passage. A passage that occurs more than once needs `near`, itself found once: then the first
 * occurrence after it is meant.
 * @throws NoAnchor
 */
export function anchor(text: string, passage: string, near?: string): Anchor {
  const found = occurrences(text, passage);
  if (found.length === 0) throw new NoAnchor(`this is not in the text: ${shorten(passage)}`);
  if (near === undefined) {
    if (found.length > 1) {
      throw new NoAnchor(
        `this stands ${found.length} times in the text: add near: with a passage shortly before the one that is meant`,
      );
    }
    return { start: found[0] ?? 0, end: (found[0] ?? 0) + passage.length };
  }
  const [at, ...others] = occurrences(text, near);
  if (at === undefined) throw new NoAnchor(`near: this is not in the text: ${shorten(near)}`);
  if (others.length > 0)
    throw new NoAnchor(`near: this stands ${others.length + 1} times in the text, and must stand once`);
  const start = found.find((offset) => offset >= at + near.length);
  if (start === undefined) throw new NoAnchor('near: the quote does not stand after this passage');
  return { start, end: start + passage.length };
}

/**
 * The sections of a text, without gaps from its start to its end. A heading starts a line, may be followed by text, and
 * is searched after the one before.
 * @throws NoAnchor with the index of the heading that is not found
 */
export function sectionRanges(
  text: string,
  headings: readonly { slug: string; heading: string; level: number }[],
): SectionRange[] {
  const starts: number[] = [];
  for (const [index, { heading }] of headings.entries()) {
    const after = index === 0 ? 0 : (starts[index - 1] ?? 0) + (headings[index - 1]?.heading.length ?? 0);
    const start = occurrences(text, heading).find(
      (offset) => offset >= after && (offset === 0 || text[offset - 1] === '\n'),
    );
    if (start === undefined) throw new HeadingNotFound(index, heading);
    starts.push(start);
  }
  const first = starts[0] ?? text.length;
  const blank = text.slice(0, first).trim() === '';
  const sections = headings.map(({ slug, heading, level }, index) => ({
    slug,
    heading,
    level,
    start: index === 0 && blank ? 0 : (starts[index] ?? 0),
    end: starts[index + 1] ?? text.length,
  }));
  return blank && sections.length > 0
    ? sections
    : [{ slug: PREAMBLE, heading: null, level: 1, start: 0, end: first }, ...sections];
}

export class HeadingNotFound extends NoAnchor {
  readonly index: number;

  constructor(index: number, heading: string) {
    super(`no line after the heading before this one starts with: ${shorten(heading)}`);
    this.index = index;
  }
}

/** The section that holds a passage, or `undefined` if the passage crosses a border. */
export function sectionOf(
  sections: readonly SectionRange[],
  { start, end }: Anchor,
): SectionRange | undefined {
  return sections.find((section) => section.start <= start && end <= section.end);
}

function occurrences(text: string, passage: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + 1)) found.push(at);
  return found;
}

function shorten(passage: string): string {
  return JSON.stringify(passage.length > 80 ? `${passage.slice(0, 77)}...` : passage);
}
