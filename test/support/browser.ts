import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { afterAll, describe } from 'vitest';

/** Where Debian puts it; no package of ours downloads a browser. */
const CHROMIUM = '/usr/bin/chromium';

/** A page in a browser that reaches one origin and nothing else. */
export interface Visit {
  readonly page: Page;
  /** What the page asked of anybody but the origin; none of it was sent. */
  readonly foreign: readonly string[];
  /** Errors in the console, and those that no script caught. */
  readonly errors: readonly string[];
}

/**
 * A describe block with a browser, which is closed after it. In CI the browser must be there; elsewhere the block is NOT
 * RUN without it.
 */
export function inBrowser(title: string, body: (visit: (origin: string) => Promise<Visit>) => void): void {
  const missing = !existsSync(CHROMIUM) && process.env['CI'] !== 'true';
  if (missing) process.stderr.write(`\n  NOT RUN: ${title} (no ${CHROMIUM}).\n\n`);
  describe.skipIf(missing)(title, () => {
    const closing: (() => Promise<void>)[] = [];
    afterAll(async () => {
      await Promise.all(closing.map((close) => close()));
    });
    body(async (origin) => {
      const browser = await chromium.launch({
        executablePath: CHROMIUM,
        args: [
          ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
          ...['--disable-component-update', '--disable-sync'],
          `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(origin).hostname}`,
        ],
      });
      closing.push(() => browser.close());
      const context = await browser.newContext({
        serviceWorkers: 'block',
        viewport: { width: 1400, height: 1000 },
      });
      const foreign: string[] = [];
      const errors: string[] = [];
      await context.route('**/*', async (route) => {
        const url = route.request().url();
        if (new URL(url).origin === origin) return route.continue();
        foreign.push(url);
        return route.abort();
      });
      await context.routeWebSocket(/.*/, async (socket) => {
        foreign.push(socket.url());
        await socket.close();
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => {
        errors.push(error.message);
      });
      return { page, foreign, errors };
    });
  });
}
