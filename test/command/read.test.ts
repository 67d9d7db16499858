import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, run, type Build } from '../support/process.ts';

let product: Build;
beforeAll(() => {
  product = build();
});
afterAll(() => {
  product.remove();
});

describe('npm run read', () => {
  it('prints the whole text with what was read under each passage', async () => {
    const { code, stdout, stderr } = await run(product, 'read', {}, ['jsm']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const text = readFileSync(join(product.folder, 'seed', 'policies', 'jsm', 'policy.txt'), 'utf8');
    const blocks = stdout.split('\n\n').map((block) => block.split('\n'));
    // Behind the title comes the text, line by line; what was read from a line is indented.
    const printed = blocks.slice(1).map(([line = '']) => line);
    expect(printed).toEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
    const words = 'Wij verstrekken geen persoonsgegevens aan partijen welke gevestigd zijn buiten de EU.';
    const about = blocks.find(([line = '']) => line.includes(words))?.join('\n');
    expect(about).toMatch(/^ {2}DENIED SHARE no-sharing-outside-eu$/m);
    expect(about).toMatch(/^ {4}outside: European Union$/m);
  });

  it('writes a page for a browser where it is asked to', async () => {
    const file = join(product.folder, 'jema.html');
    const { code, stdout, stderr } = await run(product, 'read', {}, ['jema', '--html', file]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `wrote ${file}\n` });
    const page = readFileSync(file, 'utf8');
    const words = page.replaceAll(/<[^>]*>/g, '');
    expect(words).toContain('JEMA does not sell or rent your contact information to other marketers.');
    expect(page).toContain('<b class="denied">DENIED SELL</b>');
    rmSync(file);
  });

  it('sets apart a heading that has text behind it on its line', async () => {
    const file = join(product.folder, 'jmark.html');
    await run(product, 'read', {}, ['jmark', '--html', file]);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/<p id="[a-z-]+"><span class="heading">When Attending Events\.<\/span>/);
    expect(page).toMatch(/<h2 id="[a-z-]+"><span class="heading">Data Retention<\/span><\/h2>/);
    rmSync(file);
  });

  it('sets apart a heading that the text indents', async () => {
    const file = join(product.folder, 'jet-info.html');
    await run(product, 'read', {}, ['jet-info', '--html', file]);
    expect(readFileSync(file, 'utf8')).toContain(
      '<h2 id="by-law"><span class="heading">• By law</span></h2>',
    );
    rmSync(file);
  });

  it.each([
    [[], 2, 'expected one POLICY, and there is none: see --help'],
    [['jema', 'jsm'], 2, 'expected one POLICY, and there is jema jsm: see --help'],
    [['jemma'], 1, 'there is no policy "jemma": did you mean "jema"?'],
    [
      ['x'.repeat(40)],
      1,
      `there is no policy "${'x'.repeat(40)}": the policies are cet-services, jema, jet-info, jmark, jsm`,
    ],
    [['jema', '--html', '/proc/none/page.html'], 1, 'cannot write the page: ENOENT'],
  ])('refuses %j', async (args, expected, message) => {
    const { code, stdout, stderr } = await run(product, 'read', {}, args);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(`policy-atlas: ${message}`);
    expect(existsSync('/proc/none')).toBe(false);
  });

  it('says how it is called', async () => {
    const { code, stdout } = await run(product, 'read', {}, ['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run read -- POLICY \[--html FILE\]$/m);
    expect(stdout).toMatch(/^ {2}--html FILE +write a page/m);
  });
});
