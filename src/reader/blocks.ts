import { sectionOf, type Anchor, type SectionRange } from '../corpus/anchor.ts';
import type { PartKind } from '../corpus/coverage.ts';
import type { StatementEntry } from '../corpus/passages.ts';
import type { PolicyEntry } from '../corpus/policy-files.ts';

/** A stretch of text that the same statements quote. */
export interface Piece {
  readonly kind: PartKind;
  readonly text: string;
  /** The slugs of the statements that quote it. */
  readonly statements: readonly string[];
}

/** A line of a policy, and what was read from it. */
export interface Block {
  /** The section that starts here. */
  readonly section: SectionRange | undefined;
  readonly pieces: readonly Piece[];
  /** The statements whose first quote in the text is here, in the order of the text. */
  readonly statements: readonly StatementEntry[];
  /** Those that have a further quote here. */
  readonly further: readonly StatementEntry[];
  /** Why passages here state nothing. */
  readonly reasons: readonly string[];
}

/** Where a statement has a quote. */
interface Quote extends Anchor {
  readonly slug: string;
}

/** Cuts a policy into its lines, white space aside: each with what was read from it. */
export function blocksOf(policy: PolicyEntry): Block[] {
  const { text, sections, nothingStated } = policy;
  const quotes = policy.statements.flatMap(({ slug, evidence }) =>
    evidence.map(({ start, end }) => ({ slug, start, end })),
  );
  const statements = [...policy.statements].sort((a, b) => startOf(a) - startOf(b));
  return linesOf(text).map((line) => {
    const here = statements.filter(({ evidence }) => evidence.some((quote) => startsIn(line, quote)));
    const pieces = piecesOf(policy, quotes, line);
    return {
      section: pieces[0]?.kind === 'heading' ? sectionOf(sections, line) : undefined,
      pieces,
      statements: here.filter((statement) => startsIn(line, { start: startOf(statement) })),
      further: here.filter((statement) => !startsIn(line, { start: startOf(statement) })),
      reasons: nothingStated.filter((passage) => startsIn(line, passage)).map(({ why }) => why),
    };
  });
}

function linesOf(text: string): Anchor[] {
  return [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
}

function startOf({ evidence }: StatementEntry): number {
  return Math.min(...evidence.map(({ start }) => start));
}

function startsIn({ start, end }: Anchor, passage: Pick<Anchor, 'start'>): boolean {
  return start <= passage.start && passage.start < end;
}

/** Cuts a line where a part or a quote of the policy starts or ends. */
function piecesOf({ text, parts }: PolicyEntry, quotes: readonly Quote[], line: Anchor): Piece[] {
  const here = quotes.filter(({ start, end }) => start < line.end && line.start < end);
  const cuts = [...parts, ...here].flatMap(({ start, end }) => [start, end]);
  const within = [...new Set([line.start, ...cuts, line.end])]
    .filter((cut) => line.start <= cut && cut <= line.end)
    .sort((a, b) => a - b);
  return within.slice(1).map((end, index) => {
    const start = within[index] ?? line.start;
    const over = (passage: Anchor): boolean => passage.start <= start && end <= passage.end;
    return {
      kind: parts.find(over)?.kind ?? 'blank',
      text: text.slice(start, end),
      statements: here.filter(over).map(({ slug }) => slug),
    };
  });
}
