import { Stack, Text } from '@fluentui/react';
import type { Language } from '../domain';
import { taskPaneMessages } from '../messages';
import type { TableDefinition } from '../tables';

export interface WelcomeProps {
  readonly language: Language;
  readonly version: string;
  readonly tables: readonly TableDefinition[];
}

const TableEntry = ({ table, language }: { readonly table: TableDefinition; readonly language: Language }) => {
  const words = taskPaneMessages(language);
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

/** What this version is and reads, and where its calculation runs. Data in, no effects. */
export const Welcome = ({ language, version, tables }: WelcomeProps) => {
  const words = taskPaneMessages(language);
  return (
    <Stack as="main" tokens={{ childrenGap: 12, padding: 16 }} lang={language}>
      <Stack>
        <Text as="h1" variant="xLarge" styles={{ root: { margin: 0 } }}>Kostprijswijzer</Text>
        <Text variant="small">{words.version} {version}</Text>
      </Stack>
      <Text>{words.purpose}</Text>
      <Text styles={{ root: { borderLeft: '4px solid #f2b632', paddingLeft: 8 } }}>{words.calculationElsewhere}</Text>
      <Text as="h2" variant="large" styles={{ root: { margin: 0 } }}>{words.tablesHeading}</Text>
      <Text>{words.tablesIntroduction}</Text>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {tables.map((table) => <TableEntry key={table.id} table={table} language={language} />)}
      </ul>
    </Stack>
  );
};
