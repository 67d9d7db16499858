import { anchor, NoAnchor, sectionOf, type Anchor, type SectionRange } from './anchor.ts';
import type { SeedFiles } from './files.ts';
import type { PolicyFile, StatementFile } from './format.ts';
import type { YamlFile, YamlPath } from './mistakes.ts';

/** A quote and where it stands: offsets in the policy's text, UTF-16 code units. */
export interface Evidence extends Anchor {
  readonly quote: string;
  readonly section: SectionRange;
}

export interface StatementEntry {
  readonly slug: string;
  readonly said: StatementFile;
  readonly evidence: readonly Evidence[];
}

/** A passage that states nothing, and why, in a few words. */
export interface Unstated extends Anchor {
  readonly why: string;
}

/** A policy that is being read. */
export interface Page {
  readonly files: SeedFiles;
  readonly yaml: YamlFile;
  readonly text: string;
  readonly sections: readonly SectionRange[];
}

/** The passages that state nothing; one that a statement quotes is a mistake. */
export function unstatedOf(page: Page, file: PolicyFile, statements: readonly StatementEntry[]): Unstated[] {
  return file['nothing-stated'].flatMap(({ quote, near, why }, index) => {
    const path = ['nothing-stated', index];
    const found = anchored(page, { quote, near, at: [...path, 'quote'], nearAt: [...path, 'near'] });
    if (found === undefined) return [];
    const { start, end } = found;
    const quoting = statements.find(({ evidence }) =>
      evidence.some((other) => other.start < end && start < other.end),
    );
    if (quoting !== undefined) {
      const message = `the statement "${quoting.slug}" quotes a part of this: a passage states something or nothing`;
      page.files.mistakes.push(page.yaml.mistake([...path, 'quote'], message));
    }
    return [{ start, end, why }];
  });
}

/** A quote as it is given, and where it and its `near` stand in the file. */
interface Passage {
  readonly quote: string;
  readonly near: string | undefined;
  readonly at: YamlPath;
  readonly nearAt: YamlPath;
}

/** The quotes of a statement, each anchored in the text. */
export function evidenceOf(page: Page, said: StatementFile, path: YamlPath): Evidence[] {
  const evidence: Evidence[] = [];
  for (const passage of passagesOf(page, said, path)) {
    const found = anchored(page, passage);
    if (found === undefined) continue;
    const section = sectionOf(page.sections, found);
    // The graph tells the quotes of a statement apart by their start.
    const twice = evidence.some(({ start }) => start === found.start);
    if (section !== undefined && !twice) {
      evidence.push({ ...found, quote: passage.quote, section });
      continue;
    }
    const message = twice
      ? 'another quote of this statement starts at the same place: keep the longer one'
      : 'this quote crosses the border of a section: use one quote on each side';
    page.files.mistakes.push(page.yaml.mistake(passage.at, message));
  }
  return evidence;
}

function passagesOf({ files, yaml }: Page, { quote, near }: StatementFile, path: YamlPath): Passage[] {
  const nearAt = [...path, 'near'];
  if (typeof quote === 'string') return [{ quote, near, at: [...path, 'quote'], nearAt }];
  if (near !== undefined) {
    const message =
      'there are several quotes: write {quote: ..., near: ...} for the one that this belongs to';
    files.mistakes.push(yaml.mistake(nearAt, message));
  }
  return quote.map((item, index) => {
    const at = [...path, 'quote', index];
    return typeof item === 'string'
      ? { quote: item, near: undefined, at, nearAt: at }
      : { quote: item.quote, near: item.near, at: [...at, 'quote'], nearAt: [...at, 'near'] };
  });
}

function anchored({ files, yaml, text }: Page, { quote, near, at, nearAt }: Passage): Anchor | undefined {
  try {
    return anchor(text, quote, near);
  } catch (error) {
    if (!(error instanceof NoAnchor)) throw error;
    files.mistakes.push(yaml.mistake(error.at === 'near' ? nearAt : at, error.message));
    return undefined;
  }
}
