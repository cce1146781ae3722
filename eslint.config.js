const js = require('@eslint/js');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const typescript = require('typescript-eslint');

const PURE = 'src/{domain,tables,engine,messages,report}/**';
const OUTSIDE = 'src/{application,adapters,taskpane,commands,cli,workbench}/**/*.{ts,tsx}';
const TASK_PANE = ['src/{taskpane,commands,workbench}/**/*.{ts,tsx}'];
/** Where prose stands, and what is a list by nature: sentences, definitions of tables, invented books. */
const CATALOGUES = ['src/messages/**', 'src/tables/definitions/**', 'src/domain/{model,outcome}.ts', 'src/domain/finding-codes-*.ts'];
/** A file that calls itself one of these does not say what it is about. */
const EMPTY_NAMES = '{util,utils,helper,helpers,common,misc,manager,managers,service,services}';

const NO_CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'A pure room does not know what time it is: take the day as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'A pure room does not know what time it is: take the day as an argument.' },
];
const SENTENCE = '/^[A-Z\\u00C0-\\u00DD][a-z\\u00E0-\\u00FF]*( [^ ]+){3,}/';
const NO_PROSE = ['Literal[value', 'TemplateElement[value.raw', 'JSXText[value'].map((node) => (
  { selector: `${node}=${SENTENCE}]`, message: 'A sentence stands in src/messages, in Dutch and in English.' }
));
const LOCALE = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => (
  { property, message: 'It differs by machine; the same input must give the same outcome everywhere.' }
));

module.exports = typescript.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'reports/', 'node_modules/', 'test/types/'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': ['error', { props: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'max-len': ['error', { code: 200, ignoreUrls: true, ignoreRegExpLiterals: true }],
      complexity: ['error', 15],
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/adapters/excel speaks to Excel.' }],
      'no-restricted-syntax': ['error', ...NO_PROSE],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: [`${PURE}/*.{ts,tsx}`],
    rules: {
      'no-restricted-properties': ['error',
        { object: 'Date', property: 'now', message: 'A pure room does not know what time it is: take the day as an argument.' },
        { object: 'Math', property: 'random', message: 'The same input must give the same outcome.' },
        ...LOCALE],
      'no-restricted-globals': ['error', 'Excel', 'Office', 'process', 'window', 'document', 'performance', 'crypto', 'setTimeout', 'require'],
      'no-restricted-syntax': ['error', ...NO_CLOCK, ...NO_PROSE],
    },
  },
  { files: ['src/adapters/excel/**'], rules: { 'no-restricted-globals': 'off' } },
  // what Excel itself says, in Excel's words
  { files: ['src/workbench/host/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: CATALOGUES,
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-len': 'off', 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
  {
    files: [OUTSIDE],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' },
  },
  {
    files: ['src/{adapters/excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: TASK_PANE,
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: [`{src,test}/**/${EMPTY_NAMES}.{ts,tsx}`, `{src,test}/**/*-${EMPTY_NAMES}.{ts,tsx}`, `{src,test}/**/${EMPTY_NAMES}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name the file or room after what it is about, not utils, helpers, common, misc, manager or service.' }] },
  },
);
