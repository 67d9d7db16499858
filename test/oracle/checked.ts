import fc, { type IAsyncPropertyWithHooks } from 'fast-check';
import { parse, print } from 'graphql';
import type { Document } from './documents/writer.ts';

/** Holds a property against random documents; one that fails is made small and printed as it can be pasted. */
export async function checked<T extends Document>(
  property: IAsyncPropertyWithHooks<[T]>,
  options: { readonly seed: number; readonly numRuns: number },
): Promise<void> {
  const { failed, counterexample, errorInstance, numRuns, numShrinks } = await fc.check(property, options);
  if (!failed) return;
  const [{ query, variables }] = counterexample ?? [{ query: '{ __typename }', variables: {} }];
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(
    `document ${numRuns} of seed ${options.seed}, made smaller ${numShrinks} times:\n\n${print(parse(query))}\n\n` +
      `variables ${JSON.stringify(variables)}\n\n${why}`,
  );
}
