import { xlsxWriter } from '../adapters/xlsx';
import type { ReportBook } from '../report';
import type { CommandLine } from './command-line';
import type { Surroundings } from './command';
import { DONE, type ExitCode } from './exit-code';
import { Refusal } from './refusal';
import { commit, discard, prepareFolder, stage } from './staged-files';
import { say } from './terminal';
import { requireXlsxName } from './workbook-name';

/** The name of the new file, the last of the names that were typed. Error: Refusal. */
export const newFileOf = (names: readonly string[], most: number, command: string): string => {
  const extra = names[most];
  if (extra !== undefined) throw new Refusal('tooManyFiles', { value: extra, command });
  const target = names.at(-1);
  if (target === undefined) throw new Refusal('missingTarget', { command });
  requireXlsxName(target);
  return target;
};

/** Writes a book as a new file, wholly or not at all. Errors: Refusal, WorkbookError. */
export const writeNewBook = async (target: string, book: ReportBook, line: CommandLine, { terminal }: Surroundings): Promise<ExitCode> => {
  const file = await stage(target, line.has('force'));
  try {
    await prepareFolder(file);
    await xlsxWriter(file.temporary, { overwrite: true }).write(book);
    await commit([file], line.has('force'));
  } finally {
    await discard([file]);
  }
  terminal.talk(say('written', line.language, { file: target }));
  return DONE;
};
