import { closest } from './closest.ts';

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
export class NoAnchor extends Error {
  /** Which of the two is wrong. */
  readonly at: 'passage' | 'near';

  constructor(message: string, at: 'passage' | 'near' = 'passage') {
    super(message);
    this.at = at;
  }
}

/**
 * The one place of a passage. A passage that occurs more than once needs `near`, itself found once: then the first
 * occurrence after it is meant.
 * @throws NoAnchor
 */
export function anchor(text: string, passage: string, near?: string): Anchor {
  const found = occurrences(text, passage);
  const [first] = found;
  if (first === undefined) throw new NoAnchor(notThere(text, passage));
  if (near === undefined) {
    if (found.length > 1) {
      throw new NoAnchor(
        `this stands ${found.length} times in the text: ${shorten(passage)}. Add near: with a passage that stands once, before the one that is meant`,
      );
    }
    return { start: first, end: first + passage.length };
  }
  const [at, ...others] = occurrences(text, near);
  if (at === undefined) throw new NoAnchor(notThere(text, near), 'near');
  if (others.length > 0) {
    const message = `this stands ${others.length + 1} times in the text, and must stand once: ${shorten(near)}`;
    throw new NoAnchor(message, 'near');
  }
  const start = found.find((offset) => offset >= at + near.length);
  if (start === undefined) {
    const message = `the quote does not stand after this: ${shorten(near)}. Name a passage before it`;
    throw new NoAnchor(message, 'near');
  }
  return { start, end: start + passage.length };
}

/**
 * The sections of a text, without gaps from its start to its end. A heading starts a line, may be followed by text, and
 * is searched after the one before.
 * @throws HeadingNotFound
 */
export function sectionRanges(
  text: string,
  headings: readonly { slug: string; heading: string; level: number }[],
): SectionRange[] {
  const starts: number[] = [];
  for (const [index, { heading }] of headings.entries()) {
    const after = index === 0 ? 0 : (starts[index - 1] ?? 0) + (headings[index - 1]?.heading.length ?? 0);
    const lines = occurrences(text, heading).filter((offset) => offset === 0 || text[offset - 1] === '\n');
    const start = lines.find((offset) => offset >= after);
    if (start === undefined) {
      throw new HeadingNotFound(index, heading, headings[index - 1]?.heading, lines.length > 0);
    }
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

/** A heading that no line starts with where it should stand. */
export class HeadingNotFound extends Error {
  readonly index: number;

  constructor(index: number, heading: string, before: string | undefined, elsewhere: boolean) {
    const missing =
      before === undefined
        ? `no line of the text starts with ${shorten(heading)}`
        : `no line after the heading ${shorten(before)} starts with ${shorten(heading)}`;
    super(elsewhere ? `${missing}, only one before it: put the sections in the order of the text` : missing);
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

function notThere(text: string, passage: string): string {
  const near = closest(text, passage);
  return `this is not in the text: ${shorten(passage)}${near === undefined ? '' : `; ${near}`}`;
}

/** A passage in quotation marks, as a mistake tells it. */
export function shorten(passage: string): string {
  return JSON.stringify(passage.length > 80 ? `${passage.slice(0, 77)}...` : passage);
}
