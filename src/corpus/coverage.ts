import type { Anchor, SectionRange } from './anchor.ts';

/** A passage of the text, on one line. Lines and columns count from 1. */
export interface Passage extends Anchor {
  readonly line: number;
  readonly column: number;
}

/**
 * What has been made of a text, in letters and digits (Unicode code points): each is behind a statement, states nothing
 * on purpose, or was forgotten. Headings do not count, and neither do white space and punctuation.
 */
export interface Coverage {
  readonly characters: number;
  readonly stated: number;
  readonly nothingStated: number;
  readonly forgotten: readonly Passage[];
}

/** What a part of a text is; blank is what lies between the others and has neither letter nor digit. */
export type PartKind = 'blank' | 'forgotten' | 'nothing' | 'stated' | 'heading';

/** A part of a text in which all is of one kind. */
export interface Part extends Anchor {
  readonly kind: PartKind;
}

const KINDS: readonly PartKind[] = ['forgotten', 'nothing', 'stated', 'heading'];
const COUNTED = /[\p{L}\p{N}]/gu;

/** Cuts a text into parts, without gaps: what is quoted, what states nothing, the headings, and what was forgotten. */
export function partsOf(
  text: string,
  sections: readonly SectionRange[],
  stated: readonly Anchor[],
  nothing: readonly Anchor[],
): Part[] {
  const kinds = new Uint8Array(text.length);
  const mark = (kind: PartKind, { start, end }: Anchor): unknown =>
    kinds.fill(KINDS.indexOf(kind), start, end);
  for (const passage of nothing) mark('nothing', passage);
  for (const passage of stated) mark('stated', passage);
  for (const { heading, start: from } of sections) {
    if (heading === null) continue;
    const start = text.indexOf(heading, from);
    mark('heading', { start, end: start + heading.length });
  }
  const parts: Part[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && kinds[end] === kinds[start]) end += 1;
    const kind = KINDS[kinds[start] ?? 0] ?? 'forgotten';
    parts.push({
      kind: kind === 'forgotten' && count(text.slice(start, end)) === 0 ? 'blank' : kind,
      start,
      end,
    });
  }
  return parts;
}

/** Counts what the parts of a text hold, and lists what was forgotten, line by line. */
export function coverageOf(text: string, parts: readonly Part[]): Coverage {
  const counts: Record<PartKind, number> = { blank: 0, forgotten: 0, nothing: 0, stated: 0, heading: 0 };
  for (const { kind, start, end } of parts) counts[kind] += count(text.slice(start, end));
  return {
    characters: counts.forgotten + counts.nothing + counts.stated,
    stated: counts.stated,
    nothingStated: counts.nothing,
    forgotten: parts.filter(({ kind }) => kind === 'forgotten').flatMap((part) => linesIn(text, part)),
  };
}

function count(passage: string): number {
  return passage.match(COUNTED)?.length ?? 0;
}

/** The lines of a part that hold a letter or a digit, each from the first of these to the last. */
function linesIn(text: string, { start, end }: Anchor): Passage[] {
  let offset = start;
  return text
    .slice(start, end)
    .split('\n')
    .flatMap((line) => {
      const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(line);
      const from = offset + (found?.index ?? 0);
      offset += line.length + 1;
      if (found === null) return [];
      const before = text.slice(0, from);
      const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
      return [{ start: from, end: from + found[0].length, ...place }];
    });
}
