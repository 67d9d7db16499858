import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Types that are values: they belong to what shows them and no client fetches them by themselves, so they have no id.
const valueTypes = [
  ...[
    'About',
    'Corpus',
    'Evidence',
    'Identity',
    'KindCount',
    'KindReading',
    'PolicyReading',
    'Limit',
    'PageInfo',
    'Period',
    'PracticeDefinition',
  ],
  ...['StanceAnswer', 'StanceCounts', 'VocabularySummary'],
];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'schema/operations.ts'] },
  {
    files: ['**/*.{js,ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      // The Neo4j driver declares its option objects as classes and documents them as literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      // Said once for schema and operations: the plugin keeps the first such object and crashes over a second.
      parserOptions: {
        graphQLConfig: { schema: 'schema/schema.graphql', documents: 'schema/operations/*.graphql' },
      },
    },
  },
  {
    files: ['schema/schema.graphql'],
    extends: [graphql.configs['flat/schema-recommended'], graphql.configs['flat/schema-relay']],
    rules: {
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: valueTypes, suffixes: ['Connection', 'Edge'] } },
      ],
      // What is short by nature is a plain list, and a connection may page through values.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      // What is ranked or computed pages forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    },
  },
  {
    files: ['schema/operations/*.graphql'],
    extends: [graphql.configs['flat/operations-recommended']],
    rules: {
      // The operations are read by persons: no cache needs the id of everything that they show.
      '@graphql-eslint/require-selections': 'off',
      // The depth that the server allows.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 16 }],
    },
  },
);
