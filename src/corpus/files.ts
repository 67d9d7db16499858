import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type Mistake, type YamlFile } from './mistakes.ts';

/** The form of a slug: it becomes a part of a global id. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_EXPECTED = 'expected a slug: lower-case letters, digits and single hyphens';

/** The published terms of the W3C Data Privacy Vocabulary 2.3: term, IRI, label and kind. */
export const DPV_FILE = 'dpv-2.3.csv';

/** The files of a seed folder: read once, hashed as they are read, with every mistake found in them. */
export class SeedFiles {
  readonly folder: string;
  readonly mistakes: Mistake[] = [];
  readonly #hash = createHash('sha256');
  #dpv: ReadonlySet<string> | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The bytes of a file; one that is missing or not UTF-8 is a mistake. */
  bytes(...path: string[]): Buffer | undefined {
    const file = join(this.folder, ...path);
    if (!existsSync(file)) {
      this.mistakes.push({ file, line: 1, column: 1, message: 'this file is missing' });
      return undefined;
    }
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) {
      this.mistakes.push({
        file,
        line: 1,
        column: 1,
        message: 'this file is not in UTF-8: save it as UTF-8',
      });
      return undefined;
    }
    this.#hash.update(`${path.join('/')}\0${bytes.length}\0`).update(bytes);
    return bytes;
  }

  /** The names of the folders in a folder, sorted; hidden files are not ours, other files are a mistake. */
  folders(name: string): string[] {
    const folder = join(this.folder, name);
    const note = (file: string, message: string): void =>
      void this.mistakes.push({ file, line: 1, column: 1, message });
    if (!existsSync(folder)) {
      note(folder, 'this folder is missing');
      return [];
    }
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => !entry.name.startsWith('.'),
    );
    for (const entry of entries) {
      const file = join(folder, entry.name);
      if (!entry.isDirectory()) note(file, 'this is not a folder: each policy has a folder of its own');
      else if (!SLUG.test(entry.name)) note(file, `the name of this folder: ${SLUG_EXPECTED}`);
    }
    return entries
      .filter((entry) => entry.isDirectory() && SLUG.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  }

  /** A YAML file; `undefined` where it is missing or does not parse. */
  yaml(...path: string[]): YamlFile | undefined {
    const bytes = this.bytes(...path);
    if (bytes === undefined) return undefined;
    const { yaml, mistakes } = parseYaml(join(this.folder, ...path), bytes.toString('utf8'));
    this.mistakes.push(...mistakes);
    return mistakes.length > 0 ? undefined : yaml;
  }

  /** The IRIs of the W3C Data Privacy Vocabulary, read once. */
  dpvTerms(): ReadonlySet<string> | undefined {
    if (this.#dpv === undefined) {
      const lines = this.bytes(DPV_FILE)?.toString('utf8').split('\n').slice(1);
      // A term and its IRI have no commas; its label may.
      this.#dpv = lines && new Set(lines.map((line) => line.split(',', 2)[1] ?? ''));
    }
    return this.#dpv;
  }

  /** Notes every slug that stands twice, and gives the slugs. */
  uniqueSlugs(
    yaml: YamlFile,
    entries: readonly { slug: string }[],
    path: readonly (string | number)[] = [],
  ): ReadonlySet<string> {
    const slugs = new Set<string>();
    for (const [index, { slug }] of entries.entries()) {
      if (slugs.has(slug)) {
        const message = `the slug "${slug}" stands twice in this file: give each its own`;
        this.mistakes.push(yaml.mistake([...path, index, 'slug'], message));
      }
      slugs.add(slug);
    }
    return slugs;
  }

  /** SHA-256 over all files that were read, 64 hexadecimal digits. To be asked once, at the end. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
