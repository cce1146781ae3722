import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { writeBook } from '../../src/adapters/xlsx';
import { assembleExample } from '../../src/report';
import type { TripRecord } from '../../src/workbench/host';
import { exampleBytes, largeExample } from '../office/flows/example-books';
import { ChromiumOffice } from '../office/harness/chromium-office';
import type {} from '../office/page/adapter-page';
import type { CalculationTimes } from '../office/page/measure-calculation';
import { buildPages } from '../support/build-pages';
import { ROOT } from '../support/build-once';

/** `npm run bench:excel`: the pane's own work in Chromium with the real Office.js, on the emulated Excel; prints tables and puts them in docs/performance.md. */
const ROWS = 100_000;
const RUNS = 5;
const PAGE = join(ROOT, 'docs/performance.md');
const [START, END] = ['<!-- figures: npm run bench:excel -->', '<!-- end of figures of Excel -->'];

interface Measured {
  readonly name: string;
  readonly times: CalculationTimes & { readonly read: number };
  readonly write: number;
  readonly reading: readonly TripRecord[];
  readonly writing: readonly TripRecord[];
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const mb = (bytes: number): string => (bytes < 100_000 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(2)} MB`);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const hostTime = (trips: readonly TripRecord[]): number => sum(trips.map(({ milliseconds: { parsing, running, printing } }) => parsing + running + printing));
const bytesOf = (trips: readonly TripRecord[]): number => sum(trips.map(({ requestBytes, responseBytes }) => requestBytes + responseBytes));
const actionsOf = (trips: readonly TripRecord[]): number => sum(trips.map(({ actionCount }) => actionCount));

const measureOnce = async (office: ChromiumOffice, name: string, xlsx: Uint8Array): Promise<Measured> => {
  await office.open({ page: 'adapter', xlsx });
  await office.pane.waitForFunction(() => window.adapter);
  const times = await office.pane.evaluate(() => window.adapter?.measure());
  if (!times) throw new Error('the adapter is not on its page');
  const reading = await office.traffic();
  const write = (await office.pane.evaluate(() => window.adapter?.writeMeasured())) ?? NaN;
  await office.verify();
  return { name, times, write, reading, writing: (await office.traffic()).slice(reading.length) };
};

const library = ({ times, reading }: Measured): number => times.read - hostTime(reading);

const measure = async (office: ChromiumOffice, name: string, xlsx: Uint8Array): Promise<readonly Measured[]> => {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(office, name, xlsx));
  return runs;
};

const inTheMiddle = <T>(runs: readonly T[], figure: (run: T) => number): T => [...runs].sort((a, b) => figure(a) - figure(b))[Math.floor(runs.length / 2)] as T;

/** The run in the middle, by the time that reading and calculating took. */
const typical = (runs: readonly Measured[]): Measured => inTheMiddle(runs, ({ times }) => times.read + times.handOver + times.calculation);

const tripTable = (all: readonly Measured[]): readonly string[] => [
  '| workbook | | trips | actions | bytes, both ways | budget of trips | time | of which the emulated Excel |', '|---|---|---:|---:|---:|---:|---:|---:|',
  ...all.flatMap(({ name, times, write, reading, writing }) => [['read', reading, times.read, 3] as const, ['write', writing, write, 4] as const].map(([what, trips, time, fixed]) => (
    `| ${name} | ${what} | ${trips.length} | ${actionsOf(trips)} | ${mb(bytesOf(trips))} | ${fixed + Math.ceil(bytesOf(trips) / 4e6)} | ${ms(time)} | ${ms(hostTime(trips))} |`
  ))),
];

const partTable = (runs: readonly Measured[]): readonly string[] => {
  const run = typical(runs);
  const { handOver, calculation } = run.times;
  const row = (what: string, time: number, block?: 'longestBlockInHandOver' | 'longestBlockInCalculation'): string => {
    const blocks = block ? runs.map(({ times }) => times[block]) : [];
    const shown = block ? [ms(inTheMiddle(blocks, (value) => value)), ms(Math.max(...blocks))] : ['', ''];
    return `| ${what} | ${ms(time)} | ${(time / calculation).toFixed(2)} | ${shown.join(' | ')} |`;
  };
  return [
    `| ${ROWS.toLocaleString('en')} rows of hours | time | against the calculation | longest time that the pane cannot draw, run in the middle | and worst of ${runs.length} runs |`, '|---|---:|---:|---:|---:|',
    row('reading by the adapter and Office.js, without the emulated Excel', library(run)),
    row('hand-over to the worker in slices, its start included', handOver, 'longestBlockInHandOver'),
    row('calculation in the worker, answer included', calculation, 'longestBlockInCalculation'),
  ];
};

const actionTable = (all: readonly Measured[]): readonly string[] => [
  '| emulated Excel, per action | taking in | dispatcher and model | answering |', '|---|---:|---:|---:|',
  ...all.flatMap(({ name, reading, writing }) => [['read', reading] as const, ['write', writing] as const].map(([what, trips]) => {
    const each = (part: keyof TripRecord['milliseconds']): string => `${((1e3 * sum(trips.map(({ milliseconds }) => milliseconds[part]))) / actionsOf(trips)).toFixed(0)} µs`;
    return `| ${name}, ${what} | ${each('parsing')} | ${each('running')} | ${each('printing')} |`;
  })),
];

it('measures', async () => {
  buildPages();
  const office = new ChromiumOffice();
  await office.launch();
  try {
    const large = await measure(office, `${ROWS.toLocaleString('en')} rows of hours`, await writeBook(assembleExample(largeExample(ROWS), 'nl')));
    const all = [typical(await measure(office, 'BOCE example', exampleBytes('boce'))), typical(large)];
    const lines = [`${office.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`, '', ...tripTable(all), '', ...partTable(large), '', ...actionTable(all)];
    process.stdout.write(`${lines.join('\n')}\n`);
    const page = readFileSync(PAGE, 'utf8');
    writeFileSync(PAGE, `${page.slice(0, page.indexOf(START) + START.length)}\n\n${lines.join('\n')}\n\n${page.slice(page.indexOf(END))}`);
  } finally {
    await office.close();
  }
}, 900_000);
