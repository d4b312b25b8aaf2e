// Who may import whom; each message says what to do instead.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule(
      'no-cycle-of-stores',
      'Stores must not import each other in a circle: move what both need into the store that is imported.',
      { path: '\\.store\\.ts$' },
      { circular: true, viaOnly: { path: '\\.store\\.ts$' } },
    ),
    rule(
      'sites-see-access-and-rules',
      'A site imports of the schema only @minhui/schema/access and /rules; data come through GraphQL.',
      { path: '^packages/(web|tenant-admin)/src' },
      { path: '^packages/(schema/src/tables|schema/migrations|api)' },
    ),
    rule(
      'schema-knows-nobody',
      'The schema never imports the API or a site: turn the dependency round.',
      { path: '^packages/schema' },
      { path: '^packages/(api|web|tenant-admin)' },
    ),
    rule(
      'browser-safe',
      'access and rules run in browsers too: no tables, no node built-ins.',
      { path: '^packages/schema/src/(access|rules)' },
      { path: '^packages/schema/src/tables|^drizzle|^node:' },
    ),
    rule(
      'drizzle-in-stores',
      'Queries belong in a *.store.ts or in database/: call a function of a store.',
      {
        path: '^packages/api/src',
        pathNot: '\\.store\\.ts$|^packages/api/src/(database|access/filter|seed|graphql/column|graphql/connection|errors)',
      },
      { path: 'node_modules/drizzle-orm' },
    ),
    rule(
      'tables-in-stores',
      'Tables are touched in a *.store.ts or in database/: call a function of a store.',
      { path: '^packages/api/src', pathNot: '\\.store\\.ts$|^packages/api/src/(database|seed)' },
      { path: '^packages/schema/src/tables', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'postgres-in-pool',
      'Connections come from database/pool.ts.',
      { path: '^packages/api/src', pathNot: '^packages/api/src/(database/(pool|change-feed|migrate)|jobs/migrate-jobs)\\.ts$' },
      { path: 'node_modules/postgres/' },
    ),
    rule(
      'stores-only-query',
      'A store only queries: no builder, no GraphQL, no request.',
      { path: '\\.store\\.ts$' },
      {
        path: '^packages/api/src/(graphql/(builder|noun|mutation|connection)|context|request-context)|node_modules/(graphql|@pothos)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'modules-through-types-and-stores',
      'Of another module import only its *.type.ts or *.store.ts; of cases also the engine, which every kind of case runs on; of projects also what is said and done, which delivery is built on.',
      { path: '^packages/api/src/modules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      {
        path: '^packages/api/src/modules/([^/]+)/',
        pathNot: [
          '^packages/api/src/modules/$1/',
          '\\.(type|store)\\.ts$',
          '/cases/case-(act|kind|number|read|turn|urge)\\.ts$',
          '/projects/project-(act|said)\\.ts$',
        ],
      },
    ),
    rule(
      'features-do-not-know-each-other',
      'A feature imports no other: the route composes them.',
      { path: '^packages/(web|tenant-admin)/src/features/([^/]+)/' },
      { path: '^packages/(web|tenant-admin)/src/features/', pathNot: '^packages/$1/src/features/$2/' },
    ),
    rule(
      'down-only',
      'components and lib know no feature and no route: pass it in.',
      { path: '^packages/(web|tenant-admin)/src/(components|lib)/' },
      { path: '^packages/(web|tenant-admin)/src/(features|app)/' },
    ),
    rule(
      'development-is-loaded-late',
      'Only main.ts loads development/, and only when the mode allows it: import() it there.',
      { path: '^packages/api/src', pathNot: '^packages/api/src/(development|main)' },
      { path: '^packages/api/src/development', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-test-in-source',
      'Source does not import tests.',
      { path: '^packages/[^/]+/src', pathNot: '\\.test\\.ts$' },
      { path: '/(test|e2e)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
