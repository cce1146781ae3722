import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { OWN_LISTS, THEIR_COST_PRICE } from '../office/e2e/own-lists';
import { paneHand, type PaneHand } from '../office/e2e/pane-hand';
import { workbookHand } from '../office/e2e/workbook-hand';
import { freePort } from '../office/workbench/free-port';
import { ROOT } from '../support/build-once';
import { findChromium } from '../support/chromium';

/** `npm run bench:newcomer`: the way of somebody new, from a fresh clone to a report and from own lists to a cost price; puts it in docs/performance.md. */
const DOCUMENT = join(ROOT, 'docs/performance.md');
const [START, END] = ['<!-- figures: npm run bench:newcomer -->', '<!-- end of figures of the newcomer -->'];
const LONGEST = 900_000;

jest.setTimeout(LONGEST);

interface Phase { readonly what: string; readonly seconds: number }
interface Click { readonly says: string; readonly pressed: string }

const folder = mkdtempSync(join(tmpdir(), 'newcomer-'));
let server: ChildProcess | null = null;
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const timed = async (phases: Phase[], what: string, act: () => Promise<unknown>): Promise<void> => {
  const begin = performance.now();
  await act();
  phases.push({ what, seconds: (performance.now() - begin) / 1000 });
};

/** `npm start` in a clone of what is committed; the packages are those of this copy, as `npm ci` would put them there. */
const start = (clone: string, port: number): Promise<void> => new Promise((resolve, reject) => {
  server = spawn(process.execPath, ['dist/start.js', '--no-open', '--port', String(port)], { cwd: clone, stdio: ['ignore', 'pipe', 'pipe'] });
  server.once('error', reject);
  server.once('close', (code) => { reject(new Error(`npm start ended with ${String(code)}`)); });
  const hear = (chunk: Buffer): void => { if (chunk.toString().includes(`localhost:${port}`)) resolve(); };
  server.stdout?.on('data', hear);
  server.stderr?.on('data', hear);
});

const paneOf = async (page: Page): Promise<PaneHand> => {
  const frame = await (await page.waitForSelector('iframe')).contentFrame() as Frame;
  await frame.getByRole('main').waitFor();
  return paneHand(frame);
};

/** From own lists to a cost price; every press with what the pane said at that moment. */
const ownLists = async (page: Page): Promise<readonly Click[]> => {
  const sheet = workbookHand(page);
  await page.getByRole('button', { name: 'Leeg', exact: true }).click();
  const question = page.getByRole('button', { name: 'Doorgaan zonder opslaan' });
  await question.click({ timeout: 2_000 }).catch(() => undefined);
  const pane = await paneOf(page);
  await pane.says('Hoe wilt u beginnen?');
  for (const [i, list] of OWN_LISTS.entries()) {
    if (i > 0) await sheet.addSheet();
    await sheet.paste('A1', list);
  }
  const clicks: Click[] = [];
  const press = async (says: RegExp, name: RegExp): Promise<void> => {
    const sentence = pane.main().getByText(says).first();
    await sentence.waitFor();
    const button = pane.pane.getByRole('button', { name }).first();
    clicks.push({ says: (await sentence.innerText()).split('\n')[0] ?? '', pressed: await button.innerText() });
    await button.click();
  };
  await pane.button(/^Maak er een tabel van: blad /).nth(OWN_LISTS.length - 1).waitFor();
  for (let left = OWN_LISTS.length; left > 0; left -= 1) {
    await press(/staan gegevens die nog geen Excel-tabel zijn/, /^Maak er een tabel van: blad /);
    await pane.goneTo(/^Maak er een tabel van: blad /, left - 1);
  }
  await press(/lijkt hierop/, / koppelen als Activiteiten$/);
  await press(/Kies welke tabel van u Activiteiten is/, /^Opslaan en verder met Uren$/);
  await press(/Kies welke tabel van u Uren is/, /^Opslaan en verder met Tarieven$/);
  await press(/Kies welke tabel van u Tarieven is/, /^Koppeling opslaan$/);
  await press(/Gevonden tabellen \(4\)/, /^Verder$/);
  await press(/u kunt berekenen|hoeft op te lossen/, /^Verder$/);
  await press(/Er wordt gerekend voor 2026/, /^Kostprijzen berekenen$/);
  await pane.says('Actueel');
  expect(await pane.text()).toContain(THEIR_COST_PRICE);
  return clicks;
};

const put = (lines: readonly string[]): void => {
  const before = readFileSync(DOCUMENT, 'utf8');
  const [from, to] = [before.indexOf(START), before.indexOf(END)];
  const part = `${START}\n\n${lines.join('\n')}\n\n${END}`;
  writeFileSync(DOCUMENT, from < 0 ? `${before.trimEnd()}\n\n## The way of a newcomer\n\n${part}\n` : before.slice(0, from) + part + before.slice(to + END.length));
};

it('goes from a fresh clone to a written report, and from own lists to a cost price', async () => {
  const [phases, clone, port]: [Phase[], string, number] = [[], join(folder, 'clone'), await freePort()];
  await timed(phases, 'cloning', async () => { execFileSync('git', ['clone', '--quiet', ROOT, clone]); });
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  await timed(phases, '`npm start`: building its server', async () => { execFileSync('npm', ['run', '--silent', 'build:server'], { cwd: clone, stdio: 'pipe' }); });
  await timed(phases, '`npm start`: building workbench and pane, until the address is printed', () => start(clone, port));
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } })).newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await timed(phases, 'the page, until it announces the question of Office.js', async () => {
      await page.goto(`http://localhost:${port}/`);
      await page.getByRole('button', { name: 'Taakvenster openen' }).waitFor();
    });
    let pane: PaneHand | null = null;
    await timed(phases, 'the pane, until it says which tables it found', async () => {
      await page.getByRole('button', { name: 'Taakvenster openen' }).click();
      pane = await paneOf(page);
      await pane.says(/Gevonden tabellen/);
    });
    const there = pane as unknown as PaneHand;
    await timed(phases, 'calculating, until what writing would do is shown', async () => {
      await there.step('Berekenen');
      await there.press('Kostprijzen berekenen');
      await there.button('Rapport schrijven').waitFor();
    });
    await timed(phases, 'writing the report', async () => {
      await there.press('Rapport schrijven');
      await there.says(/Het rapport staat in de werkmap/);
    });
    const clicks = await ownLists(page);
    const sum = phases.reduce((total, { seconds }) => total + seconds, 0);
    put([
      'From a fresh clone, with the packages of `npm ci` in place, to a written report of the example:', '', '| phase | seconds |', '|---|---:|',
      ...phases.map(({ what, seconds }) => `| ${what} | ${seconds.toFixed(1)} |`), `| together | ${sum.toFixed(1)} |`, '',
      `From an empty workbook with three pasted lists (activities, hours, rates; own names and headers) to a cost price: ${clicks.length} presses in the pane and no typed value.`, '',
      '| | what the pane says | what is pressed |', '|---:|---|---|', ...clicks.map(({ says, pressed }, i) => `| ${i + 1} | ${says} | ${pressed} |`),
    ]);
  } finally {
    await browser.close();
  }
});
