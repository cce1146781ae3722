import { Stack, Text } from '@fluentui/react';
import type { TableDefinition } from '../../tables';
import { PartHeading } from './heading';
import { useLanguage, useWords } from './language';

const TableEntry = ({ table }: { readonly table: TableDefinition }) => {
  const [words, language] = [useWords(), useLanguage()];
  return (
    <li>
      <details>
        <summary>
          <Text>{table.names[language]}{table.required ? ` (${words.required})` : ''}</Text>
        </summary>
        <Text variant="small" block>{table.description[language]}</Text>
        <Text variant="small" block>{words.columns}: {table.columns.map((column) => column.names[language]).join(', ')}</Text>
      </details>
    </li>
  );
};

/** Every table that is read, with its columns. */
export const TableGuide = ({ tables }: { readonly tables: readonly TableDefinition[] }) => {
  const words = useWords();
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <PartHeading text={words.tablesHeading} />
      <Text>{words.tablesIntroduction}</Text>
      <ul style={{ listStyle: 'none', marginBottom: 0, padding: 0 }}>
        {tables.map((table) => <TableEntry key={table.id} table={table} />)}
      </ul>
    </Stack>
  );
};
