import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { JSDOM } from 'jsdom';
import { type BannerPlugin, type Configuration, webpack } from 'webpack';
import { readPolicy } from '../../../src/workbench/server/security-headers';
import { ROOT } from '../../support/build-once';
import { buildPages, PAGES } from '../../support/build-pages';
import { buildServed } from '../../support/build-served';
import { temporaryFolder } from '../../support/temporary-folder';

const LONGEST_BUILD = 500_000;
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const SELF = join(ROOT, 'dist/taskpane-self');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
const isOurs = (name: string): boolean => !name.startsWith('office-js/');
const pageOf = (folder: string, name: string): Document => new JSDOM(readFileSync(join(folder, name), 'utf8')).window.document;
const metaOf = (page: Document): string => page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

/** Ways of running text as a program, of which the policy forbids each. `Function("return this")` is how old packages look for the global object. */
const RUNS_TEXT = /\beval\s*\(|new Function\s*\(|sourceURL|sourceMappingURL/;
/** A script that is fetched, a frame, an import; names of XML namespaces and links to read are none of these. */
const FETCHES = /(?:importScripts|import|fetch|src\s*=|href\s*=|url)\s*\(?\s*["'`]https?:\/\/[^"'`]+/;

/** What a page must not hold. */
const stains = (page: Document): readonly string[] => [
  ...[...page.querySelectorAll('script')].filter((script) => script.textContent !== '').map(() => 'inline script'),
  ...[...page.querySelectorAll('*')].flatMap((element) => [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => `handler ${name}`)),
  ...[...page.querySelectorAll('[src], link[href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .filter((address) => /^(https?:)?\/\//.test(address) && address !== OFFICE_JS).map((address) => `remote ${address}`),
];

describe('what is built for a browser', () => {
  beforeAll(() => {
    buildPages();
    buildServed();
  }, LONGEST_BUILD);
  const FOLDERS = { pane: PAGES.pane, workbench: PAGES.workbench, 'pane with Office.js': SELF } as const;

  it.each(Object.entries(FOLDERS))('has no inline script and no remote address but Office.js in its page: %s', (_, folder) => {
    for (const name of filesIn(folder).filter((file) => isOurs(file) && file.endsWith('.html'))) expect(stains(pageOf(folder, name))).toEqual([]);
  });

  it.each(Object.entries(FOLDERS))('runs no text as a program, names no source map and fetches nothing remote: %s', (_, folder) => {
    const scripts = filesIn(folder).filter((file) => isOurs(file) && /\.(js|css)$/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    const stained = scripts.flatMap((file) => [RUNS_TEXT, FETCHES].map((stain) => stain.exec(readFileSync(join(folder, file), 'utf8'))?.[0]).filter((found) => found !== undefined).map((found) => `${file}: ${found}`));
    expect(stained).toEqual([]);
  });

  it('would be found out', () => {
    const page = (html: string): Document => new JSDOM(html).window.document;
    expect(stains(page('<script>1</script>'))).toEqual(['inline script']);
    expect(stains(page('<p onclick="go()"></p>'))).toEqual(['handler onclick']);
    expect(stains(page('<script src="https://elsewhere.example/x.js"></script><link href="//elsewhere.example/x.css">'))).toHaveLength(2);
    for (const text of ['eval("1")', 'new Function("a")', '//# sourceMappingURL=x.js.map', '//# sourceURL=webpack://x']) expect(text).toMatch(RUNS_TEXT);
    for (const text of ['importScripts("https://x.example/a.js")', 'fetch("https://x.example")', 'image.src="http://x.example/a.png"']) expect(text).toMatch(FETCHES);
  });

  it('says in its pages the policy of the one source; with Office.js of its own it asks nothing of Microsoft', () => {
    const text = (directives: Readonly<Record<string, readonly string[]>>): string => Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
    const policy = readPolicy(ROOT);
    expect(metaOf(pageOf(PAGES.pane, 'taskpane.html'))).toBe(text(policy.pane));
    expect(metaOf(pageOf(PAGES.workbench, 'workbench.html'))).toBe(text(policy.workbench));
    expect(metaOf(pageOf(SELF, 'taskpane.html'))).toBe(text(policy.pane).replaceAll(' https://appsforoffice.microsoft.com', ''));
    expect(readFileSync(join(SELF, 'taskpane.html'), 'utf8')).not.toMatch(/https?:\/\//);
  });

  it('brings along what Excel on the web asks of Office.js, unchanged', () => {
    const library = join(ROOT, 'node_modules/@microsoft/office-js/dist');
    for (const file of ['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'nl-nl/office_strings.js', 'en-us/office_strings.js', 'telemetry/oteljs_agave.js']) {
      expect(readFileSync(join(SELF, 'office-js', file)).equals(readFileSync(join(library, file)))).toBe(true);
    }
    expect(filesIn(SELF)).toContain('office-js/AgaveErrorUX/index.html');
  });

  it.each([['pane', PAGES.pane], ['pane with Office.js', SELF]])('comes with the SHA-256 of every file: %s', (_, folder) => {
    const listed = readFileSync(join(folder, 'files.sha256'), 'utf8').trimEnd().split('\n').map((line) => line.split('  '));
    expect(listed.map(([, name]) => name).sort()).toEqual(filesIn(folder).filter((name) => name !== 'files.sha256').sort());
    for (const [sum, name = ''] of listed) expect(createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')).toBe(sum);
  });
});

describe('the fence around the first screen', () => {
  jest.setTimeout(60_000);
  const folder = temporaryFolder();
  const { BundleSizes } = jest.requireActual<{ readonly BundleSizes: new (options: { readonly entry: string; readonly limit: number }) => BannerPlugin }>(join(ROOT, 'assets/hosting/bundle-sizes.cjs'));
  // noise that compression cannot make small: 4 kB in the first file, 40 kB in a later one
  const noise = (length: number): string => Array.from({ length }, (_, i) => createHash('sha256').update(String(i)).digest('base64')).join('');
  writeFileSync(join(folder, 'first.js'), `console.log(${JSON.stringify(noise(90))}); import(/* webpackChunkName: "later" */ './later.js');`);
  writeFileSync(join(folder, 'later.js'), `console.log(${JSON.stringify(noise(900))});`);
  const errorsOf = (limit: number): Promise<readonly string[]> => new Promise((resolve, reject) => {
    const configuration: Configuration = { mode: 'production', context: folder, entry: { first: './first.js' }, output: { path: join(folder, 'dist') }, performance: false, plugins: [new BundleSizes({ entry: 'first', limit })] };
    webpack(configuration, (error, stats) => (error ? reject(error) : resolve((stats?.compilation.errors ?? []).map(({ message }) => message))));
  });

  it('lets through what is small enough, whatever comes later', async () => expect(await errorsOf(10_000)).toEqual([]));
  it('fails the build of what is too large', async () => expect(await errorsOf(2_000)).toEqual([expect.stringMatching(/first paint: first\.js is \d\.\d kB compressed, and 2\.0 kB is the most/)]));

  it('stands at 230 kB around the pane', () => {
    expect(readFileSync(join(ROOT, 'webpack.config.js'), 'utf8')).toMatch(/const FIRST_PAINT = 230_000;[^]*new BundleSizes\(\{ entry: 'taskpane', limit: FIRST_PAINT/);
  });
});
