import { readFileSync } from 'node:fs';

/** The question that a new visitor of GraphiQL finds. */
export const HEADLINE = readFileSync(
  new URL('../../schema/operations/outside-the-eu.graphql', import.meta.url),
  'utf8',
);
