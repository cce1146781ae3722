/** What Stryker runs for each mutant: see test/mutation/all-fast-tests.ts. */
module.exports = { ...require('./jest.config'), globalSetup: undefined, testMatch: ['<rootDir>/test/mutation/all-fast-tests.ts'] };
