import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Pothos loads graphql by import and vitest would load a second copy by require ("another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/setup.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    pool: 'forks',
    // The tests share one Neo4j, which a file has to itself from its first use to its end.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
