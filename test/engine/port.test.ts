import { expect, it } from 'vitest';
import { cypher } from '../../src/engine/cypher.ts';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine } from '../support/engines.ts';
import { big, codeOf, count, create, divide, entityIds, read, things, write } from './probes.ts';

forEachEngine('the engine port', (open) => {
  const opened = async (): Promise<Engine> => {
    const engine = await open();
    await engine.define(entityIds);
    return engine;
  };

  it('gives back what was written, value for value', async () => {
    const engine = await opened();
    const texts = [
      'é',
      'e\u0301',
      'İstanbul ß',
      '😀 👩‍👩‍👧',
      'it\'s "quoted" \\ `ticks`',
      'line\nbreak\ttab',
      '\u00a0',
      '',
    ];
    const rows = texts.map((text, i) => ({ id: `T:${i}`, props: { text, list: [text, 'x'] } }));
    await engine.write(write, { rows });
    const found = await engine.read(read, { ids: rows.map(({ id }) => id) });
    expect(found.map(({ text }) => text)).toEqual(texts);
    expect(found.map(({ list }) => list)).toEqual(texts.map((text) => [text, 'x']));
    expect(found[0]).toEqual({ id: 'T:0', text: 'é', whole: null, part: null, yes: null, list: ['é', 'x'] });
  });

  it('keeps whole numbers whole, up to 2^53 - 1 and down to its negative', async () => {
    const engine = await opened();
    const numbers = [0, -1, 1, 2 ** 31, -(2 ** 31) - 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
    const rows = numbers.map((whole, i) => ({
      id: `N:${i}`,
      props: { whole, part: 0.5, yes: i % 2 === 0, list: [] },
    }));
    await engine.write(write, { rows });
    const found = await engine.read(read, { ids: rows.map(({ id }) => id) });
    expect(found.map(({ whole }) => whole)).toEqual(numbers);
    expect(found.map(({ part }) => part)).toEqual(numbers.map(() => 0.5));
    expect(found.map(({ yes }) => yes)).toEqual(numbers.map((_, i) => i % 2 === 0));
    expect((await engine.read(divide, { by: 1 }))[0]).toEqual({ answer: 1 });
    expect((await engine.read(divide, { by: 2 }))[0]).toEqual({ answer: 0 });
  });

  it('refuses a whole number that JavaScript cannot hold', async () => {
    const engine = await opened();
    expect(await codeOf(engine.read(big, { half: Number.MAX_SAFE_INTEGER }))).toBe('ROW');
  });

  it('takes a property away by null', async () => {
    const engine = await opened();
    await engine.write(write, { rows: [{ id: 'P:1', props: { text: 'here', list: [] } }] });
    await engine.write(write, { rows: [{ id: 'P:1', props: { text: null } }] });
    expect((await engine.read(read, { ids: ['P:1'] }))[0]?.text).toBeNull();
  });

  it('checks parameters before anything is sent', async () => {
    const engine = await opened();
    const ids = (value: unknown) => engine.read(read, { ids: value } as never);
    const refusals = [
      ids('T:0'),
      ids([1]),
      ids(['T:0', null]),
      ids(undefined),
      engine.read(read, { ids: [], more: 1 } as never),
      engine.read(divide, { by: 0.5 }),
      engine.read(divide, { by: Number.NaN }),
      engine.read(divide, { by: 2 ** 53 }),
      engine.write(write, { rows: [{ id: 'bad', props: { text: 'half \ud83d' } }] }),
      engine.write(write, { rows: [{ id: 'bad', props: { when: new Date() } }] } as never),
    ];
    for (const refusal of refusals) expect(await codeOf(refusal)).toBe('PARAMETER');
    expect(await things(engine)).toBe(0);
  });

  it('checks that rows are of the declared shape', async () => {
    const engine = await opened();
    await engine.write(write, { rows: [{ id: 'S:1', props: { text: 'x' } }] });
    const wrongType = cypher({ ...read, name: 'test.wrong', row: { ...read.row, text: 'integer?' } });
    const missing = cypher({ ...count, name: 'test.missing', row: { things: 'integer', more: 'integer' } });
    const undeclared = cypher({ ...count, name: 'test.undeclared', row: {} });
    expect(await codeOf(engine.read(wrongType, { ids: ['S:1'] }))).toBe('ROW');
    expect(await codeOf(engine.read(missing, {}))).toBe('ROW');
    expect(await codeOf(engine.read(undeclared, {}))).toBe('ROW');
  });

  it('names an error by what it means', async () => {
    const engine = await opened();
    expect(await codeOf(engine.read(divide, { by: 0 }))).toBe('STATEMENT');
    await engine.write(create, { id: 'only' });
    expect(await codeOf(engine.write(create, { id: 'only' }))).toBe('CONSTRAINT');
    await expect(engine.write(create, { id: 'only' })).rejects.toThrow(/^test\.create: /);
  });

  it('reads only when it was asked to read', async () => {
    const engine = await opened();
    expect(await codeOf(engine.read(create, { id: 'x' }))).toBe('STATEMENT');
    expect(await things(engine)).toBe(0);
  });

  it('defines constraints and indexes as often as one likes', async () => {
    const engine = await opened();
    const index = { kind: 'index', label: 'Thing', properties: ['text', 'id'] } as const;
    await engine.define([...entityIds, index]);
    await engine.define([...entityIds, index]);
    await engine.write(create, { id: 'x' });
    expect(await codeOf(engine.write(create, { id: 'x' }))).toBe('CONSTRAINT');
  });

  it('explains a statement without running it', async () => {
    const engine = await opened();
    const plan = (await engine.explain(create, { id: 'x' })).join('\n');
    expect(plan).toMatch(/Create/i);
    expect((await engine.explain(read, { ids: [] })).join('\n')).toMatch(/Entity/);
    expect(await things(engine)).toBe(0);
  });

  it('says so when it is closed, and may be closed twice', async () => {
    const engine = await opened();
    await engine.close();
    await engine.close();
    expect(await codeOf(engine.read(count, {}))).toBe('UNAVAILABLE');
    expect(await codeOf(engine.transaction(() => Promise.resolve()))).toBe('UNAVAILABLE');
  });
});
