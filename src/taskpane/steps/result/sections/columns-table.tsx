import type { ReactNode } from 'react';
import { classes, DataRegion } from '../../../ui';

export interface ColumnsRow {
  readonly key: string;
  readonly name: ReactNode;
  /** One a column. */
  readonly cells: readonly ReactNode[];
  readonly strong?: boolean;
}

export interface ColumnsTableProps {
  /** What the table is about; spoken, not shown. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly ColumnsRow[];
}

/** Figures in several columns. The name stands above its figures: beside them there is no room in a pane of 320 pixels. */
export const ColumnsTable = ({ name, columns, rows }: ColumnsTableProps) => (
  <DataRegion name={name}>
    <table className="amounts amounts--columns">
      <caption className="heard-only">{name}</caption>
      <thead><tr>{columns.map((title) => <th key={title} scope="col" className="amounts__number">{title}</th>)}</tr></thead>
      {rows.map(({ key, name: title, cells, strong }) => (
        <tbody key={key} className={classes('amounts__row', strong && 'amounts__row--strong')}>
          <tr><th scope="rowgroup" colSpan={columns.length} className="amounts__name">{title}</th></tr>
          <tr>{cells.map((cell, i) => <td key={columns[i]} className="amounts__number">{cell}</td>)}</tr>
        </tbody>
      ))}
    </table>
  </DataRegion>
);
