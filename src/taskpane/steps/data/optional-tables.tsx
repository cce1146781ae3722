import type { TableId } from '../../../domain';
import { fill } from '../../../messages';
import { Disclosure, Heading, Prose, Section, Stack, useLanguage } from '../../ui';
import { definitionOf, tableName } from '../table-names';
import { useDataWords } from './data-words';
import { type AddTableProps, WaysToAdd } from './needed-tables';
import { TABLE_GROUPS } from './table-groups';

const Optional = ({ table, ...add }: AddTableProps & { readonly table: TableId }) => {
  const language = useLanguage();
  return (
    <Stack gap="small">
      <Heading level={4}>{tableName(table, language)}</Heading>
      <Prose quiet>{definitionOf(table).description[language]}</Prose>
      <WaysToAdd table={table} {...add} />
    </Stack>
  );
};

/** What else can be calculated or reported, and the tables for it that are not there. */
export const OptionalTables = (add: AddTableProps) => {
  const words = useDataWords();
  const groups = TABLE_GROUPS.map(({ name, tables }) => ({ name, tables: tables.filter((table) => add.overview.missing.includes(table)) })).filter(({ tables }) => tables.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section heading={words.optionalHeading}>
      <Prose quiet>{words.optionalText}</Prose>
      {groups.map(({ name, tables }) => (
        <Disclosure key={name} summary={fill(words.optionalCount, { group: words[name], count: tables.length })}>
          {() => <Stack>{tables.map((table) => <Optional key={table} table={table} {...add} />)}</Stack>}
        </Disclosure>
      ))}
    </Section>
  );
};
