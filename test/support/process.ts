import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The product as `npm run build` makes it, in a folder of its own. */
export interface Build {
  readonly folder: string;
  /** A new folder for the embedded graph. */
  dataDir(): string;
  /** A new folder with the embedded graph of the seed. */
  seededDir(): Promise<string>;
  remove(): void;
}

/** Builds the product. Types are left to `npm run lint`, so that this takes few seconds. */
export function build(): Build {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-build-'));
  for (const name of ['package.json', 'seed', 'schema'])
    cpSync(join(REPOSITORY, name), join(folder, name), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  const tsc = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(folder, 'dist')];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the product does not build:\n${stdout}`);
  const dataDir = (): string => mkdtempSync(join(folder, 'data-'));
  let seeded: Promise<string> | undefined;
  const seedOnce = async (): Promise<string> => {
    const first = dataDir();
    const { code, stderr } = await run({ folder }, 'seed', { DATA_DIR: first });
    if (code !== 0) throw new Error(`the product does not seed:\n${stderr}`);
    return first;
  };
  return {
    folder,
    dataDir,
    seededDir: async () => {
      const copy = dataDir();
      cpSync(await (seeded ??= seedOnce()), copy, { recursive: true });
      return copy;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of standard error, without those that say how far a seed is. */
  readonly complaints: readonly string[];
}

export interface Started {
  readonly ended: Promise<Ended>;
  /** Standard error so far. */
  stderr(): string;
  /** The first match in the output; rejects if the process ends without one. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<Ended>;
}

/** What is needed of a build to start it. */
type Built = Pick<Build, 'folder'>;

type Command = 'main' | 'seed' | 'check' | 'read';

type Settings = Readonly<Record<string, string>>;

/** Starts a command of a build, with these settings and no others. It is stopped with the test, however that ends. */
export function start(
  { folder }: Built,
  command: Command,
  settings: Settings,
  args: readonly string[] = [],
): Started {
  const child = spawn(process.execPath, [join(folder, 'dist', `${command}.js`), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const text = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      for (const look of waiting) look();
    });
  }
  const ended = endOf(child, text).finally(() => process.removeListener('exit', kill));
  onTestFinished(async () => {
    kill();
    await ended;
  });
  return {
    ended,
    stderr: () => text.stderr,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text.stdout) ?? pattern.exec(text.stderr);
          if (found === null) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then(({ code }) => {
          reject(new Error(`ended with ${String(code)} without saying ${String(pattern)}:\n${text.stderr}`));
        });
      }),
    stop: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a command to its end. */
export function run(
  from: Built,
  command: Command,
  settings: Settings = {},
  args: readonly string[] = [],
): Promise<Ended> {
  return start(from, command, settings, args).ended;
}

/** Starts the server on a free port and waits until it serves. */
export async function startServer(
  from: Built,
  settings: Settings,
): Promise<Started & { readonly url: string }> {
  const started = start(from, 'main', { PORT: '0', ...settings });
  const [, url = ''] = await started.says(/"url":"(http:[^"]+)"/);
  return { ...started, url };
}

function endOf(
  child: ChildProcess,
  text: { readonly stdout: string; readonly stderr: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const complaints = text.stderr.split('\n').filter((line) => !/^(seed(ing|ed) .*)?$/.test(line));
      resolve({ code, stdout: text.stdout, stderr: text.stderr, complaints });
    });
  });
}
