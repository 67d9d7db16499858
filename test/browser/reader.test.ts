import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PolicyEntry } from '../../src/corpus/policy-files.ts';
import { productCatalogue, readSeed } from '../../src/product.ts';
import { htmlPage } from '../../src/reader/html.ts';
import { wording } from '../../src/reader/words.ts';
import { inBrowser, type Visit } from '../support/browser.ts';

/** The policy under the words that people read, and what was read from it. */
const SLUG = 'jsm';

inBrowser("the reader's page", (visit) => {
  let server: Server;
  let here: Visit;
  let policy: PolicyEntry;

  beforeAll(async () => {
    const corpus = readSeed({ catalogue: productCatalogue });
    const found = corpus.policies.find(({ slug }) => slug === SLUG);
    if (found === undefined) throw new Error(`no policy ${SLUG}`);
    policy = found;
    const page = htmlPage(policy, wording(corpus, productCatalogue));
    server = createServer((request, response) => {
      const known = request.url === '/';
      response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(known ? page : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    here = await visit(origin);
    await here.page.goto(origin);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('has every line of the text, in order', async () => {
    const shown = await here.page.locator('main > p, main > h2').allTextContents();
    expect(shown).toEqual(linesOf(policy.text).map(({ start, end }) => policy.text.slice(start, end)));
    // It is read completely, so the space between two quotes is no passage that was forgotten.
    expect(await here.page.locator('.forgotten').count()).toBe(0);
    await here.page.screenshot({ path: join(tmpdir(), 'policy-atlas-reader.png') });
  });

  it('lights exactly what a statement quotes when the pointer is on it', async () => {
    expect(await lit(here)).toEqual([]);
    for (const { slug, evidence } of policy.statements) {
      await here.page.locator(`li[data-of="${slug}"]:not(.note) b`).hover();
      const quoted = (at: number): boolean => evidence.some(({ start, end }) => start <= at && at < end);
      expect(await lit(here), slug).toEqual(masked(policy.text, quoted));
      expect(await namesLit(here), slug).toEqual([slug]);
    }
    await here.page.screenshot({ path: join(tmpdir(), 'policy-atlas-reader-lit.png') });
  });

  it('lights the statements that quote a passage when the pointer is on it', async () => {
    const words = 'Wij verstrekken geen persoonsgegevens aan partijen welke gevestigd zijn buiten de EU.';
    await here.page.locator('main span', { hasText: words }).hover();
    expect(await namesLit(here)).toEqual(['no-sharing-outside-eu']);
    await here.page.locator('h1').hover();
    expect(await lit(here)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('can be read on a %s screen', async (colorScheme) => {
    await here.page.emulateMedia({ colorScheme });
    await here.page.locator('li[data-of="no-sharing-outside-eu"] b').hover();
    await here.page.screenshot({ path: join(tmpdir(), `policy-atlas-reader-${colorScheme}.png`) });
    const faint = (await here.page.evaluate<Contrast[]>(CONTRASTS)).filter(({ contrast }) => contrast < 4.5);
    expect(faint).toEqual([]);
  });

  it('fits a narrow screen', async () => {
    await here.page.setViewportSize({ width: 360, height: 740 });
    await here.page.screenshot({ path: join(tmpdir(), 'policy-atlas-reader-narrow.png') });
    expect(await here.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('has asked nothing of anybody else, and found no error', async () => {
    expect(here.foreign).toEqual([]);
    // A browser without a window does not fetch the icon of a page.
    const named = await here.page.evaluate<string[]>(
      `[...document.querySelectorAll('[href], [src]')].map((each) => each.href ?? each.src)`,
    );
    expect(named.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(here.errors).toEqual([]);
  });
});

/** The lines of a text, blank ones and the white space around them aside. */
function linesOf(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** The lines in which something is lit, and a dot for each character that is not. */
function masked(text: string, isLit: (at: number) => boolean): string[] {
  const characters = text.split('').map((character, at) => (isLit(at) ? character : '·'));
  return linesOf(text)
    .map(({ start, end }) => characters.slice(start, end).join(''))
    .filter((line) => /[^·]/.test(line));
}

/** The same of the page. */
function lit({ page }: Visit): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('main > p, main > h2')]
    .map((line) => [...line.children].map((part) => part.matches('.lit') ? part.textContent : '·'.repeat(part.textContent.length)).join(''))
    .filter((line) => /[^·]/.test(line))`);
}

/** The slugs of the statements that are lit under the text. */
async function namesLit({ page }: Visit): Promise<string[]> {
  const slugs = await page.evaluate<string[]>(
    `[...document.querySelectorAll('li.lit')].map((item) => item.dataset.of)`,
  );
  return [...new Set(slugs)];
}

interface Contrast {
  readonly of: string;
  readonly contrast: number;
}

/** The contrast of each text with what is behind it, as WCAG 2.2 works it out, and that of a passage that was forgotten. */
const CONTRASTS = `(() => {
  const one = document.querySelector('main span.nothing');
  one.className = 'forgotten';
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const over = (below, [r, g, b, a = 1]) => [r, g, b].map((part, at) => a === 1 ? part : part * a + below[at] * (1 - a));
  const behind = (element) =>
    over(element.parentElement ? behind(element.parentElement) : [], parse(getComputedStyle(element).backgroundColor));
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = new Map();
  for (const element of document.body.querySelectorAll('*')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
    if (element.matches('script')) continue;
    const background = behind(element);
    const [light, dark] = [background, over(background, parse(getComputedStyle(element).color))].map(luminance).sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    const of = element.tagName + ' ' + element.className;
    found.set(of, Math.min(contrast, found.get(of) ?? Infinity));
  }
  one.className = 'nothing';
  return [...found].map(([of, contrast]) => ({ of, contrast: contrast || 0 }));
})()`;
