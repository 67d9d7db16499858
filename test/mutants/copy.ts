import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutation } from './mutants.ts';

export const root = join(import.meta.dirname, '..', '..');

const FOLDERS = ['src', 'test', 'seed', 'schema'];
const FILES = /^(package|tsconfig.*)\.json$|^vitest\.config\.ts$/;

/** A copy of what the tests need, so that no mutation ever touches the sources; the caller removes it. */
export function makeCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-mutants-'));
  try {
    for (const name of [...FOLDERS, ...readdirSync(root).filter((file) => FILES.test(file))]) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return folder;
  } catch (error) {
    removeCopy(folder);
    throw error;
  }
}

/** Removes the copy; the link to node_modules goes, what it leads to stays. */
export function removeCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What `work` gives while a passage of the copy is broken. */
export async function whileBroken<T>(folder: string, mutation: Mutation, work: () => Promise<T>): Promise<T> {
  const path = join(folder, mutation.file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, broken(sound, mutation));
  try {
    return await work();
  } finally {
    writeFileSync(path, sound);
  }
}

/** The text with the passage replaced. @throws if it does not stand there exactly once. */
export function broken(text: string, { name, file, from, to }: Mutation): string {
  const parts = text.split(from);
  if (parts.length !== 2) {
    throw new Error(`"${name}": ${file} holds its passage ${parts.length - 1} times, not once`);
  }
  return parts.join(to);
}
