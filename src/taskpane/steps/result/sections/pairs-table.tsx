import type { ReactNode } from 'react';
import { classes, DataRegion } from '../../../ui';

export interface PairsRow {
  readonly key: string;
  readonly name: ReactNode;
  /** One a column. */
  readonly cells: readonly ReactNode[];
  readonly strong?: boolean;
}

export interface PairsTableProps {
  /** What the table is about; spoken, not shown. */
  readonly name: string;
  /** The title of the names, and of every column. */
  readonly titles: readonly [string, ...string[]];
  readonly rows: readonly PairsRow[];
}

/** Names with one or two figures beside them. */
export const PairsTable = ({ name, titles: [first, ...columns], rows }: PairsTableProps) => (
  <DataRegion name={name}>
    <table className="amounts amounts--pairs">
      <caption className="heard-only">{name}</caption>
      <thead><tr><th scope="col">{first}</th>{columns.map((title) => <th key={title} scope="col" className="amounts__number">{title}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ key, name: title, cells, strong }) => (
          <tr key={key} className={classes(strong && 'amounts__row--strong')}>
            <th scope="row">{title}</th>
            {cells.map((cell, i) => <td key={columns[i]} className="amounts__number">{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  </DataRegion>
);
