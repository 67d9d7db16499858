import { z } from 'zod';
import type { Mistake, YamlFile, YamlPath } from './mistakes.ts';

type Issue = z.core.$ZodIssue;

/** What a seed file may hold, in the words of its authors. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text (in quotation marks if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** Checks a file against its shape; every mistake has its place in the file. */
export function checkShape<T>(schema: z.ZodType<T>, yaml: YamlFile, mistakes: Mistake[]): T | undefined {
  const result = schema.safeParse(yaml.value, { error: knownKeys });
  if (result.success) return result.data;
  mistakes.push(...result.error.issues.flatMap((issue) => mistakesOf(issue, yaml)));
  return undefined;
}

function mistakesOf(issue: Issue, yaml: YamlFile): Mistake[] {
  const path = issue.path as YamlPath;
  const parent = path.slice(0, -1);
  const last = String(path.at(-1) ?? '');
  const input = valueAt(yaml.value, path);
  const at = (message: string): Mistake[] => [yaml.mistake(path, message)];
  const given = input === null ? 'there is nothing' : `this is ${JSON.stringify(input)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        yaml.mistakeAtKey(path, key, `there is no key "${key}" here: ${issue.message}`),
      );
    case 'invalid_key':
      return [yaml.mistakeAtKey(parent, last, `"${last}": ${issue.issues[0]?.message ?? issue.message}`)];
    case 'invalid_type':
    case 'invalid_value':
      if (input === undefined) return at(`the key "${last}" is missing here`);
      if (issue.code === 'invalid_value') return at(`expected ${issue.values.join(' or ')}, and ${given}`);
      return at(`expected ${TYPES[issue.expected] ?? issue.expected}, and ${given}`);
    case 'invalid_union':
      if (input === undefined) return at(`the key "${last}" is missing here`);
      return at(`${issue.message}, and ${given}`);
    case 'too_small':
      return at(
        issue.origin === 'array'
          ? 'this list is empty: leave its key out'
          : `expected at least ${issue.minimum}, and ${given}`,
      );
    case 'too_big':
      return at(`expected at most ${issue.maximum}, and ${given}`);
    case 'invalid_format':
      return at(`${issue.message}, and ${given}`);
    case 'custom':
    case 'invalid_element':
    case 'not_multiple_of':
      return at(issue.message);
  }
}

/** The shape knows its keys only while it is checked, so they travel in the message. */
const knownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? `the keys are ${Object.keys(issue.inst.shape).join(', ')}`
    : undefined;

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>> | null | undefined)?.[key],
    value,
  );
}
