import { afterAll, beforeAll, describe } from 'vitest';
import { forEachEngine } from '../support/engines.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';
import { recording } from '../support/recording.ts';
import { conceptLists } from './lists/concepts.ts';
import { countedStatements } from './lists/counted.ts';
import { nestedLists } from './lists/nested.ts';
import { nodesById } from './lists/nodes.ts';
import { randomFilters } from './lists/random.ts';
import { refusalsOfLists } from './lists/refusals.ts';

// One seed an engine for all of it: on a Neo4j that has just started a seed takes seconds.
forEachEngine('lists over HTTP', (open, kind) => {
  let server: Served;
  let ran: ReadonlyMap<string, number>;
  beforeAll(async () => {
    const engine = await open();
    await loadSeed(engine);
    const recorded = recording(engine);
    ({ ran } = recorded);
    server = await serve(recorded.engine);
  });
  afterAll(() => server.close());

  const url = (): string => server.url;
  describe('random filters', () => {
    randomFilters(url, kind);
  });
  describe('nested', () => {
    nestedLists(url);
  });
  describe('refusals', () => {
    refusalsOfLists(url);
  });
  describe('nodes', () => {
    nodesById(url);
  });
  describe('concepts', () => {
    conceptLists(url);
  });
  describe('database statements', () => {
    countedStatements(url, () => ran);
  });
});
