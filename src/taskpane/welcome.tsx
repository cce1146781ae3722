import { Stack, Text } from '@fluentui/react';
import type { Language } from '../domain';
import type { TableDefinition } from '../tables';
import { ProductHeading } from './parts/heading';
import { LanguageProvider, useWords } from './parts/language';
import { Notice } from './parts/notice';
import { TableGuide } from './parts/table-guide';

export interface WelcomeProps {
  readonly language: Language;
  readonly version: string;
  readonly tables: readonly TableDefinition[];
}

const Introduction = () => {
  const words = useWords();
  return (
    <>
      <Text>{words.purpose}</Text>
      <Notice kind="calm">{words.calculationElsewhere}</Notice>
    </>
  );
};

/** The page where there is no Excel: what this is and reads, and where its calculation runs. Data in, no effects. */
export const Welcome = ({ language, version, tables }: WelcomeProps) => (
  <LanguageProvider value={language}>
    <Stack as="main" tokens={{ childrenGap: 12, padding: 16 }} lang={language}>
      <ProductHeading version={version} />
      <Introduction />
      <TableGuide tables={tables} />
    </Stack>
  </LanguageProvider>
);
