import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine } from '../support/engines.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';
import { numberSet } from '../support/numbers.ts';
import { checked } from './checked.ts';
import { compared } from './compared.ts';
import { documents } from './documents/documents.ts';
import { Shares } from './shares.ts';
import { walked, walks } from './walks.ts';

/** Neo4j plans each document anew. `ORACLE_DOCUMENTS` and `ORACLE_SEED` set other numbers. */
const COUNT = { embedded: 1_000, neo4j: 25 } as const;
const SEED = numberSet('ORACLE_SEED', 20_180_525);
/** A walk reads a dozen pages. */
const WALKS = 0.1;
const timeout = 36_000_000;
/** What the oracle may take from the product: its kinds and practices, and the rules of stances with what they are told. */
const SHARED = [
  'kinds/catalogue',
  'kinds/vocabularies',
  'kinds/statement/practice',
  'kinds/concept/vocabulary',
  'kinds/jurisdiction/places',
  'stance/answer',
  'stance/claim',
];

it('shares nothing but kinds and the rules of stances', () => {
  const folder = new URL('atlas/', import.meta.url);
  const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const imported = texts.flatMap((text) => [...text.matchAll(/(?:from|import) '(\.\.\/[^']*)'/g)]);
  const names = new Set(
    imported.map(([, path = '']) => path.replace('../../../src/', '').replace('.ts', '')),
  );
  expect([...names].sort()).toEqual([...SHARED].sort());
});

forEachEngine('an oracle that shares nothing', (open, kind) => {
  const count = numberSet('ORACLE_DOCUMENTS', COUNT[kind]);
  const numWalks = Math.ceil(count * WALKS);
  const shares = new Shares();
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine);
    served = await serve(engine);
  });
  afterAll(() => served.close());

  it(`answers ${count} random documents alike`, { timeout }, async () => {
    const property = fc.asyncProperty(documents, async (document) => {
      const counted = await compared(served.url, document);
      if (counted === undefined) shares.refused();
      else shares.add(counted);
    });
    await checked(property, { seed: SEED, numRuns: count });
  });

  it(`walks ${numWalks} random lists to the end in both directions alike`, { timeout }, async () => {
    const property = fc.asyncProperty(walks, async (walk) => {
      shares.pages(await walked(served.url, walk));
    });
    await checked(property, { seed: SEED, numRuns: numWalks });
  });

  it('has compared enough of everything', () => {
    shares.print(`oracle (${kind}, seed ${SEED})`);
    shares.check();
  });
});
