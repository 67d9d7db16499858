import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broken, root } from './copy.ts';
import { elsewhere } from './elsewhere.ts';
import { RULES, rules } from './mutants.ts';
import { verdictOn, type Report } from './suite.ts';

// Only the list is tested here, so that it does not rot; `npm run mutants` breaks the rules themselves.

const mutations = [...rules, ...elsewhere];

describe('the list of mutations', () => {
  it('breaks many rules, and what else the API does, each under a name of its own', () => {
    expect(rules.length).toBeGreaterThanOrEqual(16);
    expect(elsewhere.length).toBeGreaterThanOrEqual(12);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
    const breaks = mutations.map(({ file, from, to }) => JSON.stringify([file, from, to]));
    expect(new Set(breaks).size).toBe(mutations.length);
  });

  it('is judged by tests that exist', () => {
    const tests = mutations.flatMap(({ tests: own = RULES }) => own);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '"%s" finds its passage once',
    (_name, mutation) => {
      expect(mutation.file).toMatch(/^src\//);
      const sound = readFileSync(join(root, mutation.file), 'utf8');
      expect(broken(sound, mutation)).not.toBe(sound);
    },
  );
});

describe('the verdict on a run', () => {
  const report = (...reasons: readonly string[]): Report => ({
    numTotalTests: 2,
    testResults: [
      {
        name: 'a.test.ts',
        status: reasons.length === 0 ? 'passed' : 'failed',
        message: '',
        assertionResults: reasons.map((reason) => ({
          fullName: 'a test',
          status: 'failed',
          failureMessages: [reason],
        })),
      },
    ],
  });

  it('is red where an assertion failed, by itself or in a property', () => {
    expect(verdictOn(report('AssertionError: expected 1 to be 2'), 2).kind).toBe('red');
    expect(verdictOn(report('Error: Property failed after 3 tests'), 2).kind).toBe('red');
    expect(verdictOn(report('Error: document 5 of seed 1, made smaller'), 2).kind).toBe('red');
  });

  it('is green where none did', () => {
    expect(verdictOn(report(), 2).kind).toBe('green');
  });

  it('is none where the program broke instead', () => {
    expect(verdictOn(report(), 3).kind).toBe('invalid');
    expect(verdictOn(report('TypeError: x is not a function'), 2).kind).toBe('invalid');
    const half = report('AssertionError: expected 1 to be 2', 'ReferenceError: x is not defined');
    expect(verdictOn(half, 2).kind).toBe('invalid');
  });
});
