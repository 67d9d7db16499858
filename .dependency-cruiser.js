/** Who may import whom: a request flows server → types → loaders → cypher → engine, and facts flow corpus → engine. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Files that import each other in a loop cannot be read one after another.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-the-engine-knows-a-database',
      comment: 'All else goes through the port, so both engines serve it.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/engine/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'the-port-is-the-door',
      comment: 'Only open.ts chooses an adapter, and nothing outside the engine imports one.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/engine/open[.]ts$' },
      to: { path: '^src/engine/(neo4j|embedded)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'cypher-stays-behind-loaders',
      comment:
        'Cypher is imported by kinds, loaders, the seed, a question or the atlas that lists it, never by a type.',
      severity: 'error',
      from: { path: '^src/.*/(type|enums|evidence|queries)[.]ts$' },
      to: { path: '(/cypher[.]ts$|^src/engine/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kinds-are-data',
      comment: 'The seed check and the DDL read kinds, so they need no GraphQL.',
      severity: 'error',
      from: {
        path: '^src/kinds/(.*/kind[.]ts|[a-z-]+[.]ts)$',
        pathNot: '^src/kinds/(loaders|lookup|refs)[.]ts$',
      },
      to: { path: '(@pothos|node_modules/graphql|^src/builder/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-rules-are-pure',
      comment: 'What a policy answers is decided without a database and without GraphQL.',
      severity: 'error',
      from: { path: '^src/stance/(answer|dimensions|because|claim)[.]ts$' },
      to: { path: '(^src/engine/|^src/builder/|node_modules)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'facts-flow-one-way',
      comment: 'The seed is read and loaded; it asks no question and knows no server.',
      severity: 'error',
      from: { path: '^src/corpus/' },
      to: { path: '^src/(server|questions|stance|builder|explorer)/' },
    },
    {
      name: 'kinds-keep-apart',
      comment: 'A kind knows another only by its kind file; the registers beside them know all.',
      severity: 'error',
      from: { path: '^src/kinds/([^/]+)/' },
      to: {
        path: '^src/kinds/[^/]+/(cypher|loaders|type|queries)[.]ts$',
        pathNot: '^src/kinds/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-server-is-the-outside',
      comment: 'Nothing within knows that it is served over HTTP.',
      severity: 'error',
      from: { path: '^src/(engine|kinds|stance|questions|corpus|builder)/' },
      to: { path: '(^src/server/|node_modules/graphql-yoga)' },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'A package that package.json does not name may be gone tomorrow.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^schema/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
