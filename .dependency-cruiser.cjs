/** The one arrow: a room may import the rooms named here, and only through their index.ts. */
const MAY_IMPORT = {
  domain: [],
  tables: ['domain'],
  engine: ['domain'],
  messages: ['domain'],
  report: ['domain', 'tables', 'messages'],
  application: ['domain', 'tables', 'engine', 'messages', 'report'],
  adapters: ['domain', 'tables', 'messages', 'report', 'application'],
  // with a shared runtime the page of the pane is the page of the ribbon's commands too
  taskpane: ['domain', 'tables', 'messages', 'report', 'application', 'adapters', 'commands'],
  commands: ['domain', 'tables', 'messages', 'report', 'application', 'adapters'],
  cli: ['domain', 'tables', 'messages', 'report', 'application', 'adapters'],
  workbench: ['domain', 'tables', 'messages', 'report', 'application', 'adapters'],
};

/** A package stands behind one room, so that it can be replaced there. */
const PACKAGE_BELONGS_TO = {
  hucre: ['adapters/xlsx', 'workbench'],
  valibot: ['tables'],
  '@noble/hashes': ['engine'],
  '@microsoft/office-js': ['workbench'],
  '@fluentui': ['taskpane/ui'],
  react: ['taskpane', 'workbench'],
  'react-dom': ['taskpane', 'workbench'],
};

const PURE = '^src/(domain|tables|engine|messages|report)/';
const DOOR = '^src/([^/]+|adapters/[^/]+|adapters/xlsx/archive|application/ports)/index\\.tsx?$';
/** Where a program starts; nothing imports these. */
const ENTRIES = '^src/(cli/(main|make-examples|make-docs)|workbench/(main|server/main)|taskpane/(index|engine\\.worker))\\.tsx?$';

const anyOf = (names) => names.join('|');

const arrows = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `arrow-${room}`,
  comment: `${room} may import only: ${allowed.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${anyOf([room, ...allowed])})/` },
}));

const packages = Object.entries(PACKAGE_BELONGS_TO).map(([name, rooms]) => ({
  name: `package-${name.replace(/\W+/g, '-').replace(/^-/, '')}`,
  comment: `${name} is imported in ${rooms.join(' and ')} only`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${anyOf(rooms)})/` },
  to: { path: `(^|/)node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    ...packages,
    {
      name: 'unknown-room',
      comment: 'A room has a rank in house.md; a new one is a decision, not an accident',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${anyOf(Object.keys(MAY_IMPORT))})/` },
      to: {},
    },
    {
      name: 'through-the-door',
      comment: 'Another room is entered through its index.ts',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: [DOOR, '^src/$1/'] },
    },
    {
      name: 'adapters-apart',
      comment: 'Adapters do not know each other',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'no-cycle',
      comment: 'Files that import each other in a ring cannot be read one by one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports this file and it imports nothing',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [ENTRIES, '\\.d\\.ts$', '\\.json$'] },
      to: {},
    },
    {
      name: 'unused-file',
      comment: 'No program reaches this file. The memory adapter serves the tests and the previews',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: ['^src/adapters/memory/', ENTRIES, '\\.d\\.ts$'], reachable: false },
    },
    {
      name: 'pure-rooms-know-no-node',
      comment: 'The pure rooms run in a browser, in Excel and in a worker alike',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-package',
      comment: 'What ships imports what ships',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'] },
  },
};
