import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { saveXlsx } from '../../src/workbench/save-xlsx';
import { exampleBytes } from '../office/flows/example-books';
import { newWorkbook } from '../office/model/new-workbook';
import { Seat } from '../office/e2e/seat';
import { ROOT } from '../support/build-once';

/** `npm run bench:workbench`: what `npm start` serves, in Chromium; prints tables and puts them in docs/performance.md. */
const [ROWS, COLUMNS] = [10_000, 50];
const RUNS = 5;
const FRAMES = 240;
const PAGE = join(ROOT, 'docs/performance.md');
const [START, END] = ['<!-- figures: npm run bench:workbench -->', '<!-- end of figures of the workbench -->'];

/** The value below which so many of a hundred lie. */
const percentile = (values: readonly number[], hundredths: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredths) / 100))] ?? NaN;
};
const median = (values: readonly number[]): number => percentile(values, 50);

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kb = (bytes: number): string => `${(bytes / 1e3).toFixed(0)} kB`;

const largeWorkbook = async (): Promise<Uint8Array> => {
  const { workbook } = newWorkbook();
  const [sheet] = workbook.state.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  const amounts = workbook.state.looks.with(0, { numberFormat: '#,##0.00' });
  for (let r = 0; r < ROWS; r += 1) {
    for (let c = 0; c < COLUMNS; c += 1) {
      sheet.cells.put(r, c, c % 5 === 0 ? `regel ${r + 1}` : ((r * 7919 + c * 104_729) % 1_000_000) / 100);
      if (c % 5 !== 0) sheet.cells.row(r).looks[c] = amounts;
    }
  }
  return saveXlsx(workbook);
};

interface Scrolled { readonly frames: readonly number[]; readonly cells: number }

/** Scrolls a step in every frame, there and back, and times the frames. */
const scroll = (seat: Seat, side: 'top' | 'left', step: number): Promise<Scrolled> => seat.page.evaluate(async ([where, pixels, count]) => {
  const grid = document.querySelector('[role="grid"]');
  if (!grid) throw new Error('there is no grid');
  const frames: number[] = [];
  let [cells, before] = [0, await new Promise(requestAnimationFrame)];
  for (let frame = 0; frame < count; frame += 1) {
    const way = frame < count / 2 ? pixels : -pixels;
    grid.scrollBy(where === 'top' ? { top: way } : { left: way });
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - before);
    before = now;
    cells = Math.max(cells, grid.querySelectorAll('[role="gridcell"]').length);
  }
  return { frames, cells };
}, [side, step, FRAMES] as const);

const scrollRow = (what: string, { frames, cells }: Scrolled): string =>
  `| ${what} | ${ms(median(frames))} | ${ms(percentile(frames, 95))} | ${ms(Math.max(...frames))} | ${cells} |`;

const scrollTable = async (seat: Seat): Promise<readonly string[]> => [
  `| ${ROWS.toLocaleString('en')} rows × ${COLUMNS} columns, ${FRAMES} frames each | frame, median | 95 of 100 within | longest | cells in the page at most |`, '|---|---:|---:|---:|---:|',
  scrollRow('down, 3 rows a frame', await scroll(seat, 'top', 60)), scrollRow('down, a screen a frame', await scroll(seat, 'top', 600)), scrollRow('to the right, a column a frame', await scroll(seat, 'left', 64)),
];

/** Milliseconds from the beginning of the pane's page until it shows its steps, and until it has found the tables and can go on. */
const paneTimes = async (seat: Seat): Promise<readonly [shown: number, ready: number]> => {
  const pane = await seat.open({}, exampleBytes('boce'));
  const when = (selector: string): Promise<number> => pane.waitForFunction((wanted) => document.querySelector(wanted) !== null && performance.now(), selector).then((time) => time.jsonValue() as Promise<number>);
  const shown = await when('nav[aria-label="Stappen"]');
  await pane.getByRole('button', { name: 'Verder', exact: true }).first().waitFor();
  return [shown, await pane.evaluate(() => performance.now())];
};

const fileTimes = (seat: Seat, bytes: Uint8Array): Promise<readonly [opening: number, saving: number]> => seat.page.evaluate(async (base64) => {
  const door = window.workbench;
  const save = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('.xlsx'));
  if (!door || !save) throw new Error('the workbench is not there');
  const xlsx = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const begin = performance.now();
  await door.open(new URL('pane/taskpane.html', location.href).href, {}, { xlsx });
  await new Promise(requestAnimationFrame);
  const opened = performance.now();
  const handedOver = new Promise<void>((resolve) => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { resolve(); URL.createObjectURL = make; return make(blob); };
  });
  save.click();
  await handedOver;
  return [opened - begin, performance.now() - opened] as const;
}, Buffer.from(bytes).toString('base64'));

const sizeTable = (): readonly string[] => {
  const sizes = (folder: string): readonly string[] => readdirSync(join(ROOT, folder)).filter((name) => /\.(js|css)$/.test(name)).sort().map((name) => {
    const content = readFileSync(join(ROOT, folder, name));
    return `| ${folder.replace('dist/', '')}/${name} | ${kb(content.length)} | ${kb(gzipSync(content, { level: 9 }).length)} |`;
  });
  return ['| file of ours | as it is | compressed (gzip) |', '|---|---:|---:|', ...sizes('dist/taskpane'), ...sizes('dist/workbench')];
};

it('measures', async () => {
  const seat = new Seat();
  await seat.start();
  try {
    await seat.sit();
    const times: (readonly [number, number])[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await paneTimes(seat));
    const bytes = await largeWorkbook();
    const [opening, saving] = await fileTimes(seat, bytes);
    const scrolled = await scrollTable(seat);
    const timeTable = [
      '| what | time |', '|---|---:|',
      `| pane: from nothing to its four steps, median of ${RUNS} | ${ms(median(times.map(([shown]) => shown)))} |`,
      `| pane: from nothing to the tables of the BOCE example found, ready for the next step, median of ${RUNS} | ${ms(median(times.map(([, ready]) => ready)))} |`,
      `| workbench: opening ${ROWS.toLocaleString('en')} × ${COLUMNS} cells (${kb(bytes.length)}) | ${ms(opening)} |`, `| workbench: saving them | ${ms(saving)} |`,
    ];
    const lines = [`Chromium ${seat.browserVersion}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, drawn without a graphics card`, '',
      ...timeTable, '', ...scrolled, '', ...sizeTable()];
    process.stdout.write(`${lines.join('\n')}\n`);
    const page = readFileSync(PAGE, 'utf8');
    writeFileSync(PAGE, `${page.slice(0, page.indexOf(START) + START.length)}\n\n${lines.join('\n')}\n\n${page.slice(page.indexOf(END))}`);
  } finally {
    await seat.stop();
  }
}, 900_000);
