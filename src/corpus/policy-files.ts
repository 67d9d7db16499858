import { createHash } from 'node:crypto';
import type { Catalogue } from '../kinds/catalogue.ts';
import type { ConceptKind } from '../kinds/concept/kind.ts';
import {
  anchor,
  HeadingNotFound,
  NoAnchor,
  sectionOf,
  sectionRanges,
  type Anchor,
  type SectionRange,
} from './anchor.ts';
import type { SeedFiles } from './files.ts';
import { checkShape, namedConcepts, policyFile, type PolicyFile, type StatementFile } from './format.ts';
import type { YamlFile, YamlPath } from './mistakes.ts';
import { unknown } from './vocabulary-files.ts';

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

export interface PolicyEntry {
  readonly slug: string;
  readonly header: Omit<PolicyFile, 'statements' | 'sections' | 'nothing-stated'>;
  readonly text: string;
  readonly sections: readonly SectionRange[];
  readonly statements: readonly StatementEntry[];
}

/** The slugs of every vocabulary. */
export type Slugs = ReadonlyMap<ConceptKind, ReadonlySet<string>>;

/** One policy with its quotes anchored in its text, and its mistakes noted in `files`. */
export function readPolicy(
  files: SeedFiles,
  slug: string,
  slugs: Slugs,
  catalogue: Catalogue,
): PolicyEntry | undefined {
  const bytes = files.bytes('policies', slug, 'policy.txt');
  const yaml = files.yaml('policies', slug, 'policy.yaml');
  const file = yaml && checkShape(policyFile(catalogue.allConceptKinds), yaml, files.mistakes);
  if (bytes === undefined || yaml === undefined || file === undefined) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (file.sha256 !== sha256) {
    const message = `policy.txt has another SHA-256: ${sha256}. The text must stay as it was read`;
    files.mistakes.push(yaml.mistake(['sha256'], message));
  }
  files.uniqueSlugs(yaml, file.sections, ['sections']);
  const text = bytes.toString('utf8');
  const sections = rangesOf(files, yaml, text, file);
  if (sections === undefined) return undefined;
  const page: Page = { files, yaml, text, sections };
  const known = new Set(Object.keys(file.statements));
  const statements = Object.entries(file.statements).map(([name, said]) => {
    const path = ['statements', name];
    checkConcepts(page, said, path, slugs, catalogue);
    for (const [at, exempted] of (said.except ?? []).entries()) {
      if (known.has(exempted)) continue;
      const message = unknown('statement of this policy', exempted, known);
      files.mistakes.push(yaml.mistake([...path, 'except', at], message));
    }
    return { slug: name, said, evidence: evidenceOf(page, said, path) };
  });
  for (const [at, passage] of file['nothing-stated'].entries()) {
    anchored(page, passage.quote, passage.near, ['nothing-stated', at, 'quote']);
  }
  return { slug, header: file, text, sections, statements };
}

/** A policy that is being read. */
interface Page {
  readonly files: SeedFiles;
  readonly yaml: YamlFile;
  readonly text: string;
  readonly sections: readonly SectionRange[];
}

function rangesOf(
  files: SeedFiles,
  yaml: YamlFile,
  text: string,
  file: PolicyFile,
): SectionRange[] | undefined {
  try {
    return sectionRanges(text, file.sections);
  } catch (error) {
    if (!(error instanceof HeadingNotFound)) throw error;
    files.mistakes.push(yaml.mistake(['sections', error.index, 'heading'], error.message));
    return undefined;
  }
}

function checkConcepts(
  { files, yaml }: Page,
  said: StatementFile,
  path: YamlPath,
  slugs: Slugs,
  catalogue: Catalogue,
): void {
  for (const role of catalogue.roles) {
    const known = slugs.get(role.kind) ?? new Set();
    for (const [at, slug] of namedConcepts(said, role).entries()) {
      if (known.has(slug)) continue;
      files.mistakes.push(yaml.mistake([...path, role.field, at], unknown(role.kind.label, slug, known)));
    }
  }
}

function evidenceOf(page: Page, said: StatementFile, path: YamlPath): Evidence[] {
  return passagesOf(said, path).flatMap(({ quote, near, at }) => {
    const found = anchored(page, quote, near, at);
    if (found === undefined) return [];
    const section = sectionOf(page.sections, found);
    if (section === undefined) {
      const message = 'this quote crosses the border of a section: use one quote on each side';
      page.files.mistakes.push(page.yaml.mistake(at, message));
      return [];
    }
    return [{ ...found, quote, section }];
  });
}

function passagesOf(
  { quote, near }: StatementFile,
  path: YamlPath,
): { quote: string; near: string | undefined; at: YamlPath }[] {
  if (typeof quote === 'string') return [{ quote, near, at: [...path, 'quote'] }];
  return quote.map((item, index) => ({
    ...(typeof item === 'string' ? { quote: item, near: undefined } : { quote: item.quote, near: item.near }),
    at: [...path, 'quote', index],
  }));
}

function anchored(
  { files, yaml, text }: Page,
  quote: string,
  near: string | undefined,
  path: YamlPath,
): Anchor | undefined {
  try {
    return anchor(text, quote, near);
  } catch (error) {
    if (!(error instanceof NoAnchor)) throw error;
    files.mistakes.push(yaml.mistake(path, error.message));
    return undefined;
  }
}
