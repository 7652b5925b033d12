/** The walls between the rooms of docs/architecture.md, checked in CI. */
const only = (name, from, to) => ({ name, severity: 'error', from, to })

module.exports = {
  forbidden: [
    only('no-circular', {}, { circular: true }),
    only(
      'shared-is-pure',
      { path: '^src/shared', pathNot: '\\.test\\.ts$' },
      { pathNot: ['^src/shared', 'node_modules/(zod|temporal-polyfill)/'] },
    ),
    only('renderer-reaches-only-shared', { path: '^src/renderer' }, { path: '^src/(main|preload)' }),
    only(
      'renderer-has-no-node',
      { path: '^src/renderer', pathNot: '\\.test\\.tsx?$' },
      { dependencyTypes: ['core'] },
    ),
    only(
      'features-stand-alone',
      { path: '^src/renderer/features/([^/]+)/' },
      { path: '^src/renderer/features/([^/]+)/', pathNot: '^src/renderer/features/$1/' },
    ),
    only('ui-knows-no-feature', { path: '^src/renderer/ui' }, { path: '^src/renderer/(features|app)' }),
    only(
      'electron-only-in-desktop',
      { path: '^src', pathNot: '^src/(main/desktop|preload|main/index\\.ts)' },
      { path: 'node_modules/electron/' },
    ),
    only(
      'sql-only-in-store',
      { path: '^src', pathNot: ['^src/main/store', '\\.test\\.ts$'] },
      { path: 'node_modules/(kysely|@signalapp)/' },
    ),
    only(
      'intake-never-reaches-the-register',
      { path: '^src/main/intake' },
      { path: '^src/main/(register|reports|desktop)' },
    ),
    only(
      'worker-parsers-never-reach-the-store',
      { path: '^src/main/intake/(documents|forms|sources|worker)', pathNot: '\\.test\\.ts$' },
      { path: '^src/main/store' },
    ),
    only(
      'store-knows-nobody',
      { path: '^src/main/store' },
      { path: '^src/main/(intake|register|reports|desktop)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
