import type { FigureId } from '../../../../domain';
import { fill } from '../../../../messages';
import type { Explanation } from '../../../session';
import { DataRegion, LinkButton } from '../../../ui';
import { amountText, exactText, priceText } from '../figure-text';
import { useResultWords, useShownResult } from '../shown-result';
import type { Division } from './division';
import { figureName } from './figure-name';

export interface DivisionTableProps {
  readonly explanation: Explanation;
  readonly division: Division;
  readonly onExplain: (figure: FigureId) => void;
}

/** A line of the table; a way on where a figure explains it. */
const Told = ({ figure, text, onExplain }: Pick<DivisionTableProps, 'onExplain'> & { readonly figure: FigureId | null; readonly text: string }) => {
  const [{ explanation: words }] = useResultWords();
  return figure === null ? text : <LinkButton onClick={() => onExplain(figure)} label={fill(words.open, { name: text })}>{text}</LinkButton>;
};

/** A price: what was divided, by how much, and what comes out. */
export const DivisionTable = ({ explanation: { amount }, division: { total, quantity, unit, quantityFigure }, onExplain }: DivisionTableProps) => {
  const [{ explanation: words }, language] = useResultWords();
  const { names } = useShownResult();
  const { figure } = total;
  const name = figure === null ? words.part : figureName(figure, names, language);
  return (
    <DataRegion name={words.madeOf}>
      <table className="amounts amounts--pairs terms">
        <caption className="terms__caption">{words.madeOf}</caption>
        <thead><tr><th scope="col">{words.part}</th><th scope="col" className="amounts__number">{words.value}</th></tr></thead>
        <tbody>
          <tr>
            <th scope="row"><Told figure={figure} text={name} onExplain={onExplain} /></th>
            <td className="amounts__number">{amountText(total.amount, language)}</td>
          </tr>
          <tr>
            <th scope="row"><Told figure={quantityFigure} text={fill(words.dividedBy, { unit })} onExplain={onExplain} /></th>
            <td className="amounts__number">{exactText(quantity, language)}</td>
          </tr>
        </tbody>
        <tfoot><tr><th scope="row">{words.quotient}</th><td className="amounts__number">{priceText(amount, language)}</td></tr></tfoot>
      </table>
    </DataRegion>
  );
};
