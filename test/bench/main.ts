import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type CentreFigures, measureCentres } from './centres-bench';
import { type EngineFigures, type WholeFigures, measureEngine, measureWhole } from './engine-bench';
import { measureLibreOffice } from './libreoffice-bench';
import { measureReading } from './reading-bench';

/** `npm run bench`: measures, prints a table and puts it in docs/performance.md. Everything is a ratio within one run on one machine. */
const SIZES = [10_000, 100_000, 1_000_000];
const PAGE = join(process.cwd(), 'docs', 'performance.md');
const [START, END] = ['<!-- figures: npm run bench -->', '<!-- end of figures -->'];

const say = (text: string): void => { process.stderr.write(`${text}\n`); };
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(1)} ×`;

/** Each size in a process of its own, so that its peak memory is its own. */
const engineIn = (rows: number): EngineFigures => {
  say(`engine, ${rows} rows of hours …`);
  return JSON.parse(execFileSync(process.execPath, [process.argv[1] as string, 'engine', String(rows)], { encoding: 'utf8' })) as EngineFigures;
};

const engineTable = (figures: readonly EngineFigures[]): readonly string[] => [
  '| rows of hours | bare loop | calculation, run id included | of which run id | calculation / bare loop | growth against 10 × fewer rows | peak memory |',
  '|---:|---:|---:|---:|---:|---:|---:|',
  ...figures.map((now, i) => {
    const before = figures[i - 1];
    return `| ${now.rows.toLocaleString('en')} | ${ms(now.bareLoop)} | ${ms(now.calculate)} | ${ms(now.runId)} | ${times(now.calculate / now.bareLoop)} | ${before ? times(now.calculate / before.calculate) : ''} | ${now.peakMb} MB |`;
  }),
];

const [MOST_GROWTH, MOST_RECIPROCAL_MS, MOST_FOR_THREE] = [12, 50, 2];
const met = (holds: boolean): string => (holds ? 'met' : '**not met**');

/** Linear: ten times the rows take at most twelve times the time. */
const wholeTable = (): readonly string[] => {
  const figures = SIZES.map((rows) => {
    say(`everything on, ${rows} rows of hours …`);
    return JSON.parse(execFileSync(process.execPath, [process.argv[1] as string, 'whole', String(rows)], { encoding: 'utf8' })) as WholeFigures;
  });
  return [
    `| rows of hours, with 200 support centres, capital, advances and settlement | calculation of two runs, three methods each | settlements | growth against 10 × fewer rows (aim: at most ${MOST_GROWTH} ×) | peak memory |`,
    '|---:|---:|---:|---:|---:|',
    ...figures.map((now, i) => {
      const before = figures[i - 1];
      const growth = before === undefined ? '' : `${times(now.calculate / before.calculate)}, ${met(now.calculate / before.calculate <= MOST_GROWTH)}`;
      return `| ${now.rows.toLocaleString('en')} | ${ms(now.calculate)} | ${now.settlements} | ${growth} | ${now.peakMb} MB |`;
    }),
  ];
};

const CENTRE_ROWS = 100_000;

const centresTable = (): readonly string[] => {
  say('200 cost centres …');
  const figures = JSON.parse(execFileSync(process.execPath, [process.argv[1] as string, 'centres', String(CENTRE_ROWS)], { encoding: 'utf8' })) as readonly CentreFigures[];
  return [
    `| 200 support centres, ${CENTRE_ROWS.toLocaleString('en')} rows of hours | rows of Doorbelasting | reciprocal, of its own (aim: at most ${MOST_RECIPROCAL_MS} ms) | one run, one method | three methods and the order in reverse | three / one (aim: at most ${MOST_FOR_THREE} ×) | calculation of two runs |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...figures.map((one) => `| ${one.book} | ${one.recharges.toLocaleString('en')} | ${ms(one.reciprocal)}, ${met(one.reciprocal <= MOST_RECIPROCAL_MS)} | ${ms(one.oneMethod)} | ${ms(one.threeMethods)} | ${times(one.threeMethods / one.oneMethod)}, ${met(one.threeMethods / one.oneMethod <= MOST_FOR_THREE)} | ${ms(one.calculate)} |`),
  ];
};

const otherTable = async (): Promise<readonly string[]> => {
  say('LibreOffice …');
  const office = await measureLibreOffice(100_000);
  say('reading …');
  const reading = await measureReading(100_000);
  return [
    '| comparison, 100,000 rows of hours | theirs | ours | ratio |', '|---|---:|---:|---:|',
    office ? `| LibreOffice recalculating the wage cost of 200 activities on budget and actual (INDEX/MATCH beside every row, SUMIFS); largest difference € ${office.largestDifference.toFixed(6)} | ${ms(office.recalculation)} | ${ms(office.calculate)} (the whole calculation) | ${times(office.recalculation / office.calculate)} slower than ours |`
      : '| LibreOffice | not installed | | |',
    `| reading an .xlsx of ${reading.megabytes.toFixed(1)} MB: hucre's bare read against our adapter | ${ms(reading.bareRead)} | ${ms(reading.adapter)} | ${reading.ratio.toFixed(2)} of the bare read |`,
  ];
};

const measureAll = async (): Promise<void> => {
  const engine = SIZES.map(engineIn);
  const lines = [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`, '', ...engineTable(engine), '', ...wholeTable(), '', ...centresTable(), '', ...(await otherTable()),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, `${page.slice(0, page.indexOf(START) + START.length)}\n\n${lines.join('\n')}\n\n${page.slice(page.indexOf(END))}`);
};

if (process.argv[2] === 'engine') process.stdout.write(JSON.stringify(measureEngine(Number(process.argv[3]))));
else if (process.argv[2] === 'whole') process.stdout.write(JSON.stringify(measureWhole(Number(process.argv[3]))));
else if (process.argv[2] === 'centres') process.stdout.write(JSON.stringify(measureCentres(Number(process.argv[3]))));
else measureAll().catch((error: unknown) => { say(String(error)); process.exitCode = 1; });
