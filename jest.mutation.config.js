/** The tests that judge the mutants of domain and engine: the fast ones. The properties over whole books (seconds a run) are left out, so the true score is higher. */
module.exports = {
  ...require('./jest.config'),
  testMatch: ['<rootDir>/test/unit/{domain,engine}/**/*.test.ts', '<rootDir>/test/cases/**/*.test.ts'],
};
