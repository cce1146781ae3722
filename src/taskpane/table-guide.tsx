import type { TableDefinition } from '../tables';
import { Badge, Disclosure, Prose, Section, useLanguage, useWords } from './ui';

const TableEntry = ({ table }: { readonly table: TableDefinition }) => {
  const [words, language] = [useWords(), useLanguage()];
  return (
    <Disclosure summary={<>{table.names[language]}{table.required === true ? <> <Badge kind="plain">{words.required}</Badge></> : null}</>}>
      {() => (
        <>
          <Prose>{table.description[language]}</Prose>
          <Prose quiet>{words.columns}: {table.columns.map((column) => column.names[language]).join(', ')}</Prose>
        </>
      )}
    </Disclosure>
  );
};

/** Every table that is read, with its columns. */
export const TableGuide = ({ tables }: { readonly tables: readonly TableDefinition[] }) => {
  const words = useWords();
  return (
    <Section heading={words.tablesHeading} level={2}>
      <Prose>{words.tablesIntroduction}</Prose>
      <ul className="bare-list">{tables.map((table) => <li key={table.id}><TableEntry table={table} /></li>)}</ul>
    </Section>
  );
};
