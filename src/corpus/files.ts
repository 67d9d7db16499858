import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type Mistake, type YamlFile } from './mistakes.ts';

/** The files of a seed folder: read once, hashed as they are read, with every mistake found in them. */
export class SeedFiles {
  readonly folder: string;
  readonly mistakes: Mistake[] = [];
  readonly #hash = createHash('sha256');

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The bytes of a file; a missing one is a mistake. */
  bytes(...path: string[]): Buffer | undefined {
    const file = join(this.folder, ...path);
    if (!existsSync(file)) {
      this.mistakes.push({ file, line: 1, column: 1, message: 'this file is missing' });
      return undefined;
    }
    const bytes = readFileSync(file);
    this.#hash.update(`${path.join('/')}\0${bytes.length}\0`).update(bytes);
    return bytes;
  }

  /** A YAML file; `undefined` where it is missing or does not parse. */
  yaml(...path: string[]): YamlFile | undefined {
    const bytes = this.bytes(...path);
    if (bytes === undefined) return undefined;
    const { yaml, mistakes } = parseYaml(join(this.folder, ...path), bytes.toString('utf8'));
    this.mistakes.push(...mistakes);
    return mistakes.length > 0 ? undefined : yaml;
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
        this.mistakes.push(yaml.mistake([...path, index, 'slug'], `${slug} stands twice in this file`));
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
