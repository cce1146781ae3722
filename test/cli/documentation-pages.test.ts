import { readFileSync } from 'node:fs';
import { documentationPages } from '../../src/cli/documentation-pages';
import { LANGUAGES } from '../../src/domain';
import { TABLES } from '../../src/tables';

describe('the pages of the input tables', () => {
  const pages = Object.entries(documentationPages());

  it.each(pages)('%s stands as the definitions make it (npm run docs)', (file, page) => {
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('explain every table and every column, in both languages', () => {
    LANGUAGES.forEach((language, i) => {
      const page = pages[i]?.[1] ?? '';
      TABLES.forEach(({ names, columns }) => [names[language], ...columns.map((column) => column.names[language])].forEach((name) => expect(page).toContain(name)));
    });
  });
});
