import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine } from '../support/engines.ts';
import { bump, codeOf, count, create, divide, entityIds, things, wholeOf } from './probes.ts';

forEachEngine('the engine port', (open) => {
  const opened = async (): Promise<Engine> => {
    const engine = await open();
    await engine.define(entityIds);
    return engine;
  };

  describe('a transaction', () => {
    it('keeps all or nothing', async () => {
      const engine = await opened();
      const result = await engine.transaction(async (tx) => {
        await tx.write(create, { id: 'a' });
        await tx.write(create, { id: 'b' });
        expect(await tx.read(count, {})).toEqual([{ things: 2 }]);
        return 'kept';
      });
      expect(result).toBe('kept');
      const failure = new Error('the caller changed its mind');
      const dropped = engine.transaction(async (tx) => {
        await tx.write(create, { id: 'c' });
        throw failure;
      });
      await expect(dropped).rejects.toBe(failure);
      expect(await things(engine)).toBe(2);
    });

    it('ends with any error, also one that the work swallows', async () => {
      const engine = await opened();
      const swallowed = engine.transaction(async (tx) => {
        await tx.write(create, { id: 'a' });
        await tx.read(divide, { by: 0 }).catch(() => undefined);
      });
      expect(await codeOf(swallowed)).toBe('STATEMENT');
      const insisting = engine.transaction(async (tx) => {
        await tx.write(create, { id: 'b' });
        await tx.write(create, { id: 'b' }).catch(() => undefined);
        await tx.write(create, { id: 'c' });
      });
      await expect(insisting).rejects.toThrow(/ended with an earlier error/);
      expect(await things(engine)).toBe(0);
    });

    it('is not seen from outside before it is committed', async () => {
      const engine = await opened();
      await engine.transaction(async (tx) => {
        await tx.write(create, { id: 'a' });
        expect(await things(engine)).toBe(0);
      });
      expect(await things(engine)).toBe(1);
    });

    it('loses no write of many at once', async () => {
      const engine = await opened();
      await engine.write(bump, {});
      await Promise.all(Array.from({ length: 20 }, () => engine.transaction((tx) => tx.write(bump, {}))));
      expect((await engine.read(wholeOf, { id: 'counter' }))[0]?.whole).toBe(21);
    });
  });

  describe('exclusive work', () => {
    it('waits for its turn, and lets others read and write', async () => {
      const engine = await opened();
      const log: string[] = [];
      const [first, second] = ['first', 'second'].map((name) =>
        engine.exclusive(async () => {
          log.push(`${name} starts`);
          await engine.transaction((tx) => tx.write(create, { id: name }));
          await engine.read(count, {});
          log.push(`${name} ends`);
          return name;
        }),
      );
      expect(await Promise.all([first, second])).toEqual(['first', 'second']);
      expect(log.slice(0, 2).map((line) => line.split(' ')[0])).toEqual([
        log[0]?.split(' ')[0],
        log[0]?.split(' ')[0],
      ]);
      expect(await engine.size()).toBe(2);
    });

    it('gives up its turn when it fails', async () => {
      const engine = await opened();
      await expect(engine.exclusive(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
      expect(await engine.exclusive(() => Promise.resolve('next'))).toBe('next');
      expect(await engine.size()).toBe(0);
    });
  });

  describe('an aborted request', () => {
    it('does not start', async () => {
      const engine = await opened();
      const signal = AbortSignal.abort();
      let worked = false;
      const work = engine.transaction(
        () => {
          worked = true;
          return Promise.resolve();
        },
        { signal },
      );
      expect(await codeOf(work)).toBe('ABORTED');
      expect(worked).toBe(false);
      expect(await codeOf(engine.read(count, {}, { signal }))).toBe('ABORTED');
      expect(await codeOf(engine.write(create, { id: 'x' }, { signal }))).toBe('ABORTED');
      expect(await codeOf(engine.ready({ signal }))).toBe('ABORTED');
      expect(await things(engine)).toBe(0);
    });

    it('is rolled back when it is aborted in the middle', async () => {
      const engine = await opened();
      const abort = new AbortController();
      const work = engine.transaction(
        async (tx) => {
          await tx.write(create, { id: 'x' });
          abort.abort();
          await tx.write(create, { id: 'y' });
        },
        { signal: abort.signal },
      );
      expect(await codeOf(work)).toBe('ABORTED');
      expect(await things(engine)).toBe(0);
    });

    it('does not start either when its budget is gone', async () => {
      const engine = await opened();
      expect(await codeOf(engine.read(count, {}, { timeoutMs: 0 }))).toBe('TIMEOUT');
    });
  });
});
