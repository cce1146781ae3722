import { inputTablesPage } from '../tables';

/** The pages under docs that are made from the definitions, by file. */
export const documentationPages = (): Readonly<Record<string, string>> => ({
  'docs/invoertabellen.md': inputTablesPage('nl'),
  'docs/input-tables.md': inputTablesPage('en'),
});
