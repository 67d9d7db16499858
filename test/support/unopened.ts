import type { Engine } from '../../src/engine/port.ts';

/** An engine for what only needs the schema or the statements of an atlas: it must not be asked. */
export function unopened(): Engine {
  return new Proxy({} as Engine, {
    get: (_target, property) => {
      throw new Error(`the engine was asked for ${String(property)}`);
    },
  });
}
