import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { type PageKind, readPolicy, securityHeaders } from '../../../src/workbench/server/security-headers';
import { ROOT } from '../../support/build-once';

const FOLDER = join(ROOT, 'assets/hosting');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
type Headers = Readonly<Record<string, string>>;

/** The headers of each example, read as its server reads them. */
const HEADERS_IN: Readonly<Record<string, (text: string) => Headers>> = {
  'web.config': (text) => {
    const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
    return Object.fromEntries([...document.querySelectorAll('customHeaders > add')].map((add) => [add.getAttribute('name') ?? '', add.getAttribute('value') ?? '']));
  },
  'nginx.conf': (text) => Object.fromEntries([...text.matchAll(/^ {4}add_header (\S+) "([^"]*)" always;$/gm)].map(([, name = '', value = '']) => [name, value])),
  'staticwebapp.config.json': (text) => (JSON.parse(text) as { readonly globalHeaders: Headers }).globalHeaders,
};

const policyIn = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(text.split(';').map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));

describe('the policy', () => {
  const policy = readPolicy(ROOT);
  const every = (kind: PageKind) => Object.values(policy[kind]).flat();

  it.each(['pane', 'workbench'] as const)('lets nothing in but our own, and Office.js in the pane: %s', (kind) => {
    const remote = every(kind).filter((source) => /^[a-z]+:\/\//.test(source) && !/^https?:\/\/localhost:\*$/.test(source));
    expect(new Set(remote)).toEqual(new Set(kind === 'pane' ? ['https://appsforoffice.microsoft.com'] : []));
    expect(every(kind).filter((source) => /unsafe-eval|wasm|\*$/.test(source) && !/localhost/.test(source))).toEqual([]);
    expect(policy[kind]['script-src']).not.toContain("'unsafe-inline'");
    expect(policy[kind]['default-src']).toEqual(["'none'"]);
  });

  it('does not let the pane send anything anywhere', () => expect(policy.pane['connect-src']).toEqual(["'self'"]));

  it('does not let just anybody frame the pane', () => {
    for (const ancestor of policy.frameAncestors) expect(ancestor).toMatch(/^('self'|https:\/\/(\*\.)?[a-z]+(\.[a-z]+)+)$/);
  });
});

describe.each(Object.entries(HEADERS_IN))('the example for a server, %s', (name, headersIn) => {
  const found = headersIn(textOf(name));
  const policy = readPolicy(ROOT);

  it('says the policy of the pane, and who may frame it', () => {
    expect(policyIn(found['Content-Security-Policy'] ?? '')).toEqual({ ...policy.pane, 'frame-ancestors': policy.frameAncestors });
  });

  it('says what our own server says, and how long a file may be kept', () => {
    const ours = securityHeaders(policy, 'pane');
    expect(Object.keys(ours).filter((header) => found[header] === undefined)).toEqual([]);
    expect(found).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Permissions-Policy': expect.stringMatching(/camera=\(\)/), 'Cache-Control': 'no-cache' });
    expect(Object.keys(found)).not.toContain('X-Frame-Options');
  });

  it('is what its source makes', () => {
    const { serverFiles } = jest.requireActual<{ readonly serverFiles: () => Readonly<Record<string, string>> }>(join(FOLDER, 'make-server-files.cjs'));
    expect(textOf(name)).toBe(serverFiles()[name]);
  });

  it('would be found out with another policy', () => {
    const other = headersIn(textOf(name).replace(/connect-src (&apos;|')self/, "connect-src https://elsewhere.example $1self"));
    expect(policyIn(other['Content-Security-Policy'] ?? '')).not.toEqual({ ...policy.pane, 'frame-ancestors': policy.frameAncestors });
  });
});
