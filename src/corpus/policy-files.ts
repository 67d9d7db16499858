import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Catalogue } from '../kinds/catalogue.ts';
import type { ConceptKind } from '../kinds/concept/kind.ts';
import { HeadingNotFound, PREAMBLE, sectionRanges, shorten, type SectionRange } from './anchor.ts';
import { coverageOf, partsOf, type Coverage, type Part } from './coverage.ts';
import type { SeedFiles } from './files.ts';
import { PRACTICES, type PracticeEntry } from '../kinds/statement/practice.ts';
import { namedConcepts, type policyFile, type PolicyFile, type StatementFile } from './format.ts';
import type { YamlFile, YamlPath } from './mistakes.ts';
import { evidenceOf, unstatedOf, type Page, type StatementEntry, type Unstated } from './passages.ts';
import { checkShape } from './shape.ts';
import { homeOf, unknown } from './vocabulary-files.ts';

export interface PolicyEntry {
  readonly slug: string;
  readonly header: Omit<PolicyFile, 'statements' | 'sections' | 'nothing-stated'>;
  readonly text: string;
  readonly sections: readonly SectionRange[];
  readonly statements: readonly StatementEntry[];
  readonly nothingStated: readonly Unstated[];
  /** The text without gaps, by what was made of it. */
  readonly parts: readonly Part[];
  readonly coverage: Coverage;
}

/** The slugs of every vocabulary that could be read. */
export type Slugs = ReadonlyMap<ConceptKind, ReadonlySet<string>>;

/** What the files that were read before a policy say. */
export interface Known {
  readonly catalogue: Catalogue;
  /** The shape of a policy file: making it takes longer than reading a policy. */
  readonly shape: ReturnType<typeof policyFile>;
  readonly slugs: Slugs;
  /** The controllers of the policies before, by slug. */
  readonly controllers: Map<string, { readonly name: string; readonly policy: string }>;
}

/** One policy with its quotes anchored in its text, and its mistakes noted in `files`. */
export function readPolicy(files: SeedFiles, slug: string, known: Known): PolicyEntry | undefined {
  const bytes = files.bytes('policies', slug, 'policy.txt');
  const yaml = files.yaml('policies', slug, 'policy.yaml');
  const file = yaml && checkShape(known.shape, yaml, files.mistakes);
  if (bytes === undefined || yaml === undefined || file === undefined) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (file.sha256 !== sha256) {
    const message =
      file.sha256 === ''
        ? `write the SHA-256 of policy.txt here: sha256: ${sha256}`
        : `policy.txt has another SHA-256: ${sha256}. The text must stay as it was read`;
    files.mistakes.push(yaml.mistake(['sha256'], message));
  }
  checkController(files, yaml, slug, file, known);
  files.uniqueSlugs(yaml, file.sections, ['sections']);
  const text = bytes.toString('utf8');
  const sections = rangesOf(files, yaml, text, file);
  const page: Page = { files, yaml, text, sections };
  const own = new Set(Object.keys(file.statements));
  const statements = Object.entries(file.statements).map(([name, said]) => {
    const path = ['statements', name];
    checkConcepts(page, said, path, known);
    checkNeeds(page, said, path, known);
    for (const [at, exempted] of (said.except ?? []).entries()) {
      if (own.has(exempted) && exempted !== name) continue;
      const message =
        exempted === name
          ? `"${name}" cannot exempt itself: name another statement`
          : unknown('statement of this policy', exempted, own, 'statements: in this file');
      files.mistakes.push(yaml.mistake([...path, 'except', at], message));
    }
    return { slug: name, said, evidence: evidenceOf(page, said, path) };
  });
  const nothingStated = unstatedOf(page, file, statements);
  const quotes = statements.flatMap(({ evidence }) => evidence);
  const parts = partsOf(text, sections, quotes, nothingStated);
  const coverage = coverageOf(text, parts);
  if (file.read === 'complete') checkComplete(files, slug, text, coverage);
  return { slug, header: file, text, sections, statements, nothingStated, parts, coverage };
}

/** Notes what was forgotten in a policy that is marked as read completely. */
function checkComplete(files: SeedFiles, slug: string, text: string, { forgotten }: Coverage): void {
  for (const { start, end, line, column } of forgotten) {
    const message = `no statement quotes this: ${shorten(text.slice(start, end))}. Quote it, or put it under nothing-stated: with the reason`;
    files.mistakes.push({ file: join(files.folder, 'policies', slug, 'policy.txt'), line, column, message });
  }
}

/** A controller is one node, so its policies must agree on its name. */
function checkController(
  files: SeedFiles,
  yaml: YamlFile,
  policy: string,
  { controller: { slug, name } }: PolicyFile,
  { controllers }: Known,
): void {
  const other = controllers.get(slug);
  if (other === undefined) controllers.set(slug, { name, policy });
  else if (other.name !== name) {
    const message = `policies/${other.policy} calls the controller "${slug}" "${other.name}": a controller has one name`;
    files.mistakes.push(yaml.mistake(['controller', 'name'], message));
  }
}

/** The sections whose headings are found; each that is not is a mistake. */
function rangesOf(
  files: SeedFiles,
  yaml: YamlFile,
  text: string,
  { sections }: PolicyFile,
): readonly SectionRange[] {
  const indexes = sections.map((_section, index) => index);
  for (;;) {
    try {
      const ranges = sectionRanges(
        text,
        indexes.flatMap((index) => sections[index] ?? []),
      );
      const named = sections.findIndex(({ slug }) => slug === PREAMBLE);
      if (named !== -1 && ranges[0]?.heading === null) {
        const message = `"${PREAMBLE}" is the text before the first heading here: give this section another slug`;
        files.mistakes.push(yaml.mistake(['sections', named, 'slug'], message));
      }
      return ranges;
    } catch (error) {
      if (!(error instanceof HeadingNotFound)) throw error;
      const [index = 0] = indexes.splice(error.index, 1);
      files.mistakes.push(yaml.mistake(['sections', index, 'heading'], error.message));
    }
  }
}

function checkConcepts(
  { files, yaml }: Page,
  said: StatementFile,
  path: YamlPath,
  { catalogue, slugs }: Known,
): void {
  for (const role of catalogue.roles) {
    const known = slugs.get(role.kind);
    if (known === undefined) continue;
    for (const [at, slug] of namedConcepts(said, role).entries()) {
      if (known.has(slug)) continue;
      const other = catalogue.allConceptKinds.find((kind) => slugs.get(kind)?.has(slug) === true);
      const message =
        other === undefined
          ? unknown(role.kind.label, slug, known, homeOf(role.kind))
          : `"${slug}" is a ${other.label}, not a ${role.kind.label}: name it under ${other.roles.map(({ field }) => field).join(' or ')}`;
      files.mistakes.push(yaml.mistake([...path, role.field, at], message));
    }
  }
}

/** Notes a statement that leaves out what its practice is about. */
function checkNeeds({ files, yaml }: Page, said: StatementFile, path: YamlPath, { catalogue }: Known): void {
  const { needs }: PracticeEntry = PRACTICES[said.practice];
  const fields = catalogue.roles.map(({ field }) => field);
  const possible = (needs ?? []).filter(
    (key) => fields.includes(key) || key === 'period' || key === 'identity',
  );
  if (possible.length === 0 || possible.some((key) => Object.hasOwn(said, key))) return;
  const message = `${said.practice} must say ${possible.join(', ')}${possible.length > 1 ? ' (one of them at least)' : ''}, and this statement does not`;
  files.mistakes.push(yaml.mistake([...path, 'practice'], message));
}
