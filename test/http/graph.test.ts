import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine, openEmpty } from '../support/engines.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';
import { recording } from '../support/recording.ts';
import { asTheGraphChanges } from './graph/about-changes.ts';
import { whatIsServed } from './graph/about.ts';
import { countedStatements } from './graph/counted.ts';
import { refusalsOfNeighbors } from './graph/neighbor-refusals.ts';
import { neighborsInPages, walksBackAndForth } from './graph/neighbors.ts';
import { searchesByName } from './graph/search-names.ts';
import { pagesOfSearch } from './graph/search-pages.ts';
import { randomSearches } from './graph/search-random.ts';
import { searchesBySections } from './graph/search-sections.ts';
import { statementsOfSections } from './graph/section-statements.ts';

// One seed an engine for all of it: on a Neo4j that has just started a seed takes seconds.
forEachEngine('the graph over HTTP', (open, kind) => {
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
  describe('neighbors', () => {
    neighborsInPages(url, kind);
    walksBackAndForth(url, kind);
    refusalsOfNeighbors(url);
  });
  describe('search', () => {
    searchesByName(url);
    searchesBySections(url, kind);
    pagesOfSearch(url);
    randomSearches(url, kind);
  });
  describe('sections', () => {
    statementsOfSections(url);
  });
  describe('about', () => {
    whatIsServed(url, kind);
  });
  describe('database statements', () => {
    countedStatements(url, () => ran);
  });
});

// Several seeds: on Neo4j they would take half a minute, and what they show depends on no engine.
describe('the graph over HTTP as it changes', () => {
  let engine: Engine;
  let server: Served;
  beforeAll(async () => {
    engine = await openEmpty('embedded');
    server = await serve(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  asTheGraphChanges(
    () => server.url,
    () => engine,
  );
});
