import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { readCommandLine } from '../../../src/workbench/server/command-line';
import { Refusal } from '../../../src/workbench/server/refusal';
import { serve, type Serving } from '../../../src/workbench/server/serve';
import { workbenchSite } from '../../../src/workbench/server/site';
import { freePort } from './free-port';
import { temporaryFolder } from '../../support/temporary-folder';

const POLICY = { pane: { 'default-src': ["'none'"], 'script-src': ["'self'", 'https://office.example'] }, workbench: { 'default-src': ["'none'"] }, frameAncestors: ["'self'", 'https://*.office.example'], headers: { 'X-Content-Type-Options': 'nosniff' } };

const FILES: Readonly<Record<string, string>> = {
  'assets/hosting/content-security-policy.json': JSON.stringify(POLICY), 'assets/examples/boce.xlsx': 'PK', 'assets/icon-32.png': 'PNG', 'package.json': '{"secret": true}',
  'dist/workbench/workbench.html': '<p>werkbank</p>', 'dist/workbench/workbench.js': '1', 'dist/workbench/workbench.js.txt': 'weg', 'dist/taskpane-self/taskpane.html': '<p>taakvenster</p>', 'dist/taskpane-self/office-js/office.js': 'mine',
  'node_modules/@microsoft/office-js/dist/office.js': 'theirs', 'node_modules/@microsoft/office-js/dist/nl-nl/office_strings.js': 'woorden',
};

interface Answered { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }

const folder = temporaryFolder();
let serving: Serving;
let port: number;

/** Asks for exactly this path: fetch would tidy it up first. */
const ask = (path: string, { method = 'GET', host = `localhost:${port}`, at = '127.0.0.1' } = {}): Promise<Answered> => new Promise((resolve, reject) => {
  request({ host: at, port, path, method, headers: { host } }, (response) => {
    let body = '';
    response.on('data', (piece: Buffer) => { body += piece.toString('utf8'); });
    response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body }); });
  }).on('error', reject).end();
});

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  port = await freePort();
  serving = await serve(workbenchSite(folder), port, null);
});
afterAll(() => serving.stop());

describe('the server of the workbench', () => {
  it.each([
    ['/', '<p>werkbank</p>', 'text/html; charset=utf-8'], ['/workbench.js?again', '1', 'text/javascript; charset=utf-8'], ['/pane/taskpane.html', '<p>taakvenster</p>', 'text/html; charset=utf-8'],
    ['/examples/boce.xlsx', 'PK', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], ['/favicon.ico', 'PNG', 'image/png'],
  ])('serves %s', async (path, body, type) => expect(await ask(path)).toMatchObject({ status: 200, body, headers: { 'content-type': type } }));

  it('gives Office.js its own files by the names that it asks for, and the pane its own before those', async () => {
    expect(await ask('/pane/office-js/nl-NL/Office_Strings.js')).toMatchObject({ status: 200, body: 'woorden' });
    expect(await ask('/pane/office-js/OFFICE.js')).toMatchObject({ status: 200, body: 'mine' });
  });

  it('sends what the policy says, and who may frame the page', async () => {
    expect((await ask('/pane/taskpane.html')).headers).toMatchObject({
      'content-security-policy': "default-src 'none'; script-src 'self' https://office.example; frame-ancestors 'self' https://*.office.example", 'x-content-type-options': 'nosniff',
    });
    expect((await ask('/')).headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it.each([
    '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/pane/../../package.json', '/pane/%2e%2e%2f%2e%2e%2fpackage.json', '/examples/..\\..\\package.json', '/pane//etc/passwd', '/package.json',
    '/workbench.js%00.html', '/assets/hosting/content-security-policy.json', '/nergens',
  ])('does not lead out of its folders: %s', async (path) => expect(await ask(path)).toMatchObject({ status: 404, body: '' }));

  it('refuses an address that is none, and anything but asking', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '', headers: { 'content-length': '15' } });
  });

  it('goes on without a file that a new build has taken away', async () => {
    expect((await ask('/workbench.js.txt')).status).toBe(200);
    rmSync(join(folder, 'dist/workbench/workbench.js.txt'));
    expect((await ask('/workbench.js.txt')).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  });

  it('answers to the names of this machine only, so that no page elsewhere gets at it by a name of its own', async () => {
    for (const host of ['localhost', `127.0.0.1:${port}`, `[::1]:${port}`]) expect((await ask('/', { host })).status).toBe(200);
    for (const host of ['evil.example', `localhost.evil.example:${port}`, 'localhost.']) expect((await ask('/', { host })).status).toBe(421);
  });

  it('says that its port is taken', async () => {
    await expect(serve(workbenchSite(folder), port, null)).rejects.toMatchObject({ sentence: 'portTaken', facts: { port } });
    const other = createServer();
    await new Promise<void>((resolve) => { other.listen({ host: '::1', port: 0, ipv6Only: true }, resolve); });
    const taken = (other.address() as AddressInfo).port;
    await expect(serve(workbenchSite(folder), taken, null)).rejects.toBeInstanceOf(Refusal);
    other.close();
    // what was opened before the refusal is closed again
    const again = await serve(workbenchSite(folder), taken, null);
    expect(again.address).toBe(`http://localhost:${taken}/`);
    await again.stop();
  });
});

describe('with a certificate', () => {
  it('serves the same over https', async () => {
    const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, 'certificates', name)) as [string, string, string];
    await generateCertificates(ca, cert, key, 1, ['localhost']);
    const securePort = await freePort();
    const secure = await serve(workbenchSite(folder), securePort, { cert: readFileSync(cert), key: readFileSync(key) });
    const status = await new Promise((resolve, reject) => {
      secureRequest({ host: 'localhost', port: securePort, path: '/pane/taskpane.html', ca: readFileSync(ca) }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject).end();
    });
    expect([status, secure.address]).toEqual([200, `https://localhost:${securePort}/`]);
    await secure.stop();
  });
});

describe('what can be asked for', () => {
  it('has one place of its own, for a browser remembers by port', () => {
    expect(readCommandLine([])).toEqual({ purpose: 'workbench', port: 3100, https: false, open: true, help: false, language: 'nl' });
    expect(readCommandLine(['--port', '4000', '--https', '--no-open', '--lang', 'en'])).toEqual({ purpose: 'workbench', port: 4000, https: true, open: false, help: false, language: 'en' });
  });

  it('knows where the manifest looks for the pane', () => expect(readCommandLine(['--excel'])).toMatchObject({ purpose: 'excel', port: 3000, https: true, open: false }));

  it.each([
    [['--port', 'x'], 'noPort'], [['--port', '70000'], 'noPort'], [['--port', '0'], 'noPort'], [['--lang', 'fr'], 'noLanguage'], [['--poort', '1'], 'unknownOption'], [['werkmap.xlsx'], 'unknownOption'],
  ])('refuses %j', (words, sentence) => expect(() => readCommandLine(words)).toThrow(expect.objectContaining({ sentence })));
});
