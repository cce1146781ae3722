/** The tests that judge the mutants of domain and engine: fast ones, without the fences, the files and the browsers. */
module.exports = {
  ...require('./jest.config'),
  testPathIgnorePatterns: ['/node_modules/', '/test/unit/(house|adapters|cli|messages|report|taskpane)', '/test/(cli|taskpane|office|contract|bench)/'],
};
