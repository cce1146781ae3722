import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const KNOWN_PLACES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
export const HOW_TO_GET_IT = 'LibreOffice is not installed: apt-get install libreoffice-calc (Debian, Ubuntu), or www.libreoffice.org';
const LONGEST_CONVERSION_MS = 120_000;

/** Where LibreOffice stands: the environment variable SOFFICE when it is set, else the usual places. */
export const findLibreOffice = (): string | undefined => (process.env['SOFFICE'] !== undefined ? [process.env['SOFFICE']] : KNOWN_PLACES).find((place) => place !== '' && existsSync(place));

/** Tests that need LibreOffice: skipped with one visible line where it is missing, a failure in CI. */
export const describeWithLibreOffice = (name: string, tests: () => void): void => {
  if (findLibreOffice()) describe(name, tests);
  else if (process.env['CI']) it(`${name}: needs LibreOffice`, () => { throw new Error(HOW_TO_GET_IT); });
  else describe.skip(`${name} (${HOW_TO_GET_IT})`, () => { it('is skipped', () => undefined); });
};

const FILTERS = { pdf: 'pdf', xlsx: 'xlsx:Calc MS Excel 2007 XML', csv: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1', ods: 'ods' } as const;
export type ConversionFormat = keyof typeof FILTERS;

/**
 * Opens a file in LibreOffice, calculates it and saves it in another format. Gives the path of the result;
 * `csv` makes one file a sheet, `<name>-<sheet>.csv`, separated by semicolons with values as they are shown, and gives the path without sheet.
 */
export const convert = (file: string, format: ConversionFormat, outDir: string): string => {
  const program = findLibreOffice();
  if (!program) throw new Error(HOW_TO_GET_IT);
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    execFileSync(program, ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', FILTERS[format], '--outdir', outDir, file], { stdio: 'ignore', timeout: LONGEST_CONVERSION_MS });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(outDir, `${basename(file, extname(file))}.${format}`);
};
