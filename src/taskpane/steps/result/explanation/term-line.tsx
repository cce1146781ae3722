import type { ReactNode } from 'react';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { ExplainedTerm, Explanation, SourceCell } from '../../../session/pane-state';
import type { FigureId, Language, Place } from '../../../../domain';
import { LinkButton } from '../../../ui';
import { exactText, percentageOfShare, priceText } from '../figure-text';
import { useResultWords, useShownResult } from '../shown-result';
import { readFigure } from './figure';
import { partName } from './figure-name';

export interface TermLineProps {
  readonly term: ExplainedTerm;
  /** What the term is part of; its rule says what a factor is. */
  readonly whole: Pick<Explanation, 'rule' | 'figure'>;
  readonly onExplain: (figure: string) => void;
  readonly onSelect: (place: Place) => void;
}

const placeOf = ({ sheet, table, row, column, address }: SourceCell): Place =>
  ({ sheet, table, row, ...(column === null ? {} : { column }), ...(address === null ? {} : { address }) });

/** Rules whose factor is a quantity, or one over a quantity. */
const TIMES: readonly string[] = ['5-unit-price', '7-tariff', '7-agreed-price', '8-capacity/rate', '8-capacity/unused', '1-full-rate'];

/** A factor is a share of a cost centre or a participant, the base of overhead, or one over a quantity. */
const factorText = (factor: string | null, rule: string, words: TaskPaneResultMessages['explanation'], language: Language): string | null => {
  if (factor === null) return null;
  if (TIMES.includes(rule)) return fill(words.times, { factor: exactText(factor, language, [0, 12]) });
  return rule === '4-overhead' ? fill(words.base, { base: exactText(factor, language, [0, 2]) }) : fill(words.share, { share: percentageOfShare(factor, language) });
};

const Told = ({ children, detail }: { readonly children: ReactNode; readonly detail: string | null }) => (
  <>
    {children}
    {detail === null ? null : <span className="term__detail">{detail}</span>}
  </>
);

/** A figure of more than one run, such as a settlement, is made of figures of several: each says of which. */
const inRun = (name: string, figure: FigureId, whole: FigureId, words: TaskPaneResultMessages): string => {
  const [part, of] = [readFigure(figure), readFigure(whole)];
  if (part === null || of === null || part.basis === null || of.basis !== null) return name;
  return fill(words.explanation.partOfRun, { name, basis: words[part.basis].toLowerCase(), year: String(part.year) });
};

const FigureTerm = (props: TermLineProps & { readonly term: Extract<ExplainedTerm, { kind: 'figure' }> }) => {
  const [words, language] = useResultWords();
  const { names } = useShownResult();
  const { term: { figure, factor }, whole, onExplain } = props;
  const name = inRun(partName(figure, whole.figure, names, language), figure, whole.figure, words);
  return (
    <Told detail={factorText(factor, whole.rule, words.explanation, language)}>
      <LinkButton onClick={() => onExplain(figure)} label={fill(words.explanation.open, { name })}>{name}</LinkButton>
    </Told>
  );
};

const RowTerm = ({ term: { source }, onSelect }: TermLineProps & { readonly term: Extract<ExplainedTerm, { kind: 'row' }> }) => {
  const [{ explanation }] = useResultWords();
  const place = fill(source.column === null ? explanation.row : explanation.rowColumn, { table: source.sheet, row: source.row, column: source.column ?? '' });
  return <LinkButton onClick={() => onSelect(placeOf(source))} label={fill(explanation.select, { place })}>{place}</LinkButton>;
};

const HoursTerm = ({ term, onSelect }: TermLineProps & { readonly term: Extract<ExplainedTerm, { kind: 'hours' }> }) => {
  const [{ explanation }, language] = useResultWords();
  const { names } = useShownResult();
  const { position, participant, quantity, price, source, rows } = term;
  const name = participant === null ? position : fill(explanation.positionFor, { position, participant: names.participant(participant) });
  const sum = fill(explanation.hours, { quantity: exactText(quantity, language), price: priceText(price, language) });
  if (source === null) return <Told detail={sum}>{name}</Told>;
  const where = rows === 1 ? explanation.oneHoursRow : fill(explanation.hoursRows, { rows });
  return <Told detail={`${sum}; ${where}`}><LinkButton onClick={() => onSelect(placeOf(source))} label={fill(explanation.selectHours, { position: name })}>{name}</LinkButton></Told>;
};

/** What one term of an explanation is: a figure that opens, or rows of the user's that are selected in the sheet. */
export const TermLine = (props: TermLineProps) => {
  const { term } = props;
  switch (term.kind) {
    case 'figure': return <FigureTerm {...props} term={term} />;
    case 'row': return <RowTerm {...props} term={term} />;
    case 'hours': return <HoursTerm {...props} term={term} />;
  }
};
