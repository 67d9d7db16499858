import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine } from '../support/engines.ts';
import { loadSeed } from '../support/http.ts';
import { target, type Target } from './cost/asked.ts';
import { fixedDocuments } from './cost/fixed.ts';
import { prices } from './cost/prices.ts';
import { randomDocuments } from './cost/random.ts';
import { pricedSchema } from './cost/schema.ts';

describe('prices in the schema', () => {
  pricedSchema();
});

forEachEngine('costs', (open, kind) => {
  let engine: Engine;
  let served: Target;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine);
    served = await target(engine);
  });
  afterAll(() => served.close());

  // A price does not depend on the engine, which only counts what it is asked.
  describe.skipIf(kind !== 'embedded')('worked out by hand', () => {
    prices(() => served);
  });
  describe('of documents that were chosen', () => {
    fixedDocuments(() => engine);
  });
  describe('of random documents', () => {
    randomDocuments(() => served, kind);
  });
});
