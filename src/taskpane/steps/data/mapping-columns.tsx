import type { TableId } from '../../../domain';
import { fill } from '../../../messages';
import type { Column } from '../../../tables';
import { Disclosure, Section, Select, Stack, useLanguage } from '../../ui';
import { useDataWords } from './data-words';
import { alsoChosenFor, mappable, type MappingChoice } from './mapping-choice';

export interface MappingColumnsProps {
  readonly table: TableId;
  readonly choice: MappingChoice;
  /** What the source had for each column when it was chosen: a column does not move to another group while it is being filled in. */
  readonly recognised: MappingChoice['columns'];
  readonly headers: readonly string[];
  readonly onChoose: (column: string, source: string) => void;
}

const ColumnChoice = ({ column, table, choice, headers, onChoose }: Omit<MappingColumnsProps, 'recognised'> & { readonly column: Column }) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const twin = alsoChosenFor(table, choice, column);
  const missing = column.required === true && !choice.columns[column.id] ? words.chooseColumn : undefined;
  const problem = twin ? fill(words.chosenTwice, { other: twin.names[language] }) : missing;
  const options = [{ value: '', text: words.noColumn }, ...headers.map((header) => ({ value: header, text: header }))];
  return (
    <div>
      <Select label={<strong>{column.names[language]}</strong>} hint={column.description[language]} value={choice.columns[column.id] ?? ''} options={options} problem={problem}
        onChange={(source) => onChoose(column.id, source)} />
    </div>
  );
};

/** Each column of ours with the header of the user's that fills it: what is required first, then what was recognised, and the rest to be opened. */
export const MappingColumns = ({ recognised, ...props }: MappingColumnsProps) => {
  const words = useDataWords();
  const all = mappable(props.table);
  const required = all.filter((column) => column.required === true);
  const known = all.filter((column) => column.required !== true && Boolean(recognised[column.id]));
  const rest = all.filter((column) => column.required !== true && !recognised[column.id]);
  const choices = (columns: readonly Column[]) => columns.map((column) => <ColumnChoice key={column.id} column={column} {...props} />);
  return (
    <Stack gap="large">
      {required.length > 0 ? <Section heading={words.requiredColumns} level={4}><Stack>{choices(required)}</Stack></Section> : null}
      {known.length > 0 ? <Section heading={words.recognisedColumns} level={4}><Stack>{choices(known)}</Stack></Section> : null}
      {rest.length > 0 ? <Disclosure summary={fill(words.otherColumns, { count: rest.length })}>{() => <Stack>{choices(rest)}</Stack>}</Disclosure> : null}
    </Stack>
  );
};
