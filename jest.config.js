/** Jest runs the TypeScript as it stands; `npm run types` checks the types apart, so that a test run stays quick. */
const typescript = ['ts-jest', { tsconfig: { module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0', target: 'ES2022', jsx: 'react-jsx', esModuleInterop: true, resolveJsonModule: true, allowJs: true, isolatedModules: true }, diagnostics: false }];

module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/announce-missing-programs.ts',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  // numfmt names a file for CommonJS that it does not ship
  moduleNameMapper: { '^hucre/xlsx$': '<rootDir>/node_modules/hucre/dist/xlsx.mjs', '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transform: { '^.+\\.tsx?$': typescript, '^.+\\.mjs$': typescript },
  // hucre, valibot's ESM build and d3 ship as ES modules only
  transformIgnorePatterns: ['/node_modules/(?!(hucre|d3-[a-z-]+|internmap)/)'],
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/**/*.d.ts'],
  coverageReporters: ['text-summary', 'json-summary'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.stryker-tmp', '<rootDir>/out'],
};
