import type { Basis } from '../../../domain';
import { differenceOf, type Figure } from '../../../report';
import { classes, DataRegion } from '../../ui';
import { Amount } from './amount';
import { differenceText } from './figure-text';
import { useResultWords } from './shown-result';

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly figures: Readonly<Partial<Record<Basis, Figure | null>>>;
  readonly strong?: boolean;
}

/** The same row as a line of a chart. */
export const drawnLine = ({ key, name, figures }: FigureRow) =>
  ({ key, name, amounts: Object.fromEntries(Object.entries(figures).flatMap(([basis, figure]) => (figure ? [[basis, figure.amount]] : []))) });

export interface FigureTableProps {
  /** What the table is about; spoken, not shown. */
  readonly name: string;
  readonly bases: readonly Basis[];
  readonly rows: readonly FigureRow[];
}

const Difference = ({ figures: { budget, actual } }: Pick<FigureRow, 'figures'>) => {
  const [words, language] = useResultWords();
  const difference = differenceOf(budget?.amount, actual?.amount);
  return <td className="amounts__number amounts__difference">{difference === null ? words.notApplicable : differenceText(difference, language)}</td>;
};

/** Figures on budget and actual with their difference. The name stands above its figures: beside them there is no room in a pane of 320 pixels. */
export const FigureTable = ({ name, bases, rows }: FigureTableProps) => {
  const [words] = useResultWords();
  const compares = bases.length > 1;
  return (
    <DataRegion name={name}>
      <table className="amounts">
        <caption className="heard-only">{name}</caption>
        <thead>
          <tr>
            {bases.map((basis) => <th key={basis} scope="col" className="amounts__number">{words[basis]}</th>)}
            {compares ? <th scope="col" className="amounts__number">{words.difference}</th> : null}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.key} className={classes('amounts__row', row.strong && 'amounts__row--strong')}>
            <tr><th scope="rowgroup" colSpan={bases.length + (compares ? 1 : 0)} className="amounts__name">{row.name}</th></tr>
            <tr>
              {bases.map((basis) => <td key={basis} className="amounts__number"><Amount figure={row.figures[basis]} /></td>)}
              {compares ? <Difference figures={row.figures} /> : null}
            </tr>
          </tbody>
        ))}
      </table>
    </DataRegion>
  );
};
