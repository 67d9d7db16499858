import { afterAll, beforeAll, describe } from 'vitest';
import { forEachEngine } from '../support/engines.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';
import { answersOfPolicies } from './stances/answers.ts';
import { pagesOfAnswers } from './stances/pages.ts';
import { refusalsOfQuestions } from './stances/refusals.ts';

// One seed an engine for all of it: on a Neo4j that has just started a seed takes seconds.
forEachEngine('stances over HTTP', (open) => {
  let server: Served;
  beforeAll(async () => {
    const engine = await open();
    await loadSeed(engine, ['jmark', 'jsm']);
    server = await serve(engine);
  });
  afterAll(() => server.close());

  const url = (): string => server.url;
  describe('answers', () => {
    answersOfPolicies(url);
  });
  describe('pages', () => {
    pagesOfAnswers(url);
  });
  describe('refusals', () => {
    refusalsOfQuestions(url);
  });
});
