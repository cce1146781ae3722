import { fill } from '../../../messages';
import type { Currency, Result } from '../../session/pane-state';
import { Badge, Button, Notice, type NoticeKind, Prose, Row } from '../../ui';
import { secondsText } from './figure-text';
import { useResultWords } from './shown-result';

export interface CurrencyNoteProps {
  readonly result: Pick<Result, 'remembered' | 'took'>;
  readonly currency: Currency;
  readonly busy: boolean;
  readonly onCalculate: () => void;
}

const KINDS: Readonly<Record<Currency, NoticeKind | 'plain'>> = { current: 'good', outdated: 'attention', checking: 'plain', unknown: 'info' };

/** Whether the result fits the workbook: in a word always, and in a sentence with a way out where it does not. */
export const CurrencyNote = ({ result: { remembered, took }, currency, busy, onCalculate }: CurrencyNoteProps) => {
  const [words, language] = useResultWords();
  const again = <Button kind={currency === 'outdated' ? 'primary' : 'default'} icon="again" disabled={busy} onClick={onCalculate}>{words.recalculate}</Button>;
  if (currency === 'outdated') return <Notice kind="attention" title={`${words.currencies.outdated}.`} urgent actions={again}>{words.currencyMeanings.outdated}</Notice>;
  return (
    <>
      <div role="status">
        <Row>
          <Badge kind={KINDS[currency]}>{words.currencies[currency]}</Badge>
          {took === null ? null : <Prose quiet>{fill(words.took, { seconds: secondsText(took, language) })}</Prose>}
        </Row>
        {currency === 'current' ? null : <Prose quiet>{words.currencyMeanings[currency]}</Prose>}
      </div>
      {remembered ? <Notice kind="info" actions={again}>{words.remembered}</Notice> : null}
      {!remembered && currency === 'unknown' ? <Row>{again}</Row> : null}
    </>
  );
};
