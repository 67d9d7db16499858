import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; resolved?: string; optional?: boolean }>;
  };

  it('names no registry', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });

  it('has the embedded engine for every platform, so that npm ci works on each', () => {
    const platforms = [
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64-gnu',
      'linux-arm64-musl',
      'linux-x64-gnu',
      'win32-x64-msvc',
    ];
    for (const platform of platforms) {
      expect(lock.packages[`node_modules/@grafeo-db/js-${platform}`], platform).toMatchObject({
        version: '0.6.0',
        optional: true,
      });
    }
  });

  it('pins every package that package.json names', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe('a source file', () => {
  it('has at most 250 lines, or a reason at its top', () => {
    const long = [...sources('src'), ...sources('test')].filter((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return lines.length > 251 && !/^\/[/*].*(long|length)/im.test(lines.slice(0, 8).join('\n'));
    });
    expect(long).toEqual([]);
  });
});
