import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachEngine } from '../support/engines.ts';
import { ask, loadSeed, serve, type Served } from '../support/http.ts';
import { shownIn, tableOf } from './readme.ts';

const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const shown = shownIn(page);

describe('the README', () => {
  it('shows five questions, each with its answer', () => {
    expect(shown).toHaveLength(5);
    expect(page.match(/```graphql/g)).toHaveLength(5);
    for (const { rows } of shown) expect(rows.length).toBeGreaterThan(1);
  });
});

forEachEngine('the questions of the README', (open) => {
  let server: Served;
  beforeAll(async () => {
    const engine = await open();
    await loadSeed(engine);
    server = await serve(engine);
    return () => server.close();
  });

  it.each(shown)('$question', async ({ query, rows }) => {
    expect(tableOf(await ask(server.url, query))).toEqual(rows);
  });
});
