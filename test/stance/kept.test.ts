import { beforeAll, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openNeo4j } from '../../src/engine/neo4j.ts';
import type { Engine } from '../../src/engine/port.ts';
import { productAtlas, readSeed } from '../../src/product.ts';
import type { Claim } from '../../src/stance/claim.ts';
import { forEachEngine, neo4jServer } from '../support/engines.ts';
import { loadSeed } from '../support/http.ts';
import { recording } from '../support/recording.ts';
import { claimOf, J } from './world.ts';

const TODAY = '2026-11-22';
const OUTSIDE_EU = claimOf('SHARE', { outside: J('eu') });

forEachEngine('answers that are kept', (open, kind) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, ['jmark', 'jsm']);
  });

  /** An atlas of its own, and how many times it read candidates. */
  const watched = () => {
    const { engine: over, ran } = recording(engine);
    const atlas = productAtlas(over);
    return {
      ask: (claim: Claim, asOf = TODAY) => atlas.context().answersOfAll(claim, asOf),
      askOne: (claim: Claim, asOf = TODAY) => atlas.context().answerOf('Controller:jsm', claim, asOf),
      reads: () => ran.get('stance.candidates') ?? 0,
    };
  };

  it('are read once for a claim, however it is written, and anew for another date', async () => {
    const { ask, askOne, reads } = watched();
    const both = new Map([...OUTSIDE_EU.names, ['data', 'DataCategory:email-address']]);
    await Promise.all([ask({ ...OUTSIDE_EU, names: both }), ask({ ...OUTSIDE_EU, names: both })]);
    await ask({ ...OUTSIDE_EU, names: new Map([...both].reverse()) });
    expect(reads()).toBe(1);
    await ask({ ...OUTSIDE_EU, modality: ['MAY', 'DOES'] });
    await ask({ ...OUTSIDE_EU, modality: ['DOES', 'MAY', 'DOES'] });
    expect(reads()).toBe(2);
    await ask({ ...OUTSIDE_EU, names: both }, '2020-01-31');
    expect(reads()).toBe(3);
    await askOne({ ...OUTSIDE_EU, names: both });
    expect(reads()).toBe(3);
  });

  it('differ where one filter differs', async () => {
    const { ask, reads } = watched();
    const periods = [
      { has: true },
      { has: false },
      { minDays: 30 },
      { maxDays: 30 },
      { bound: 'EXACTLY' as const },
    ];
    const distinct = [
      OUTSIDE_EU,
      claimOf('SHARE', { in: J('eu') }),
      claimOf('STORE', { outside: J('eu') }),
      claimOf(undefined, { outside: J('eu') }),
      claimOf('SHARE', { outside: J('eu') }, { modality: [] }),
      claimOf('SHARE', { outside: J('eu') }, { modality: ['MAY'] }),
      ...periods.map((period) => claimOf('SHARE', { outside: J('eu') }, { period })),
    ];
    for (const claim of distinct) await ask(claim);
    expect(reads()).toBe(distinct.length);
  });

  it('are those of the 200 claims that were asked last', async () => {
    const { ask, reads } = watched();
    const claims = Array.from({ length: 201 }, (_, days) =>
      claimOf('RETAIN', {}, { period: { minDays: days } }),
    );
    for (const claim of claims) await ask(claim);
    expect(reads()).toBe(201);
    await ask(claimOf('RETAIN', {}, { period: { minDays: 200 } }));
    expect(reads()).toBe(201);
    await ask(claimOf('RETAIN', {}, { period: { minDays: 0 } }));
    expect(reads()).toBe(202);
  });

  it('are not those of a read that failed', async () => {
    let fail = true;
    const failing: Engine = {
      ...engine,
      read: (statement, ...rest) =>
        fail && statement.name === 'stance.candidates'
          ? Promise.reject(new Error('no luck'))
          : engine.read(statement, ...rest),
    };
    const atlas = productAtlas(failing);
    await expect(atlas.context().answersOfAll(OUTSIDE_EU, TODAY)).rejects.toThrow('no luck');
    fail = false;
    expect((await atlas.context().answersOfAll(OUTSIDE_EU, TODAY)).get('Controller:jsm')?.stance).toBe(
      'DENIED',
    );
  });

  it('are those of the present graph: a seed by another process is noticed', async () => {
    const { ask, reads } = watched();
    expect([...(await ask(OUTSIDE_EU)).keys()]).toEqual(['Controller:jmark', 'Controller:jsm']);
    // Another connection, as another process has; the embedded folder belongs to one process.
    const other =
      kind === 'neo4j' && neo4jServer !== null ? openNeo4j({ ...neo4jServer, database: undefined }) : engine;
    const atlas = productAtlas(other);
    const corpus = readSeed(atlas);
    const without = corpus.policies.map((policy) =>
      policy.slug === 'jsm'
        ? { ...policy, statements: policy.statements.filter(({ slug }) => slug !== 'no-sharing-outside-eu') }
        : policy,
    );
    const policies = without.filter(({ slug }) => ['jema', 'jsm'].includes(slug));
    await loadCorpus(other, { ...corpus, policies, hash: 'later' }, atlas.catalogue, {
      clock: () => new Date(0),
    });
    if (other !== engine) await other.close();
    const later = await ask(OUTSIDE_EU);
    expect([...later].map(([id, { stance }]) => [id, stance])).toEqual([
      ['Controller:jema', 'SILENT'],
      ['Controller:jsm', 'SILENT'],
    ]);
    expect(reads()).toBe(2);
  });
});
