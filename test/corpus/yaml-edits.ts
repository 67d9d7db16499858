import { parse, stringify } from 'yaml';
import type { SeedTexts } from '../support/seed.ts';

interface Named {
  slug: string;
  [key: string]: unknown;
}

/** `policy.yaml`, as far as edits change it. */
interface PolicyYaml {
  controller: { slug: string; name: string; aliases?: string[] };
  sections?: { slug: string; heading: string; level: number }[];
  statements: Record<string, Record<string, unknown>>;
  [key: string]: unknown;
}

/** A change of the YAML of a file, where the file is there. */
const inYaml =
  (path: string, edit: (file: unknown) => void) =>
  (files: SeedTexts): SeedTexts => {
    const text = files[path];
    if (text === undefined) return files;
    const file: unknown = parse(text);
    edit(file);
    return { ...files, [path]: stringify(file) };
  };

/** A change of a policy. */
export const inPolicy = (path: string, edit: (policy: PolicyYaml) => void) =>
  inYaml(path, (file) => {
    edit(file as PolicyYaml);
  });

/** A change of a vocabulary. */
export const inVocabulary = (vocabulary: string, edit: (concepts: Named[]) => void) =>
  inYaml(`vocabulary/${vocabulary}.yaml`, (file) => {
    edit(file as Named[]);
  });

/** A change of one statement, where it is there. */
export const inStatement = (path: string, name: string, change: (said: Record<string, unknown>) => void) =>
  inPolicy(path, ({ statements }) => {
    const said = statements[name];
    if (said !== undefined) change(said);
  });

/** A change of one concept, where it is there. */
export const inConcept = (vocabulary: string, slug: string, change: (concept: Named) => void) =>
  inVocabulary(vocabulary, (concepts) => {
    const concept = concepts.find((each) => each.slug === slug);
    if (concept !== undefined) change(concept);
  });

/** Takes keys out. */
export function drop(record: Record<string, unknown>, ...keys: readonly string[]): void {
  for (const key of keys) Reflect.deleteProperty(record, key);
}
