import { fill, reportWords } from '../../../messages';
import type { ControlView, YearView } from '../../../report';
import { Badge, DataRegion, Disclosure, Notice, Section } from '../../ui';
import { amountText, differenceText, remainderText } from './figure-text';
import { useResultWords } from './shown-result';

const Control = ({ control: { code, basis, ofSettlement, expected, actual, difference, pass } }: { readonly control: ControlView }) => {
  const [words, language] = useResultWords();
  // what holds is told in cents; what does not, in everything that is known
  const [text, differs] = pass ? [amountText, differenceText] : [remainderText, remainderText];
  const { controls, labels } = reportWords(language);
  const called = ofSettlement ? fill(labels.controlOfSettlement, { name: controls[code] }) : controls[code];
  const name = `${called} (${words[basis].toLowerCase()})`;
  return (
    <div className="control">
      <div className="control__head"><span>{name}</span> <Badge kind={pass ? 'good' : 'bad'}>{pass ? words.holds : words.fails}</Badge></div>
      <DataRegion name={name}>
        <table className="amounts">
          <caption className="heard-only">{name}</caption>
          <thead>
            <tr>{[words.expected, words.found, words.difference].map((title) => <th key={title} scope="col" className="amounts__number">{title}</th>)}</tr>
          </thead>
          <tbody>
            <tr>
              <td className="amounts__number">{text(expected, language)}</td>
              <td className="amounts__number">{text(actual, language)}</td>
              <td className="amounts__number">{differs(difference, language)}</td>
            </tr>
          </tbody>
        </table>
      </DataRegion>
    </div>
  );
};

/** Whether everything adds up: in one sentence, and every control when asked for; open at once where one fails. */
export const ControlList = ({ year: { controls } }: { readonly year: YearView }) => {
  const [words] = useResultWords();
  const failed = controls.filter(({ pass }) => !pass);
  const sorted = [...failed, ...controls.filter(({ pass }) => pass)];
  return (
    <Section heading={words.controls}>
      {failed.length === 0 ? <Notice kind="good">{fill(words.allHold, { count: controls.length })}</Notice>
        : <Notice kind="bad" urgent>{fill(words.someFail, { count: failed.length, all: controls.length })}</Notice>}
      <Disclosure summary={words.showControls} open={failed.length > 0}>
        {() => sorted.map((control) => <Control key={`${control.code} ${control.basis} ${control.ofSettlement}`} control={control} />)}
      </Disclosure>
    </Section>
  );
};
