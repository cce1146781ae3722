import { useState } from 'react';
import { type FigureId, fromDecimal, isZero, type Language, type Place } from '../../../../domain';
import { fill } from '../../../../messages';
import type { ExplainedTerm, Explanation } from '../../../session/pane-state';
import { Button, DataRegion, Prose } from '../../../ui';
import { useResultWords } from '../shown-result';
import { type Measure, measured, measureOf } from './measure';
import { addsUp, isRoundedApart } from './rule';
import { TermLine } from './term-line';

export interface TermsTableProps {
  readonly explanation: Explanation;
  readonly onExplain: (figure: FigureId) => void;
  readonly onSelect: (place: Place) => void;
}

/** More than anyone reads at once; the others are there when asked for. */
const AT_FIRST = 40;

/** Parts of a sum are counted as the sum is; what was only read is counted in its own measure. */
const termText = (term: ExplainedTerm, whole: Measure | null, language: Language): string => {
  if (whole !== null) return measured(term.amount, whole, language);
  if (term.kind === 'figure') return measured(term.amount, measureOf(term.figure, null), language);
  return measured(term.kind === 'hours' ? term.quantity : term.amount, 'input', language);
};

/** What a figure was made of; where the parts add up, with their sum. */
export const TermsTable = ({ explanation, onExplain, onSelect }: TermsTableProps) => {
  const [{ explanation: words }, language] = useResultWords();
  const [all, setAll] = useState(false);
  const { rule, terms, amount, figure } = explanation;
  if (terms.length === 0) return <Prose quiet>{words.noTerms}</Prose>;
  const isSum = addsUp(explanation);
  const measure = isSum ? measureOf(figure, rule) : null;
  const counting = isSum ? terms.filter((term) => !isZero(fromDecimal(term.amount))) : terms;
  const shown = all ? counting : counting.slice(0, AT_FIRST);
  const name = isSum ? words.madeOf : words.readFrom;
  return (
    <>
      <DataRegion name={name}>
        <table className="amounts amounts--pairs terms">
          <caption className="terms__caption">{name}</caption>
          <thead><tr><th scope="col">{words.part}</th><th scope="col" className="amounts__number">{isSum && measure !== 'quantity' ? words.amount : words.value}</th></tr></thead>
          <tbody>
            {shown.map((term, i) => (
              <tr key={i}>
                <th scope="row"><TermLine term={term} whole={explanation} onExplain={onExplain} onSelect={onSelect} /></th>
                <td className="amounts__number">{termText(term, measure, language)}</td>
              </tr>
            ))}
          </tbody>
          {measure === null ? null : <tfoot><tr><th scope="row">{words.sum}</th><td className="amounts__number">{measured(amount, measure, language)}</td></tr></tfoot>}
        </table>
      </DataRegion>
      {shown.length === counting.length ? null : (
        <>
          <Prose quiet>{fill(words.some, { shown: shown.length, all: counting.length })}</Prose>
          <Button onClick={() => setAll(true)}>{fill(words.showAll, { all: counting.length })}</Button>
        </>
      )}
      {counting.length < terms.length ? <Prose quiet>{words.nilLeftOut}</Prose> : null}
      {measure === 'euro' && isRoundedApart(explanation) ? <Prose quiet>{words.rounded}</Prose> : null}
    </>
  );
};
