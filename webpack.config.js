const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { BundleSizes } = require('./assets/hosting/bundle-sizes.cjs');
const { FileList } = require('./assets/hosting/file-list.cjs');
const { metaPolicy } = require('./assets/hosting/policy-text.cjs');

const dist = path.resolve(__dirname, 'dist');

/** ts-loader only strips the types: `npm run types` checks them, so that a build stays quick. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false, isolatedModules: true } },
};

/** What every bundle has in common; the same sources give the same bytes. */
const shared = {
  devtool: false,
  performance: { hints: false },
  stats: { all: false, errors: true, errorDetails: true, warnings: true },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: { rules: [typescript], parser: { javascript: { dynamicImportMode: 'eager' } } },
};

/** So that the file can be started by its name, as npm's `bin` does. */
const executable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap('Executable', ({ outputOptions }) => fs.chmodSync(path.join(outputOptions.path, file), 0o755)),
});

const commandLine = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { kostprijs: './src/cli/main.ts', examples: './src/cli/make-examples.ts', docs: './src/cli/make-docs.ts' },
  output: { path: dist, filename: '[name].js' },
  // a stack trace must be readable by whoever reports a defect
  optimization: { minimize: false, moduleIds: 'named', chunkIds: 'named' },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^kostprijs\.js$/ }),
    executable('kostprijs.js'),
  ],
};

/** `npm start`: serves the workbench, or the pane for the Excel of this machine. */
const workbenchServer = { ...commandLine, name: 'server', entry: { start: './src/workbench/server/main.ts' }, plugins: [] };

const benchmark = {
  ...commandLine,
  name: 'bench',
  entry: { bench: './test/bench/main.ts' },
  plugins: [],
};

/** What runs in a browser. Node's own parts, which some packages know how to use too, are left out of it. */
const inBrowser = {
  ...shared,
  target: ['web', 'es2022'],
  // the worker is one file: it starts at once, and a security policy has one name to allow
  optimization: { splitChunks: false },
  resolve: { ...shared.resolve, fallback: { fs: false, path: false, stream: false, zlib: false, crypto: false } },
};

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What Excel asks of the library on the web, on Windows, on a Mac and on an iPad, in Dutch and in English; names are written as the library asks for them. */
const OFFICE_JS_FILES = [
  'office.js', 'o15apptofilemappingtable.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-winrt-16.00.js', 'excel-mac-16.00.js', 'excel-ios-16.00.js',
  'nl-nl/office_strings.js', 'en-us/office_strings.js', 'telemetry/oteljs.js', 'telemetry/oteljs_agave.js',
].map((file) => ({ from: file, to: `office-js/${file}` }));
const OFFICE_JS_PAGE = { from: 'agaveerrorux', to: 'office-js/AgaveErrorUX' };
const officeJsPackage = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
// the library is copied as it is: its licence allows no change
const officeJsCopies = [...OFFICE_JS_FILES, OFFICE_JS_PAGE].map((copy) => ({ ...copy, context: officeJsPackage, info: { minimized: true } }));

/** Our own JavaScript before the first screen, compressed. */
const FIRST_PAINT = 230_000;

/** The pane. `--env officeJs=self` brings Office.js along, for networks that block Microsoft's own; `--env sizes` shows what every file weighs. */
const taskPane = ({ officeJs, sizes } = {}) => ({
  ...inBrowser,
  name: 'taskpane',
  entry: { taskpane: './src/taskpane/index.tsx' },
  // what is not needed to begin with comes later, in files with a name
  module: { rules: [typescript] },
  output: { path: path.join(dist, officeJs === 'self' ? 'taskpane-self' : 'taskpane'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'],
      templateParameters: { policy: metaPolicy('pane', { officeJs }), officeJs: officeJs === 'self' ? 'office-js/office.js' : OFFICE_JS },
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' }, { from: 'manifest*.xml' }, { from: 'src/taskpane/**/*.css', to: '[name][ext]' },
        ...(officeJs === 'self' ? officeJsCopies : []),
      ],
    }),
    new BundleSizes({ entry: 'taskpane', limit: FIRST_PAINT, print: sizes }),
    new FileList('files.sha256'),
  ],
});

/** The page around the pane: an Excel of our own, to try and to test the pane without Excel. */
const workbench = {
  ...inBrowser,
  name: 'workbench',
  entry: { workbench: './src/workbench/main.ts' },
  output: { path: path.join(dist, 'workbench'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlPlugin({ template: './src/workbench/workbench.html', filename: 'workbench.html', templateParameters: { policy: metaPolicy('workbench') } }),
    new CopyPlugin({ patterns: [{ from: 'src/workbench/**/*.css', to: '[name][ext]' }] }),
  ],
};

/** A pane of the tests, with the Excel adapter on its window. */
const adapterPage = {
  ...inBrowser,
  name: 'adapter-page',
  entry: { adapter: './test/office/page/adapter-page.ts' },
  output: { path: path.join(dist, 'adapter-page'), filename: '[name].js' },
  plugins: [new HtmlPlugin({ template: './test/office/page/adapter-page.html', filename: 'taskpane.html' })],
};

module.exports = (env) => [commandLine, taskPane(env), workbench, workbenchServer, benchmark, adapterPage];
