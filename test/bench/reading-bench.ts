import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readContent } from '../../src/adapters/xlsx';
import { once } from './stopwatch';

export interface ReadingFigures { readonly rows: number; readonly megabytes: number; readonly bareRead: number; readonly adapter: number; readonly ratio: number }

const HEADERS = ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer', 'Vast'];

const workbookOf = (rows: number): Promise<Uint8Array> => writeXlsx({
  sheets: [{
    name: 'Uren',
    rows: [HEADERS, ...Array.from({ length: rows }, (_, i) => [`A${i % 200}`, `F${i % 12}`, (i % 7919) / 100, 2025, (i % 12) + 1, i % 2 ? 'begroting' : 'realisatie', `D${i % 10}`, i % 3 ? 'nee' : 'ja'])],
    columns: HEADERS.map((_, i) => (i === 2 ? { style: { numFmt: '#,##0.00' } } : {})),
    tables: [{ name: 'Uren', range: `A1:H${rows + 1}`, columns: HEADERS.map((name) => ({ name })) }],
  }],
});

const best = (times: readonly number[]): number => Math.min(...times);

/** Milliseconds, the best of some runs taken in turn: hucre's bare read against our adapter's, of the same bytes. */
export const measureReading = async (rows: number, runs = 5): Promise<ReadingFigures> => {
  const bytes = await workbookOf(rows);
  const bare: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await once(() => readXlsx(bytes)));
    ours.push(await once(() => readContent(bytes)));
  }
  const [bareRead, adapter] = [best(bare), best(ours)];
  return { rows, megabytes: bytes.length / 1e6, bareRead, adapter, ratio: adapter / bareRead };
};
