import { assembleTemplate } from '../report';
import type { Command } from './command';
import { newFileOf, writeNewBook } from './write-new-book';

/** `kostprijs template`: an empty workbook with every input table, choice lists and a sheet that explains them. */
export const templateCommand: Command = {
  name: 'template',
  options: { force: { type: 'boolean' } },
  run: async (line, surroundings) => writeNewBook(newFileOf(line.names, 1, 'template'), assembleTemplate(line.language), line, surroundings),
};
