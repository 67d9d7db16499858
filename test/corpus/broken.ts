import { expect, it } from 'vitest';
import { edited, mistakesIn, tinySeed } from '../support/seed.ts';

/**
 * Declares tests that break one passage of a file of the tiny seed, and read the mistakes of the whole seed: each as
 * `line:column: message`, in that file.
 */
export function breaking(path: string) {
  return (what: string, from: string, to: string, ...expected: readonly string[]): void => {
    it(what, () => {
      const mistakes = mistakesIn(edited(tinySeed, path, from, to));
      expect(mistakes).toEqual(expected.map((mistake) => `${path}:${mistake}`));
    });
  };
}
