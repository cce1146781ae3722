import type { Place, TableId } from '../../../domain';
import { fill } from '../../../messages';
import { foldName, type FoundTable, type StandingTable } from '../../../tables';
import type { Check, Overview } from '../../session';
import { Badge, Button, DataRegion, Disclosure, LinkButton, Notice, Prose, Section, useLanguage } from '../../ui';
import { tableName } from '../table-names';
import { useDataWords } from './data-words';

export interface FoundTablesProps {
  readonly overview: Overview;
  readonly check: Check | null;
  readonly disabled: boolean;
  readonly onSelect: (place: Place) => void;
  readonly onMap: (table: TableId) => void;
}

/** The columns of a table that are required and were not recognised, as the check found them. */
const missingColumns = ({ sheet, name }: StandingTable, check: Check | null): readonly string[] =>
  check?.findings.flatMap(({ code, place }) => (code === 'missing-column' && place.table === name && place.sheet === sheet ? [place.column ?? ''] : [])) ?? [];

/** Where a table stands; its sheet is left out where it is called the same. */
const placeOf = ({ sheet, address }: StandingTable, name: string): string => (foldName(sheet) === foldName(name) ? address.slice(address.lastIndexOf('!') + 1) : address);

const Entry = ({ name, standing, onSelect, children }: { readonly name: string; readonly standing: StandingTable; readonly children: string } & Pick<FoundTablesProps, 'onSelect'>) => {
  const words = useDataWords();
  const label = fill(words.selectTable, { table: name, address: standing.address });
  // the link names the range of the table: without the address its header alone would be selected
  return <LinkButton label={label} onClick={() => onSelect({ sheet: standing.sheet, table: standing.name, address: standing.address })}>{children}</LinkButton>;
};

/** A table that was mapped says so, and can be mapped otherwise: the wrong choice keeps a table of the user's from where it belongs. */
const Mapped = ({ name, disabled, onMap }: { readonly name: string; readonly disabled: boolean; readonly onMap: () => void }) => {
  const words = useDataWords();
  return (
    <>
      {' '}<Badge kind="plain">{words.mapped}</Badge>
      <div><LinkButton disabled={disabled} label={fill(words.changeMappingNamed, { table: name })} onClick={onMap}>{words.changeMapping}</LinkButton></div>
    </>
  );
};

type LineProps = { readonly found: FoundTable } & Pick<FoundTablesProps, 'disabled' | 'onSelect' | 'onMap'>;

const Line = ({ found, disabled, onSelect, onMap }: LineProps) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const name = tableName(found.table, language);
  return (
    <tr>
      <th scope="row">{name}{found.by === 'mapping' ? <Mapped name={name} disabled={disabled} onMap={() => onMap(found.table)} /> : null}</th>
      <td><Entry name={name} standing={found} onSelect={onSelect}>{placeOf(found, name)}</Entry></td>
      <td className="figures__number">{found.rows === 0 ? words.noRows : found.rows}</td>
    </tr>
  );
};

const Others = ({ overview: { others }, onSelect }: Pick<FoundTablesProps, 'overview' | 'onSelect'>) => {
  const words = useDataWords();
  return (
    <Disclosure summary={fill(words.othersHeading, { count: others.length })}>
      {() => (
        <>
          <Prose quiet>{words.othersText}</Prose>
          <ul className="bare-list">
            {others.map((other) => (
              <li key={`${other.sheet} ${other.name}`}><bdi>{other.name}</bdi> · <Entry name={other.name} standing={other} onSelect={onSelect}>{placeOf(other, other.name)}</Entry></li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
};

/** Which tables were found, where they stand and how many rows they have; what they lack is said first. */
export const FoundTables = ({ overview, check, disabled, onSelect, onMap }: FoundTablesProps) => {
  const [words, language] = [useDataWords(), useLanguage()];
  const lacking = overview.found.map((found) => ({ found, columns: missingColumns(found, check) })).filter(({ columns }) => columns.length > 0);
  return (
    <Section heading={fill(words.foundHeading, { count: overview.found.length })}>
      {lacking.map(({ found, columns }) => (
        <Notice key={found.table} kind="attention" actions={(
          <Button icon="connect" disabled={disabled} label={fill(words.mapColumnsNamed, { table: tableName(found.table, language) })} onClick={() => onMap(found.table)}>{words.mapColumns}</Button>
        )}>
          {fill(words.columnsMissing, { table: tableName(found.table, language), columns: columns.join(', ') })}
        </Notice>
      ))}
      {overview.found.length === 0 ? <Prose quiet>{words.nothingFound}</Prose> : (
        <DataRegion name={words.foundRegion}>
          <table className="figures figures--wide">
            <thead><tr><th scope="col">{words.table}</th><th scope="col">{words.place}</th><th scope="col" className="figures__number">{words.rows}</th></tr></thead>
            <tbody>{overview.found.map((found) => <Line key={found.table} found={found} disabled={disabled} onSelect={onSelect} onMap={onMap} />)}</tbody>
          </table>
        </DataRegion>
      )}
      {overview.others.length > 0 ? <Others overview={overview} onSelect={onSelect} /> : null}
    </Section>
  );
};
