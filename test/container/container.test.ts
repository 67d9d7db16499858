import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ask } from '../support/http.ts';
import { freePort } from '../support/turn.ts';
import { build, instructionsOf, type Image } from './dockerfile.ts';

const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

const compose = parse(file('compose.yaml')) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { services } = compose;

/** A value as Docker Compose fills it in where the variable is not set. */
const filledIn = (text: string): string => text.replace(/\$\{[A-Z0-9_]+:-([^}]*)\}/g, '$1');

describe('compose.yaml', () => {
  it('starts the Neo4j of the tests, seeds it when it answers, and serves when it is seeded', () => {
    expect(services['neo4j']?.image).toBe('neo4j:5.26-community');
    expect(services['neo4j']?.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(services['seed']?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services['api']?.depends_on).toEqual({ seed: { condition: 'service_completed_successfully' } });
    expect(services['api']?.image).toBe(services['seed']?.image);
    expect(services['seed']?.build).toBe('.');
  });

  it.each(['seed', 'api'])('gives %s settings that it takes, of the Neo4j beside it', (name) => {
    const settings = Object.fromEntries(
      Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, filledIn(value)]),
    );
    const { neo4j } = readConfig(settings);
    const { hostname, port } = new URL((neo4j?.uri ?? '').replace('bolt:', 'http:'));
    expect(Object.keys(services)).toContain(hostname);
    expect(port).toBe('7687');
    const auth = filledIn(services['neo4j']?.environment?.['NEO4J_AUTH'] ?? '');
    expect(`${String(neo4j?.user)}/${String(neo4j?.password)}`).toBe(auth);
  });

  it('keeps the graph in a volume, and lets only this machine in', () => {
    expect(services['neo4j']?.volumes).toEqual(['graph:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['graph']);
    const published = Object.values(services).flatMap(({ ports = [] }) => ports);
    expect(published).toEqual(['127.0.0.1:4000:4000']);
  });
});

describe('the Dockerfile', () => {
  const instructions = instructionsOf(file('Dockerfile'));

  it('builds on the Node that the product needs, with a C library that the embedded engine has', () => {
    const images = instructions.filter(({ name }) => name === 'FROM').map(({ rest }) => rest.split(' ')[0]);
    expect(new Set(images)).toEqual(new Set(['node:20-bookworm-slim']));
  });
});

// It installs the product twice over from the registry.
const isRun = process.env['CI'] === 'true';
if (!isRun) process.stderr.write('The steps of the Dockerfile: NOT RUN (CI=true takes them)\n');
else process.stderr.write('Docker itself: NOT RUN; the steps of the Dockerfile are taken without it\n');

describe.skipIf(!isRun)('what the Dockerfile makes', () => {
  let image: Image & { remove: () => void };
  beforeAll(() => {
    image = build();
  });
  afterAll(() => {
    image.remove();
  });
  const inside = (path: string): string => join(image.root, image.workdir, path);

  it('holds what runs and nothing that builds', () => {
    expect(readdirSync(join(image.root, image.workdir)).sort()).toEqual([
      ...['data', 'dist', 'node_modules', 'package.json', 'schema', 'seed'],
    ]);
    for (const tool of ['typescript', 'vitest', 'eslint', 'tsx'])
      expect(existsSync(inside(`node_modules/${tool}`)), tool).toBe(false);
    expect(statSync(inside('data')).uid).toBe(1000);
    expect([image.user, image.volumes]).toEqual(['node', ['/app/data']]);
  });

  it('serves the corpus on the port that it says, and knows when it does', async () => {
    const port = String(await freePort());
    expect(image.ports).toEqual(['4000']);
    expect(readConfig({}).port).toBe(4000);
    // Its HOST is every address, which is right within a container alone.
    expect(image.env['HOST']).toBe('0.0.0.0');
    const env = { PATH: process.env['PATH'], ...image.env, HOST: '127.0.0.1', PORT: port };
    const [program = '', ...args] = image.command;
    const server = spawn(program, args, { cwd: inside('.'), env, stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(async () => {
      server.kill('SIGTERM');
      await once(server, 'close');
    });
    const health = async (): Promise<unknown> => {
      const [probe = '', ...rest] = image.health.map((word) => word.replace(':4000/', `:${port}/`));
      const [code] = (await once(spawn(probe, rest, { env }), 'close')) as [unknown];
      return code;
    };
    expect(await health()).toBe(1);
    await expect.poll(health, { timeout: 60_000, interval: 500 }).toBe(0);
    const counts =
      '{ stances(claim: { practice: SHARE, outside: "eu" }) { counts { affirmed denied silent } } }';
    expect(await ask(`http://127.0.0.1:${port}`, counts)).toEqual({
      stances: { counts: { affirmed: 2, denied: 1, silent: 2 } },
    });
  });

  it('has the commands that compose.yaml starts', () => {
    const commands = Object.values(services).flatMap(({ command }) =>
      command === undefined ? [] : [command],
    );
    expect(commands).toEqual([['node', 'dist/seed.js']]);
    for (const [, script] of commands) expect(existsSync(inside(script ?? ''))).toBe(true);
  });
});
