import { defineConfig } from 'vitest/config';
import ordinary from '../../vitest.config.ts';

/** The ordinary configuration for the copy that is broken on purpose: without a Neo4j, and with a report for programs. */
export default defineConfig({
  ...ordinary,
  // The copy shares node_modules by a link, so what vitest keeps between runs would land beside the sources.
  cacheDir: 'vite-cache',
  test: {
    ...ordinary.test,
    globalSetup: [],
    setupFiles: ['test/mutants/setup.ts'],
    // What the set-up provides where no Neo4j could be had: test/support/engines.ts then tests the embedded engine alone.
    provide: { neo4j: null },
    reporters: ['json'],
  },
});
