import { fill } from '../../../messages';
import { differenceOf, differencePctOf, type YearView } from '../../../report';
import { Badge, Button, classes, Heading, Prose, Row } from '../../ui';
import { Amount } from './amount';
import { differenceText } from './figure-text';
import { useResultWords } from './shown-result';
import { isWithoutAgreements } from './without-agreements';

export interface HeadlineProps { readonly year: YearView; readonly outdated: boolean; readonly onGoToData: () => void }

/** What all sub-agreements cost together, or without any what all activities cost: actual large, budget beside it, and how they differ. */
export const Headline = ({ year: shown, outdated, onGoToData }: HeadlineProps) => {
  const { year, bases } = shown;
  const alone = isWithoutAgreements(shown);
  const total = alone ? shown.ownTasks : shown.total;
  const [words, language] = useResultWords();
  const difference = differenceOf(total.budget?.amount, total.actual?.amount);
  const percentage = differencePctOf(total.budget?.amount, total.actual?.amount);
  const lead = bases.includes('actual') ? 'actual' : 'budget';
  return (
    <div className="headline">
      <Row apart><Heading level={3}>{fill(alone ? words.activities.totalOf : words.totalOf, { year })}</Heading>{outdated ? <Badge kind="attention">{words.currencies.outdated}</Badge> : null}</Row>
      <dl className="headline__figures">
        {[...bases].reverse().map((basis) => (
          <div key={basis} className={classes('headline__figure', basis === lead && 'headline__figure--lead')}>
            <dt>{words[basis]}</dt>
            <dd><span aria-hidden="true">€{'\u00a0'}</span><Amount figure={total[basis]} /></dd>
          </div>
        ))}
      </dl>
      {difference === null ? null : (
        <p className="headline__difference">
          {percentage === null ? fill(words.differenceWithoutBase, { amount: differenceText(difference, language) })
            : fill(words.differenceOf, { amount: differenceText(difference, language), percentage: differenceText(percentage, language, 1) })}
        </p>
      )}
      {alone ? <div className="headline__next"><Prose>{words.activities.noAgreementYet}</Prose><Button onClick={onGoToData}>{words.activities.toData}</Button></div> : null}
    </div>
  );
};
