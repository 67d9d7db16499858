import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseDocument, type DocumentNode } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { EngineKind } from '../../src/engine/port.ts';

const ROOT = new URL('../../', import.meta.url);
const OPERATIONS = new URL('schema/operations/', ROOT);
const ANSWERS = new URL('test/operations/answers/', ROOT);
const POLICIES = new URL('seed/policies/', ROOT);

/** What a person read: the answer, what it costs, and the words that were looked up for it. */
const recordedShape = z.strictObject({
  question: z.string(),
  checked: z
    .array(z.strictObject({ policy: z.string(), quote: z.string().min(1), supports: z.string().min(1) }))
    .min(1),
  cost: z.strictObject({ estimated: z.int(), statements: z.int() }),
  answer: z.record(z.string(), z.unknown()),
});
export type Recorded = z.infer<typeof recordedShape>;

export interface Operation {
  /** The name of its file: "outside-the-eu". */
  readonly file: string;
  readonly text: string;
  readonly document: DocumentNode;
}

const namesIn = (folder: URL, ending: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => (name.endsWith(ending) ? name.slice(0, -ending.length) : name))
    .sort();

export const operations: readonly Operation[] = namesIn(OPERATIONS, '.graphql').map((file) => {
  const text = readFileSync(new URL(`${file}.graphql`, OPERATIONS), 'utf8');
  return { file, text, document: parseDocument(text) };
});

export const answerFiles = namesIn(ANSWERS, '.yaml');

/** The text of a recorded answer, as it is in its file. */
export function answerText(file: string): string {
  return readFileSync(new URL(`${file}.yaml`, ANSWERS), 'utf8');
}

export function recordedOf(file: string): Recorded {
  return recordedShape.parse(parseYaml(answerText(file)));
}

/** The recorded data; which engine answers is the one thing that differs from run to run, and is written `$engine`. */
export function dataOn(kind: EngineKind, { answer }: Recorded): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll('"$engine"', `"${kind.toUpperCase()}"`));
}

/** The texts of the policies, by slug, as they are published. */
export const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(POLICIES).map((slug) => [slug, readFileSync(new URL(`${slug}/policy.txt`, POLICIES), 'utf8')]),
);

/** Everything that stands under a key named `quote`, however deep. */
export function quotesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'quote' && typeof inner === 'string' ? [inner] : quotesIn(inner),
  );
}
