import { useEffect, useRef, useState } from 'react';
import type { TableId } from '../../../domain';
import { fill } from '../../../messages';
import type { ChosenMapping, Overview } from '../../session';
import { Button, DataRegion, Disclosure, Heading, Notice, Prose, Row, Select, Stack, useLanguage } from '../../ui';
import { definitionOf, tableName } from '../table-names';
import { useDataWords } from './data-words';
import { choiceFor, chosenMapping, firstChoice, type MappingChoice, sourcesFor, unfilled } from './mapping-choice';
import { MappingColumns } from './mapping-columns';

export interface MappingEditorProps {
  readonly table: TableId;
  readonly overview: Overview;
  /** Something is being written: wait. */
  readonly waiting: boolean;
  /** The table that is mapped after this one; null: it was the last. */
  readonly next: TableId | null;
  readonly onSave: (mapping: ChosenMapping) => void;
  readonly onCancel: () => void;
}

const Sample = ({ mapping: { table, sourceTable, columns } }: { readonly mapping: ChosenMapping }) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const { names, columns: ours } = definitionOf(table);
  const name = fill(words.willWrite, { count: columns.length });
  return (
    <Disclosure summary={name}>
      {() => (
        <DataRegion name={name}>
          <table className="figures">
            <thead><tr>{definitionOf('mappings').columns.slice(0, 4).map((column) => <th key={column.id} scope="col">{column.names[language]}</th>)}</tr></thead>
            <tbody>
              {columns.map(({ column, source }) => (
                <tr key={column}><td>{names[language]}</td><td>{ours.find(({ id }) => id === column)?.names[language]}</td><td>{sourceTable}</td><td>{source}</td></tr>
              ))}
            </tbody>
          </table>
        </DataRegion>
      )}
    </Disclosure>
  );
};

const Readiness = ({ table, choice }: { readonly table: TableId; readonly choice: MappingChoice }) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const open = unfilled(table, choice).map(({ names }) => names[language]);
  return (
    <div role="status">
      {open.length === 0 ? <Notice kind="good">{words.allFilled}</Notice> : <Notice kind="attention">{fill(words.stillToChoose, { columns: open.join(', ') })}</Notice>}
    </div>
  );
};

/** Says which table and columns of the user's stand in for one of ours. Everything that was recognised is filled in already. */
export const MappingEditor = ({ table, overview, waiting, next, onSave, onCancel }: MappingEditorProps) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const [{ choice, recognised }, setEdited] = useState(() => {
    const first = firstChoice(table, overview);
    return { choice: first, recognised: first.columns };
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [sources, name] = [sourcesFor(table, overview), tableName(table, language)];
  const source = sources.find((one) => one.name === choice.source);
  const options = [{ value: '', text: words.chooseTable }, ...sources.map((one) => ({ value: one.name, text: `${one.name} (${one.sheet})` }))];
  const chooseSource = (chosen: string): void => {
    const from = choiceFor(table, sources.find((one) => one.name === chosen), overview);
    setEdited({ choice: from, recognised: from.columns });
  };
  const chooseColumn = (column: string, header: string): void => setEdited({ choice: { ...choice, columns: { ...choice.columns, [column]: header } }, recognised });
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={3} ref={heading} focusable>{fill(words.mapHeading, { table: name })}</Heading>
        <Prose quiet>{fill(words.mapIntroduction, { table: name })}</Prose>
        <Select label={<strong>{words.ownTable}</strong>} value={choice.source} options={options} onChange={chooseSource} />
      </Stack>
      {source ? (
        <>
          <MappingColumns table={table} choice={choice} recognised={recognised} headers={source.headers} onChoose={chooseColumn} />
          <Stack><Readiness table={table} choice={choice} /><Sample mapping={chosenMapping(table, choice)} /></Stack>
        </>
      ) : null}
      <Row>
        <Button kind="primary" disabled={waiting || !source || unfilled(table, choice).length > 0} onClick={() => onSave(chosenMapping(table, choice))}>
          {next === null ? words.save : fill(words.saveAndNext, { table: tableName(next, language) })}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </Row>
    </Stack>
  );
};
