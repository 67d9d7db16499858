import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

// Docker cannot run where these tests run, so the steps of the Dockerfile are taken here one by one, in empty folders.

const REPOSITORY = resolve(import.meta.dirname, '..', '..');

/** What a Dockerfile makes, as far as its steps tell. */
export interface Image {
  /** The folder that stands for the root of its files. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly command: readonly string[];
  readonly health: readonly string[];
}

type Stage = { -readonly [K in keyof Image]: Image[K] };

export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile, without comments, each on one line. */
export function instructionsOf(text: string): readonly Instruction[] {
  return text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
      if (name === '') throw new Error(`not an instruction: ${line}`);
      return { name, rest };
    });
}

/**
 * Takes the steps of the repository's Dockerfile in a new folder: COPY takes only what `.dockerignore` lets through, RUN
 * runs here, with this machine's Node in place of the image's.
 * @throws Error for a step that fails, and for an instruction that it does not know
 */
export function build(): Image & { remove: () => void } {
  const base = mkdtempSync(join(tmpdir(), 'policy-atlas-image-'));
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  try {
    for (const instruction of instructionsOf(readFileSync(join(REPOSITORY, 'Dockerfile'), 'utf8'))) {
      if (instruction.name === 'FROM') {
        stage = emptyStage(join(base, `stage-${stages.size}`));
        stages.set(/ AS (\S+)$/.exec(instruction.rest)?.[1] ?? `stage ${stages.size}`, stage);
      } else {
        if (stage === undefined) throw new Error(`${instruction.name} before FROM`);
        take(instruction, stage, stages);
      }
    }
    if (stage === undefined) throw new Error('the Dockerfile has no stage');
    return {
      ...stage,
      remove: () => {
        rmSync(base, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(base, { recursive: true, force: true });
    throw error;
  }
}

function emptyStage(root: string): Stage {
  mkdirSync(root);
  const lists = { ports: [], volumes: [], command: [], health: [] };
  return { root, workdir: '/', env: {}, user: undefined, ...lists };
}

function take({ name, rest }: Instruction, stage: Stage, stages: ReadonlyMap<string, Stage>): void {
  const folder = join(stage.root, stage.workdir);
  switch (name) {
    case 'WORKDIR':
      stage.workdir = resolve(stage.workdir, rest);
      mkdirSync(join(stage.root, stage.workdir), { recursive: true });
      return;
    case 'COPY':
      copy(rest.split(/ +/), stage, stages);
      return;
    case 'RUN': {
      const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...stage.env };
      const { status, stderr, stdout } = spawnSync('sh', ['-c', rest], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`RUN ${rest} ended with ${String(status)}:\n${stdout}${stderr}`);
      return;
    }
    case 'ENV': {
      const [, variable = '', value = ''] = /^([A-Z0-9_]+)=(\S*)$/.exec(rest) ?? [];
      stage.env = { ...stage.env, [variable]: value };
      return;
    }
    case 'USER':
      stage.user = rest;
      return;
    case 'VOLUME':
      stage.volumes = [...stage.volumes, rest];
      return;
    case 'EXPOSE':
      stage.ports = [...stage.ports, rest];
      return;
    case 'CMD':
      stage.command = JSON.parse(rest) as string[];
      return;
    case 'HEALTHCHECK':
      stage.health = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4)) as string[];
      return;
    default:
      throw new Error(`no step here takes ${name}`);
  }
}

function copy(words: readonly string[], stage: Stage, stages: ReadonlyMap<string, Stage>): void {
  const from = words[0]?.startsWith('--from=') ? words[0].slice('--from='.length) : undefined;
  const paths = from === undefined ? words : words.slice(1);
  const target = resolve(stage.workdir, paths.at(-1) ?? '');
  const intoFolder = paths.at(-1)?.endsWith('/') ?? false;
  for (const path of paths.slice(0, -1)) {
    const source = from === undefined ? join(REPOSITORY, path) : join(stages.get(from)?.root ?? '', path);
    if (from === undefined && !isLetThrough(path)) throw new Error(`.dockerignore keeps ${path} out`);
    if (!existsSync(source)) throw new Error(`COPY ${words.join(' ')}: no ${path}`);
    const place = intoFolder ? join(target, basename(path)) : target;
    cpSync(source, join(stage.root, place), { recursive: true, verbatimSymlinks: true });
  }
}

/** Whether `.dockerignore`, which keeps out everything but what it names, names a path. */
function isLetThrough(path: string): boolean {
  const lines = readFileSync(join(REPOSITORY, '.dockerignore'), 'utf8').trim().split('\n');
  return lines[0] === '*' && lines.includes(`!${path}`);
}
