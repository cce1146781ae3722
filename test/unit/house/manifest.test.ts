import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder';
import { manifestComplaints, type ManifestSurroundings } from './manifest-rules';

const project = resolve(__dirname, '../../..');
const textOf = (name: string): string => readFileSync(join(project, name), 'utf8');
const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };
const functions = (/COMMANDS[^{]*= \{([^}]*)\}/.exec(textOf('src/commands/associate-commands.ts'))?.[1] ?? '').split(',').map((name) => name.trim());
const fileOf = (path: string): Buffer | null => (existsSync(join(project, path)) ? readFileSync(join(project, path)) : null);
const DEVELOPER: ManifestSurroundings = { version, host: 'https://localhost:3000', functions, fileOf };
const FILES = ['manifest.xml', 'manifest-sharepoint.xml'] as const;

/** As the tool of Office reads it, in a process of its own: one of its parts is a module that jest does not load. */
const READ = "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)))";
const readByOffice = (path: string): unknown => JSON.parse(execFileSync(process.execPath, ['-e', READ, path], { cwd: project, encoding: 'utf8' }));

const whole = textOf('manifest.xml');
const LONG = 'x'.repeat(251);

/** A manifest with one thing wrong, and what must be said of it. */
const BROKEN: Readonly<Record<string, readonly [from: string | RegExp, to: string, complaint: RegExp]>> = {
  'an element that is not closed': ['</Requirements>', '', /not well-formed/],
  'a version before its id': [/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', /order: Id in OfficeApp/],
  'a function file before the welcome': [/<FunctionFile resid="TaskPane.Url"\/>/, '', /runtime: pages/],
  'a runtime after the form factor': [/(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/, '$2$1', /order: Runtimes in Host/],
  'an icon before its label': [/(<Label resid="Check.Label"\/>)([^]*?)(<Action xsi:type="ExecuteFunction">\s*<FunctionName>check)/, '$2$1$3', /order: (Label|Supertip) in Control/],
  'an element that no schema knows': ['<FunctionName>check</FunctionName>', '<FunctionName>check</FunctionName><Wish>1</Wish>', /order: Wish in Action/],
  'a resource that is not there': ['<Label resid="Check.Label"/>', '<Label resid="Nothing.Label"/>', /resource: Nothing.Label is not defined/],
  'a resource that nobody uses': ['<bt:Urls>', '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/spare.html"/>', /resource: Spare.Url is not used/],
  'a resource that is there twice': ['<bt:Urls>', '<bt:Urls><bt:Url id="TaskPane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>', /resource: TaskPane.Url is defined twice/],
  'a label that is too long': ['DefaultValue="Controleren"', `DefaultValue="${LONG.slice(0, 126)}"`, /length: bt:ShortStrings 126/],
  'a tip that is too long': [/DefaultValue="Kijkt de gegevens[^"]*"/, `DefaultValue="${LONG}"`, /length: bt:LongStrings 251/],
  'an empty label': ['DefaultValue="Controleren"', 'DefaultValue=""', /length: bt:ShortStrings 0/],
  'an address without encryption': ['<SourceLocation DefaultValue="https:', '<SourceLocation DefaultValue="http:', /address: http:/],
  'an address of somebody else': ['id="Icon.16" DefaultValue="https://localhost:3000', 'id="Icon.16" DefaultValue="https://elsewhere.example', /address: https:\/\/elsewhere/],
  'an icon that is not there': ['icon-check-16.png', 'icon-tick-16.png', /icon: .*icon-tick-16.png is not there/],
  'an icon of another size': ['icon-check-16.png', 'icon-check-32.png', /icon: .*icon-check-32.png is PNG 32 32/],
  'a button without its large icon': [/<bt:Image size="80" resid="Icon.80"\/>/, '', /icon: sizes 16 32/],
  'a text without English': ['<bt:Override Locale="en-US" Value="Check"/>', '', /language: Check.Label has no English/],
  'another language first': ['nl-NL', 'en-US', /language: not Dutch/],
  'an older version': [`<Version>${version}.0<`, '<Version>0.0.9.0<', /version: 0.0.9.0/],
  'a runtime that stops': [' lifetime="long"', '', /runtime: not long/],
  'a button for a function that is not there': ['<FunctionName>check<', '<FunctionName>verify<', /runtime: functions calculateAndWrite verify/],
  'a set that our code goes beyond': ['Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.8"', /requirements: ExcelApi 1.8/],
  'buttons where Excel cannot run them': ['<bt:Set Name="SharedRuntime" MinVersion="1.1"/>', '', /requirements: AddinCommands 1.1$/],
  'more leave than is needed': ['ReadWriteDocument', 'Restricted', /permissions: Restricted/],
};

describe('a manifest of ours', () => {
  it.each(FILES)('has nothing that Office would not take: %s', (name) => {
    expect(manifestComplaints(textOf(name), DEVELOPER)).toEqual([]);
  });

  it.each(Object.entries(BROKEN))('would be found out: %s', (_, [from, to, complaint]) => {
    const broken = whole.replace(from, to);
    expect(broken).not.toBe(whole);
    expect(manifestComplaints(broken, DEVELOPER).filter((said) => complaint.test(said))).not.toEqual([]);
  });

  it('for SharePoint has no VersionOverrides and an Id of its own', () => {
    const ids = FILES.map((name) => /<Id>(.*)<\/Id>/.exec(textOf(name))?.[1]);
    expect(textOf('manifest-sharepoint.xml')).not.toMatch(/<VersionOverrides|bt:/);
    expect(new Set(ids).size).toBe(2);
  });

  it.each(FILES)('is read by the tool of Office: %s', (name) => {
    expect(readByOffice(join(project, name))).toMatchObject({ displayName: 'Kostprijswijzer', defaultLocale: 'nl-NL', version: `${version}.0`, permissions: 'ReadWriteDocument', hosts: ['Workbook'] });
  });
});

describe('npm run manifest', () => {
  const folder = temporaryFolder();
  const make = (...words: readonly string[]) => spawnSync(process.execPath, [join(project, 'assets/hosting/make-manifest.cjs'), ...words, '--out', folder], { encoding: 'utf8' });
  const made = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const idIn = (text: string): string => /<Id>(.*)<\/Id>/.exec(text)?.[1] ?? '';

  it('makes both for the server of a municipality, and the same ones again', () => {
    expect(make('--host', 'https://kosten.gemeente.nl/kpw/').status).toBe(0);
    const first = FILES.map(made);
    for (const text of first) expect(manifestComplaints(text, { ...DEVELOPER, host: 'https://kosten.gemeente.nl/kpw' })).toEqual([]);
    expect(first.join('')).not.toContain('localhost');
    make('--host', 'https://KOSTEN.gemeente.nl/kpw');
    expect(FILES.map(made)).toEqual(first);
    make('--host', 'https://kosten.elders.nl/kpw');
    expect(new Set([...first, ...FILES.map(made)].map(idIn)).size).toBe(4);
  });

  it('takes an Id and a name, whatever stands in it', () => {
    const id = '2a4f7f1e-1c0f-4d06-9f5e-0d5b7e6f2c11';
    make('--host', 'https://kosten.gemeente.nl', '--id', id, '--name', 'Kosten & "baten" <proef>');
    expect(idIn(made('manifest.xml'))).toBe(id);
    expect(idIn(made('manifest-sharepoint.xml'))).not.toBe(id);
    expect(readByOffice(join(folder, 'manifest.xml'))).toMatchObject({ id, displayName: 'Kosten & "baten" <proef>' });
  });

  it('takes an address with signs that mean something in XML or to a replacement', () => {
    make('--host', 'https://kosten.gemeente.nl/a&b/$&');
    for (const text of FILES.map(made)) {
      expect(manifestComplaints(text, { ...DEVELOPER, host: 'https://kosten.gemeente.nl/a&b/$&' })).toEqual([]);
      expect(text).toContain('https://kosten.gemeente.nl/a&amp;b/$&amp;/taskpane.html"');
    }
  });

  it.each([
    [['--host', 'https://kosten.gemeente.nl', '--name', 'Kosten\u0007'], /naam/],
    [[], /--host/], [['--host', 'kosten.gemeente.nl'], /geen adres/], [['--host', 'http://kosten.gemeente.nl'], /https/], [['--host', 'https://kosten.gemeente.nl/?a=1'], /\? of #/],
    [['--host', 'https://kosten.gemeente.nl/#a'], /\? of #/], [['--host', 'https://u:p@kosten.gemeente.nl'], /wachtwoord/], [['--host', 'https://kosten.gemeente.nl', '--id', '7'], /geen Id/],
    [['--host', 'https://kosten.gemeente.nl', '--name', ' '], /naam/], [['--port', '1'], /Gebruik/],
  ] as const)('refuses %j, in words', (words, reason) => {
    const { status, stderr, stdout } = make(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(reason);
  });

  it('is what npm runs', () => {
    const scripts = execFileSync(process.execPath, ['-p', 'JSON.stringify(require("./package.json").scripts.manifest)'], { cwd: project, encoding: 'utf8' });
    expect(scripts).toContain('assets/hosting/make-manifest.cjs');
  });
});
