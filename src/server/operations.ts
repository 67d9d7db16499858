import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

/** A question that stands ready: one file of `schema/operations`. */
export interface Operation {
  /** The name of its file: "outside-the-eu". */
  readonly file: string;
  /** What it asks, in words: the comment at its top. */
  readonly question: string;
  /** The file as it is. */
  readonly text: string;
  /** The SHA-256 of its normalized text, in hexadecimal: what a client may send instead of the text. */
  readonly hash: string;
}

const SCHEMA = new URL('../../schema/', import.meta.url);
const FOLDER = new URL('operations/', SCHEMA);
const ENDING = '.graphql';

/** The normalized texts by their SHA-256: what a server takes that takes nothing else. */
export const PERSISTED: ReadonlyMap<string, string> = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('persisted.json', SCHEMA), 'utf8')) as Readonly<Record<string, string>>,
  ),
);

const hashes = new Map([...PERSISTED].map(([hash, text]) => [nameOf(text), hash]));

/** The questions that an analyst asks, by the names of their files. */
export const OPERATIONS: readonly Operation[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(ENDING))
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const hash = hashes.get(nameOf(text));
    if (hash === undefined)
      throw new Error(`schema/persisted.json lacks schema/operations/${name}: run npm run schema`);
    return { file: name.slice(0, -ENDING.length), question: questionOf(text), text, hash };
  });

/** @throws Error if there is no such operation */
export function operationOf(file: string): Operation {
  const found = OPERATIONS.find((operation) => operation.file === file);
  if (found === undefined) throw new Error(`no operation ${file} in schema/operations`);
  return found;
}

/** The comment at the top of a text, as one line. */
function questionOf(text: string): string {
  const comment = /^(?:#.*\n)+/.exec(text)?.[0] ?? '';
  return comment.replace(/^# ?/gm, '').trim().replaceAll('\n', ' ');
}

/** The name of the operation of a text; a file holds one. */
function nameOf(text: string): string | undefined {
  const [definition] = parse(text, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : undefined;
}
