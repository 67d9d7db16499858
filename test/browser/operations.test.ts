import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/port.ts';
import { OPERATIONS } from '../../src/server/operations.ts';
import { inBrowser, type Visit } from '../support/browser.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';

inBrowser('the page of questions', (visit) => {
  let engine: Engine;
  let server: Served;
  let here: Visit;

  beforeAll(async () => {
    engine = openEmbedded(undefined);
    await loadSeed(engine);
    server = await serve(engine);
    here = await visit(server.url);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  it.each(['/', '/operations'])('at %s lists every operation by its question', async (path) => {
    const { page } = here;
    await page.goto(`${server.url}${path}`);
    await page.screenshot({ path: join(tmpdir(), 'policy-atlas-operations.png') });
    const shown = await page.getByRole('listitem').allInnerTexts();
    expect([...shown].sort()).toEqual(OPERATIONS.map(({ question }) => question).sort());
  });

  it('opens and runs what is clicked, and the next one beside it', async () => {
    const { page } = here;
    const answer = page.locator('.graphiql-response');
    const editor = page.locator('.graphiql-query-editor');
    for (const [question, written, answered] of [
      ['Which companies share', 'OutsideTheEu', /"affirmed":\s2/],
      ['Within how many days', 'PromisedReplies', /"commitments"/],
      ['Who sells personal data', 'WhoSellsData', /"DENIED"/],
    ] as const) {
      await page.goto(server.url);
      await page.getByRole('link', { name: question }).click();
      await editor.filter({ hasText: new RegExp(`query\\s${written}`) }).waitFor();
      await answer.filter({ hasText: answered }).waitFor();
      expect(await page.locator('.graphiql-tab-active').innerText()).toContain(written);
    }
  });

  it('runs nothing that came without being asked to run', async () => {
    const { page } = here;
    const query = '{ about { engine } }';
    await page.goto(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`);
    await page.locator('.graphiql-query-editor').filter({ hasText: /about/ }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('EMBEDDED');
  });

  it('writes nothing of an address into the page', async () => {
    const query = '</script><script>window.taken = true</script>';
    await here.page.goto(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`);
    await here.page.getByRole('button', { name: /^Execute query/ }).waitFor();
    expect(await here.page.evaluate('window.taken')).toBeUndefined();
  });

  it('has asked nothing of anybody else, and found no error', () => {
    expect(here.foreign).toEqual([]);
    expect(here.errors).toEqual([]);
  });
});
