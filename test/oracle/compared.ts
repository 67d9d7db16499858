import { isDeepStrictEqual } from 'node:util';
import { post } from '../support/http.ts';
import { answerOf } from './atlas/answer.ts';
import type { Document } from './documents/writer.ts';
import { counting, type Counted } from './shares.ts';

const REFUSED = ['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED'];

/**
 * Puts a document to a server and to the oracle; undefined where the server finds it too dear.
 * @throws Error for unequal answers, and where either gives none
 */
export async function compared(
  url: string,
  { query, variables, isSmaller }: Document,
): Promise<Counted | undefined> {
  const { data, errors = [] } = await post(url, query, variables);
  const codes = errors.map(({ extensions: { code } }) => code);
  if (codes.length > 0 && codes.every((code) => code === 'COST_LIMIT_EXCEEDED')) return undefined;
  // What is refused only because something was left out does not explain why the whole failed.
  if (isSmaller && codes.some((code) => REFUSED.includes(code))) return undefined;
  if (errors.length > 0) throw new Error(`the server: ${errors.map(({ message }) => message).join('; ')}`);
  const counted = counting();
  const expected = answerOf(query, variables, counted.tally);
  if (expected.errors !== undefined)
    throw new Error(`the oracle: ${expected.errors.map(({ message }) => message).join('; ')}`);
  // What graphql-js gives has no prototypes, and what comes as JSON has.
  const wanted: unknown = JSON.parse(JSON.stringify(expected.data));
  if (!isDeepStrictEqual(data, wanted)) throw new Error(difference(data, wanted, 'data'));
  return counted;
}

/** Where two answers part. */
function difference(served: unknown, wanted: unknown, path: string): string {
  if (isHolder(served) && isHolder(wanted)) {
    const keys = [...new Set([...Object.keys(served), ...Object.keys(wanted)])];
    const key = keys.find((each) => !isDeepStrictEqual(served[each], wanted[each]));
    if (key !== undefined) return difference(served[key], wanted[key], `${path}.${key}`);
  }
  return `${path}\n  is     ${shown(served)}\n  should ${shown(wanted)}`;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A value as JSON; cursors as what they hold. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.replace(/"(WzEs[\w-]+)"/g, (_all, cursor: string) =>
    Buffer.from(cursor, 'base64url').toString(),
  );
}
