import fc, { type Arbitrary } from 'fast-check';

/** Random choices, all of them from whole numbers, so that a failing document can be shrunk and replayed. */
export class Choices {
  readonly #below: (end: number) => number;

  constructor(below: (end: number) => number) {
    this.#below = below;
  }

  /** A whole number from 0, smaller than `end`. */
  below(end: number): number {
    return end <= 1 ? 0 : this.#below(end);
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  one<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  /** Some items of a list, each at most once, in the order in which they were drawn. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

const below = (end: number): Arbitrary<number> => fc.noBias(fc.integer({ min: 0, max: end - 1 }));

/** Whatever a function makes of random choices. */
export function chosen<T>(make: (choose: Choices) => T): Arbitrary<T> {
  return fc.gen().map((generate) => make(new Choices((end) => generate(below, end))));
}
