import type { TableId } from '../../../domain';
import { fill } from '../../../messages';
import type { Overview } from '../../session';
import { Button, Card, Heading, Prose, Row, Section, Stack, useLanguage } from '../../ui';
import { definitionOf, tableName } from '../table-names';
import { useDataWords } from './data-words';
import { suggestionFor } from './mapping-choice';

export interface AddTableProps {
  readonly overview: Overview;
  readonly disabled: boolean;
  readonly onInsert: (tables: readonly TableId[]) => void;
  readonly onMap: (table: TableId) => void;
}

export interface WaysToAddProps extends AddTableProps {
  readonly table: TableId;
  /** What most users do next on this screen. */
  readonly first?: boolean;
}

/** The two ways to get a table that is not there: put in an empty one, or map one of the user's. What was recognised goes first. */
export const WaysToAdd = ({ table, overview, disabled, onInsert, onMap, first = false }: WaysToAddProps) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const name = tableName(table, language);
  const suggested = suggestionFor(table, overview)?.source.name;
  const insert = (kind: 'default' | 'quiet') => (
    <Button kind={kind} icon="add" disabled={disabled} label={fill(words.insertNamed, { table: name })} onClick={() => onInsert([table])}>{words.insertTable}</Button>
  );
  if (suggested !== undefined) {
    const label = fill(words.mapSuggestedNamed, { source: suggested, table: name });
    return (
      <Stack gap="small">
        <Prose quiet>{fill(words.suggested, { source: suggested })}</Prose>
        <Row>
          <Button kind={first ? 'primary' : 'default'} icon="connect" disabled={disabled} label={label} onClick={() => onMap(table)}>{fill(words.mapSuggested, { source: suggested })}</Button>
          {insert('quiet')}
        </Row>
      </Stack>
    );
  }
  const canMap = overview.others.length > 0 && table !== 'mappings' && table !== 'settings';
  return (
    <Row>
      {insert('default')}
      {canMap ? <Button icon="connect" disabled={disabled} label={fill(words.mapOwnNamed, { table: name })} onClick={() => onMap(table)}>{words.mapOwn}</Button> : null}
    </Row>
  );
};

/** The required tables that are not there. */
export const NeededTables = ({ tables, ...add }: AddTableProps & { readonly tables: readonly TableId[] }) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const firstSuggested = tables.find((table) => suggestionFor(table, add.overview) !== undefined);
  return (
    <Section heading={fill(words.neededHeading, { count: tables.length })}>
      {tables.map((table) => (
        <Card key={table}>
          <Stack gap="small">
            <Heading level={4}>{tableName(table, language)}</Heading>
            <Prose quiet>{definitionOf(table).description[language]}</Prose>
            <WaysToAdd table={table} first={table === firstSuggested} {...add} />
          </Stack>
        </Card>
      ))}
      {tables.length > 1 ? (
        <div><Button kind="quiet" icon="add" disabled={add.disabled} onClick={() => add.onInsert(tables)}>{fill(words.insertAllRequired, { count: tables.length })}</Button></div>
      ) : null}
    </Section>
  );
};
