import { fill } from '../../../messages';
import type { Figure } from '../../../report';
import { LinkButton } from '../../ui';
import { figureName } from './explanation/figure-name';
import { readFigure } from './explanation/figure';
import { amountText, differenceText } from './figure-text';
import { useResultWords, useShownResult } from './shown-result';

export interface AmountProps {
  /** null: there is none. */
  readonly figure: Figure | null | undefined;
  /** A difference: it says which way it goes. */
  readonly signed?: boolean;
}

/** An amount of the outcome; where it can be explained it is a button that does so. */
export const Amount = ({ figure, signed = false }: AmountProps) => {
  const [words, language] = useResultWords();
  const { names, explain } = useShownResult();
  if (!figure) return <span className="amount amount--none">{words.notApplicable}</span>;
  const amount = (signed ? differenceText : amountText)(figure.amount, language);
  const id = figure.figure;
  if (id === null) return <span className="amount">{amount}</span>;
  const { basis = null, scenario = null } = readFigure(id) ?? {};
  const name = [figureName(id, names, language), ...(basis === null ? [] : [words[basis]]), ...(scenario === null ? [] : [fill(words.beside.scenario, { name: scenario })])].join(', ');
  return <LinkButton numeric onClick={() => explain(id)} label={fill(words.explains, { amount, figure: name })}>{amount}</LinkButton>;
};
