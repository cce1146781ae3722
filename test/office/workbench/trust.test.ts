import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialog } from 'playwright-core';
import { showsRefusal, willAskForTrust } from '../../../src/workbench/trust-answer';
import { ROOT } from '../../support/build-once';
import { describeWithChromium } from '../../support/chromium';
import { useSeat } from '../e2e/seat';
import { exampleBytes } from '../flows/example-books';

const KEY = 'OfficeJSTrustKeyV2_http_localhost';
const LONGEST = 60_000;

describe('whether Office.js will ask', () => {
  const http = { protocol: 'http:', hostname: 'localhost' };
  const keeping = (kept: string | null) => ({ getItem: (key: string) => (key === KEY ? kept : null) });

  it.each([[null, true], ['{"Result":0}', true], ['{"Result":2}', true], ['geen json', true], ['null', true], ['{"Result":1}', false]])('of a browser that keeps %s: %s', (kept, asks) => {
    expect(willAskForTrust(http, keeping(kept))).toBe(asks);
  });

  it('never over https', () => expect(willAskForTrust({ protocol: 'https:', hostname: 'localhost' }, keeping(null))).toBe(false));
  it('is kept by the name of the machine', () => expect(willAskForTrust({ protocol: 'http:', hostname: '127.0.0.1' }, keeping('{"Result":1}'))).toBe(true));

  it('is not told by a window of another origin', () => {
    const other = { get location(): Location { throw new Error('SecurityError'); } };
    expect(showsRefusal(other as Window)).toBe(false);
    expect(showsRefusal(null)).toBe(false);
  });
});

describeWithChromium('the question whether this machine may act as Office', () => {
  jest.setTimeout(LONGEST);
  const seat = useSeat();
  const asked: string[] = [];
  let answer: 'accept' | 'dismiss' = 'dismiss';
  const hear = (): void => {
    seat.page.on('dialog', (dialog: Dialog) => {
      asked.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog[answer]();
    });
  };
  const kept = (): Promise<string | null> => seat.page.evaluate((key) => localStorage.getItem(key), KEY);
  const paneRuns = async (): Promise<void> => (await seat.pane()).getByRole('navigation', { name: 'Stappen' }).waitFor();

  beforeAll(async () => {
    await seat.sit({ firstVisit: true });
    hear();
  }, LONGEST);

  it('is announced before the pane loads, with the workbook already there', async () => {
    await seat.page.getByRole('heading', { name: 'Nog één vraag van uw browser' }).waitFor();
    await seat.page.getByRole('tab', { name: 'Activiteiten', exact: true }).waitFor();
    expect([await seat.page.locator('iframe').count(), asked, await kept()]).toEqual([0, [], null]);
  });

  it('is asked by Office.js itself, and a refusal gives a page of ours with a way back', async () => {
    await seat.page.getByRole('button', { name: 'Taakvenster openen' }).click();
    await seat.page.getByRole('heading', { name: 'Het taakvenster is niet geopend' }).waitFor();
    expect(asked).toEqual([expect.stringMatching(/^confirm: Het domein localhost fungeert als Microsoft Office/)]);
    expect([await seat.page.locator('iframe').count(), await kept()]).toEqual([0, '{"Result":0}']);
  });

  it('lets the pane run after OK, which Office.js remembers', async () => {
    answer = 'accept';
    await seat.page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await paneRuns();
    expect([asked.length, await kept()]).toEqual([2, '{"Result":1}']);
    expect(await seat.page.locator('iframe').getAttribute('sandbox')).toContain('allow-modals');
  });

  it('is not asked on a second visit: the pane comes at once', async () => {
    await seat.visit();
    hear();
    await paneRuns();
    expect(asked).toHaveLength(2);
  });

  it('is the only thing that this server does not decide: its headers are those of the policy', async () => {
    const policy = JSON.parse(readFileSync(join(ROOT, 'assets/hosting/content-security-policy.json'), 'utf8')) as {
      readonly pane: Readonly<Record<string, readonly string[]>>; readonly frameAncestors: readonly string[]; readonly headers: Readonly<Record<string, string>>;
    };
    const { headers } = await fetch(`${seat.address}pane/taskpane.html`);
    const said = Object.fromEntries((headers.get('content-security-policy') ?? '').split('; ').map((one) => one.split(' ')).map(([name, ...sources]) => [name, sources]));
    expect(said).toEqual({ ...policy.pane, 'frame-ancestors': policy.frameAncestors });
    for (const [name, value] of Object.entries(policy.headers)) expect(headers.get(name)).toBe(value);
  });

  it('loses nothing of what is open when a file cannot be opened', async () => {
    const file = seat.page.locator('input[type=file]');
    const before = await seat.page.evaluate(() => window.workbench?.seen().sheets);
    await file.setInputFiles({ name: 'half.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(exampleBytes('boce').subarray(0, 20_000)) });
    await seat.page.getByText(/half\.xlsx.*niet compleet/).first().waitFor();
    expect(await seat.page.evaluate(() => window.workbench?.seen().sheets)).toEqual(before);
    await paneRuns();
  });
});
