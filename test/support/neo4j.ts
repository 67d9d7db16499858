import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  openSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { freePort } from './turn.ts';

/** The release that the tests run. */
export const NEO4J_VERSION = '5.26.30';
const START_MS = 90_000;
const PASSWORD = 'policy-atlas-test';

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Starts it, which takes some seconds, and gives what stops it. */
  readonly start: () => Promise<() => Promise<void>>;
}

/** Why no Neo4j can run here: a program that is missing, by name. */
export class Neo4jMissing extends Error {}

/**
 * A real Neo4j Community server on a free loopback port, with authentication, in a folder that its stop removes. Its jars
 * come from Maven (125 MB, once) and stay in `~/.cache/policy-atlas`, or in `NEO4J_CACHE`.
 * @throws Neo4jMissing without Java 17 or Maven
 */
export async function prepareNeo4j(progress: (line: string) => void): Promise<Neo4jServer> {
  const jars = fetchJars(progress);
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  return { uri, user: 'neo4j', password: PASSWORD, start: () => start(jars, port, uri) };
}

async function start(jars: string, port: number, uri: string): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-neo4j-'));
  writeSettings(folder, port);
  const log = join(folder, 'console.log');
  const output = openSync(log, 'w');
  const server = spawn(
    'java',
    [
      '-Xms256m',
      '-Xmx1g',
      '-XX:+UseSerialGC',
      ...['java.nio', 'sun.nio.ch', 'java.util.concurrent', 'java.io'].map(
        (p) => `--add-opens=java.base/${p}=ALL-UNNAMED`,
      ),
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-Dlog4j2.disable.jmx=true',
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, 'conf')}`,
      '--console-mode',
    ],
    { stdio: ['ignore', output, output] },
  );
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill);
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilStarted(server, log);
    await setPassword(uri);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The folder of the server's jars, fetched if it is not there; complete or absent, never half. */
function fetchJars(progress: (line: string) => void): string {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  if (java.error !== undefined || major < 17) throw new Neo4jMissing('Java 17 or later is not on the PATH');
  const cache = process.env['NEO4J_CACHE'] ?? join(homedir(), '.cache', 'policy-atlas', 'neo4j');
  const home = join(cache, NEO4J_VERSION);
  if (existsSync(home)) return home;
  if (spawnSync('mvn', ['-v']).error !== undefined) throw new Neo4jMissing('Maven (mvn) is not on the PATH');
  progress(`fetching Neo4j ${NEO4J_VERSION} with Maven (125 MB, once)`);
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, 'partial-'));
  const artifact = (group: string, name: string): string =>
    `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;
  writeFileSync(
    join(partial, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${artifact('org.neo4j.app', 'neo4j-server')}${artifact('org.neo4j', 'neo4j')}</dependencies></project>`,
  );
  const maven = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${join(partial, 'lib')}`,
    ],
    { cwd: partial, encoding: 'utf8' },
  );
  if (maven.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(
      `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${maven.stdout.slice(-2000)}${maven.stderr.slice(-2000)}`,
    );
  }
  renameSync(join(partial, 'lib'), home);
  rmSync(partial, { recursive: true, force: true });
  return home;
}

function writeSettings(folder: string, port: number): void {
  mkdirSync(join(folder, 'conf'), { recursive: true });
  const settings = {
    'server.directories.data': join(folder, 'data'),
    'server.directories.logs': join(folder, 'logs'),
    'server.directories.run': join(folder, 'run'),
    'server.directories.transaction.logs.root': join(folder, 'data', 'transactions'),
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '256m',
    'dbms.usage_report.enabled': 'false',
    'db.tx_log.rotation.retention_policy': 'keep_none',
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), lines.join(''));
}

async function untilStarted(server: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (!readFileSync(log, 'utf8').includes('Started.')) {
    if (server.exitCode !== null || Date.now() > deadline) {
      const state =
        server.exitCode === null ? `did not start in ${START_MS / 1000} s` : 'stopped while starting';
      throw new Error(`Neo4j ${state}:\n${readFileSync(log, 'utf8').slice(-4000)}`);
    }
    await sleep(100);
  }
}

/** A new server wants its first password changed before anything else. */
async function setPassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await driver.executeQuery(change, { password: PASSWORD }, { database: 'system' });
  } finally {
    await driver.close();
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(late);
}
