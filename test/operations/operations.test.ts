import { Kind, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/port.ts';
import { LIMITS } from '../../src/server/limits.ts';
import { forEachEngine } from '../support/engines.ts';
import { ask, loadSeed, post, serve } from '../support/http.ts';
import { recording } from '../support/recording.ts';
import { undatedIn } from './dated.ts';
import { allTypes, contract, typesReachedBy } from './reached.ts';
import { answerFiles, answerText, dataOn, operations, quotesIn, recordedOf, texts } from './recorded.ts';

/** Beyond this nobody reads a recorded answer any more. */
const MOST_LINES = 150;
/** No example should come near the limit of the price. */
const DEAREST = LIMITS.cost / 10;

const pascal = (file: string): string =>
  file.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** The comment at the top of a file, as one line. */
const questionOf = (text: string): string =>
  (/^(?:#.*\n)+/.exec(text)?.[0] ?? '').replace(/^# ?/gm, '').split('\n').join(' ').trim();

describe('the operations', () => {
  it('have a recorded answer each, and no answer is without its operation', () => {
    expect(answerFiles).toEqual(operations.map(({ file }) => file));
  });

  it.each(operations)('$file asks the recorded question by one operation of its name', (operation) => {
    const { file, text, document } = operation;
    expect(file).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(questionOf(text)).toMatch(/\?/);
    expect(questionOf(text)).toBe(recordedOf(file).question);
    expect(document.definitions).toMatchObject([
      { kind: Kind.OPERATION_DEFINITION, operation: 'query', name: { value: pascal(file) } },
    ]);
    expect(validate(contract, document)).toEqual([]);
  });

  it.each(operations)('$file asks for the same day every day', ({ document }) => {
    expect(undatedIn(document)).toEqual([]);
  });

  it.each(operations)(
    '$file has an answer that can be read, from words that stand in the policies',
    (each) => {
      expect(answerText(each.file).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
      const { checked, answer } = recordedOf(each.file);
      const foreign = checked.filter(({ policy, quote }) => !texts.get(policy)?.includes(quote));
      expect(foreign).toEqual([]);
      const lookedUp = checked.map(({ policy }) => texts.get(policy));
      const missing = quotesIn(answer).filter((quote) => !lookedUp.some((text) => text?.includes(quote)));
      expect(missing).toEqual([]);
    },
  );

  it('reach every type together', () => {
    const reached = new Set(operations.flatMap(({ document }) => [...typesReachedBy(document)]));
    expect(allTypes.filter((name) => !reached.has(name))).toEqual([]);
  });
});

interface Spent {
  readonly extensions: { readonly cost: { readonly estimated: number; readonly statements: number } };
}

forEachEngine('the operations', (open, kind) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine);
  });

  it.each(operations)('$file has the recorded answer, at the recorded cost', async ({ file, text }) => {
    const recorded = recordedOf(file);
    const { engine: noting, ran } = recording(engine);
    // A server for each, or the answers to a claim would be kept from an operation before.
    const server = await serve(noting);
    try {
      // What is kept of the graph is read by the first operation that needs it.
      await ask(server.url, '{ purposes { totalCount } about { corpus { facts } } }');
      const before = sum(ran);
      const { data, errors, body } = await post(server.url, text);
      expect(errors).toBeUndefined();
      expect(data).toEqual(dataOn(kind, recorded));
      const { estimated, statements } = (JSON.parse(body) as Spent).extensions.cost;
      expect({ estimated, statements }).toEqual(recorded.cost);
      expect(sum(ran) - before).toBe(recorded.cost.statements);
      expect(estimated).toBeLessThan(DEAREST);
    } finally {
      await server.close();
    }
  });
});

function sum(ran: ReadonlyMap<string, number>): number {
  return [...ran.values()].reduce((total, count) => total + count, 0);
}
