/** The tests that judge the mutants of domain and engine: the fast ones. The properties over whole books and the damaged book (seconds a run) are left out, so the true score is higher. */
module.exports = {
  ...require('./jest.config'),
  testPathIgnorePatterns: ['damaged-book'],
  testMatch: ['<rootDir>/test/unit/{domain,engine}/**/*.test.ts', '<rootDir>/test/cases/**/*.test.ts'],
};
