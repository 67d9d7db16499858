import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/port.ts';
import { inBrowser, type Visit } from '../support/browser.ts';
import { loadSeed, serve, type Served } from '../support/http.ts';

inBrowser('GraphiQL without a network', (visit) => {
  let engine: Engine;
  let server: Served;
  let here: Visit;

  beforeAll(async () => {
    engine = openEmbedded(undefined);
    await loadSeed(engine, ['jmark', 'jsm']);
    server = await serve(engine);
    here = await visit(server.url);
    await here.page.goto(`${server.url}/graphql`);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  it('opens with the headline question in the editor', async () => {
    const { page } = here;
    expect(await page.title()).toBe('Policy Atlas');
    const editor = page.locator('.graphiql-query-editor');
    // The editor draws spaces as no-break spaces.
    await editor.filter({ hasText: /stances\(claim:\s\{\spractice:\sSHARE,\soutside:\s"eu"\s\}/ }).waitFor();
    expect((await editor.innerText()).replaceAll('\u00a0', ' ')).toContain(
      '# Which companies share personal data outside the European',
    );
  });

  it('has five questions as tabs', async () => {
    const tabs = here.page.locator('.graphiql-tabs button.graphiql-tab-button');
    expect(await tabs.allInnerTexts()).toEqual([
      'OutsideTheEu',
      'WhoSellsData',
      'HowLongDataIsKept',
      'RightsAndComplaints',
      'WhereWordsStand',
    ]);
  });

  it('answers at a press of the button', async () => {
    const { page } = here;
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const answer = page.locator('.graphiql-response');
    await answer.filter({ hasText: /JMARK[^]*"AFFIRMED"/ }).waitFor();
    await page.screenshot({ path: join(tmpdir(), 'policy-atlas-graphiql.png') });
    // The answer is drawn as far as it is in view.
    await answer.locator('.view-lines').click();
    await page.keyboard.press('ControlOrMeta+End');
    await answer.filter({ hasText: /JSM[^]*"DENIED"/ }).waitFor();
  });

  it('explains the schema', async () => {
    const { page } = here;
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const explorer = page.locator('.graphiql-doc-explorer');
    await explorer.getByRole('link', { name: 'Query', exact: true }).click();
    await explorer.getByText('The headline question of this API.').waitFor();
    await explorer.getByRole('link', { name: 'stances', exact: true }).click();
    await explorer.getByText('It does not choose policies.').waitFor();
  });

  it('completes what is typed', async () => {
    const { page } = here;
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('{ sta');
    await page.locator('.suggest-widget.visible').getByText('StanceAnswerConnection!').waitFor();
  });

  it('has asked nothing of anybody else, and found no error', async () => {
    expect(here.foreign).toEqual([]);
    // A browser without a window does not fetch the icon of a page.
    const named = await here.page.evaluate<string[]>(
      `[...document.querySelectorAll('link[href], script[src], img[src]')].map((each) => each.href ?? each.src)`,
    );
    expect(named.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(server.url))).toEqual([]);
    expect(here.errors).toEqual([]);
  });
});
