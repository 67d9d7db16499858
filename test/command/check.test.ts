import { readFileSync, writeFileSync } from 'node:fs';
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

describe('npm run check', () => {
  it('says what the seed holds', async () => {
    const { code, stdout, stderr } = await run(product, 'check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^jsm: \d+ statements \(\d+ denied\), \d+ facts; \d+\.\d % of the text behind a statement, \d+\.\d % states nothing, 0\.0 % forgotten; read completely$/m,
    );
    expect(stdout).toMatch(/\nno mistakes in 5 policies\n$/);
  });

  it('reports all mistakes of all files in one run', async () => {
    const broken: readonly (readonly [string, string, string])[] = [
      ['policies/jsm/policy.yaml', 'outside: [eu]', 'outside: [eux]'],
      [
        'policies/jmark/policy.yaml',
        'JMARK does not have offices in the EU',
        'JMARK has no offices in the EU',
      ],
    ];
    for (const [file, from, to] of broken) {
      const path = join(product.folder, 'seed', file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    }
    const { code, stderr } = await run(product, 'check');
    expect(code).toBe(1);
    // A policy that is read completely may not forget the words that its statement quotes no longer.
    expect(stderr).toMatch(/^the seed has 3 mistakes:\n/);
    expect(stderr).toMatch(
      /policies\/jsm\/policy\.yaml:\d+:\d+: there is no Jurisdiction "eux": did you mean "eu"/,
    );
    expect(stderr).toMatch(/policies\/jmark\/policy\.yaml:\d+:\d+: .*closest.*does not have offices/);
    expect(stderr).toMatch(
      /policies\/jmark\/policy\.txt:\d+:\d+: no statement quotes this: "JMARK does not have offices in the EU"/,
    );
  });
});
