import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import { build, run, startServer, type Build } from '../support/process.ts';

let product: Build;
beforeAll(() => {
  product = build();
});
afterAll(() => {
  product.remove();
});

describe('--help', () => {
  it.each(['main', 'seed'] as const)('of %s lists every setting with its default', async (command) => {
    const { code, stdout, stderr } = await run(product, command, {}, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const settings = [...stdout.matchAll(/^ {2}([A-Z0-9_]+) +.*?(?: \(default ([^)]+)\))?$/gm)];
    expect(settings.map(([, name, fallback]) => [name, fallback])).toEqual([
      ['NEO4J_URI', undefined],
      ['NEO4J_USER', 'neo4j'],
      ['NEO4J_PASSWORD', undefined],
      ['NEO4J_DATABASE', undefined],
      ['DATA_DIR', 'data'],
      ['HOST', '127.0.0.1'],
      ['PORT', '4000'],
      ['REQUEST_TIMEOUT_MS', '10000'],
      ['PERSISTED_ONLY', '0'],
      ['LOG_LEVEL', 'info'],
    ]);
    expect(stdout).toContain(command === 'main' ? 'Usage: npm start' : 'Usage: npm run seed');
  });

  it.each(['check', 'read'] as const)('of %s lists none, and no setting stops it', async (command) => {
    const { stdout } = await run(product, command, {}, ['--help']);
    expect(stdout).not.toContain('PORT');
    expect(stdout).toMatch(/^ {2}--help +print this and stop$/m);
    const { code } = await run(product, command, { PORT: 'abc' }, command === 'read' ? ['jema'] : []);
    expect(code).toBe(0);
  });

  it('wins over wrong settings, and has a short form', async () => {
    const { code, stdout } = await run(product, 'main', { PORT: 'abc' }, ['-h']);
    expect(code).toBe(0);
    expect(stdout).toContain('NEO4J_URI');
  });
});

function refusalOf(settings: Readonly<Record<string, string>>): ConfigError {
  try {
    readConfig(settings);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('these settings are not refused');
}

/** The line has to name each of the words. */
const WRONG: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
  [{ PORT: '99999' }, ['PORT', '"99999"', '0 to 65535']],
  [{ PORT: 'abc' }, ['PORT', '"abc"', '0 to 65535']],
  [{ PORT: '-1' }, ['PORT', '"-1"', '0 to 65535']],
  [{ REQUEST_TIMEOUT_MS: '99' }, ['REQUEST_TIMEOUT_MS', '"99"', '100 to 600000']],
  [{ REQUEST_TIMEOUT_MS: '600001' }, ['REQUEST_TIMEOUT_MS', '"600001"', '100 to 600000']],
  [{ REQUEST_TIMEOUT_MS: '1s' }, ['REQUEST_TIMEOUT_MS', '"1s"', '100 to 600000']],
  [{ PERSISTED_ONLY: 'yes' }, ['PERSISTED_ONLY', '"yes"', '0 or 1']],
  [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL', '"loud"', 'silent, fatal, error, warn, info, debug, trace']],
  [{ NEO4J_URI: 'http://x' }, ['NEO4J_URI', '"http://x"', 'bolt://127.0.0.1:7687']],
  [{ NEO4J_PASSWORD: 'hunter2' }, ['NEO4J_PASSWORD', 'NEO4J_URI is not']],
  [{ NEO4J_DATABASE: 'atlas' }, ['NEO4J_DATABASE', 'NEO4J_URI is not']],
  [
    { PORT: '1e3', LOG_LEVEL: 'LOUD', NEO4J_PASSWORD: 'hunter2' },
    ['PORT', '"1e3"', 'LOG_LEVEL', '"LOUD"', 'NEO4J_PASSWORD'],
  ],
  [{ PORT: 'x', NEO4J_URI: 'neo4j', NEO4J_PASSWORD: 'hunter2' }, ['PORT', '"x"', 'NEO4J_URI', '"neo4j"']],
];

describe('wrong settings', () => {
  it.each(WRONG)('%o are named', (settings, named) => {
    const { message } = refusalOf(settings);
    for (const words of named) expect(message).toContain(words);
    expect(message).not.toContain('hunter2');
  });

  it.each([
    { PORT: '99999', LOG_LEVEL: 'loud', NEO4J_PASSWORD: 'hunter2' },
    { PORT: 'abc', NEO4J_URI: 'http://x', NEO4J_PASSWORD: 'hunter2' },
  ])('%o end the command in one line', async (settings) => {
    const { code, stdout, stderr } = await run(product, 'main', settings);
    const line = `policy-atlas: ${refusalOf(settings).message}\n`;
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: line });
    expect(line.trimEnd()).not.toContain('\n');
  });

  it.each([
    [['--port', '4000'], '--port'],
    [['serve'], 'serve'],
  ])('%o are no arguments', async (args, named) => {
    const { code, stderr } = await run(product, 'main', {}, args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^policy-atlas: .+\n$/);
    expect(stderr).toContain(`'${named}'`);
  });
});

it('takes empty settings for none', () => {
  expect(readConfig({ NEO4J_URI: '', NEO4J_PASSWORD: '', PORT: '', LOG_LEVEL: '', HOST: '' })).toEqual({
    neo4j: undefined,
    dataDir: 'data',
    host: '127.0.0.1',
    port: 4000,
    timeoutMs: 10_000,
    persistedOnly: false,
    logLevel: 'info',
  });
});

describe('what the machine does not give', () => {
  it('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, complaints } = await run(product, 'main', {
      PORT: String(port),
      DATA_DIR: await product.seededDir(),
    });
    expect({ code, complaints }).toEqual({
      code: 1,
      complaints: [
        `policy-atlas: cannot listen on 127.0.0.1:${port}: the port is taken; set PORT to another`,
      ],
    });
  });

  it('an address of another machine', async () => {
    // 192.0.2.0/24 belongs to nobody (RFC 5737).
    const { code, complaints } = await run(product, 'main', {
      HOST: '192.0.2.1',
      DATA_DIR: await product.seededDir(),
    });
    expect(code).toBe(1);
    expect(complaints).toEqual([
      'policy-atlas: cannot listen on 192.0.2.1:4000: HOST is not an address of this machine',
    ]);
  });

  it('a folder that is a file', async () => {
    const file = join(product.folder, 'no-folder');
    writeFileSync(file, '');
    const { code, complaints } = await run(product, 'main', { DATA_DIR: file });
    expect(code).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(file);
  });

  it('a graph that another process has open', async () => {
    const folder = await product.seededDir();
    await startServer(product, { DATA_DIR: folder });
    for (const command of ['main', 'seed'] as const) {
      const { code, complaints } = await run(product, command, { DATA_DIR: folder, PORT: '0' });
      expect({ code, complaints }).toEqual({
        code: 1,
        complaints: [
          `policy-atlas: another process has the graph in ${folder} open: stop it, or set DATA_DIR to another folder`,
        ],
      });
    }
  });
});

describe('a seed with mistakes', () => {
  it('is refused with the place of each', async () => {
    const file = join(product.folder, 'seed', 'policies', 'jsm', 'policy.yaml');
    const before = readFileSync(file, 'utf8');
    onTestFinished(() => {
      writeFileSync(file, before);
    });
    const nonsense = '\nstatements:\n  nonsense: {practice: SHAR, quote: "Geen zin."}\n';
    writeFileSync(file, before.replace('\nstatements:\n', nonsense));
    const { code, stderr } = await run(product, 'seed', { DATA_DIR: product.dataDir() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^the seed has \d+ mistakes?:\n/);
    expect(stderr).toMatch(/policy\.yaml:\d+:\d+: .*SHAR/);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
