import { fill } from '../../../../messages';
import type { LabourView } from '../../../../report';
import { DataRegion, Prose } from '../../../ui';
import { differenceText, exactText } from '../figure-text';
import { useResultWords, useShownResult } from '../shown-result';

const Lines = ({ labour }: { readonly labour: LabourView }) => {
  const [{ settlement: words }, language] = useResultWords();
  const { names } = useShownResult();
  const hours = (text: string): string => exactText(text, language, [0, 1]);
  const lines = [[words.labourRate, labour.rate], [words.efficiency, labour.efficiency], [words.mix, labour.mix], [words.yield, labour.yield]] as const;
  return (
    <tbody className="amounts__row">
      <tr>
        <th scope="rowgroup" colSpan={2} className="amounts__name activity__name">
          {names.activity(labour.activity)}<span className="term__detail">{fill(words.hours, { actual: hours(labour.actualHours), allowed: hours(labour.allowedHours) })}</span>
        </th>
      </tr>
      {lines.map(([name, amount]) => <tr key={name}><th scope="row">{name}</th><td className="amounts__number">{differenceText(amount, language)}</td></tr>)}
    </tbody>
  );
};

/** Tarief and efficiency, with the mix and opbrengst in it, of every activity whose hours cost something else than budgeted. */
export const LabourDifferences = ({ labour, all }: { readonly labour: readonly LabourView[]; readonly all: number }) => {
  const [{ settlement: words, beside }] = useResultWords();
  return (
    <>
      <Prose quiet>{words.labourSign}</Prose>
      <DataRegion name={words.labour}>
        <table className="amounts activities">
          <caption className="heard-only">{words.labour}</caption>
          <thead><tr><th scope="col">{beside.part}</th><th scope="col" className="amounts__number">{beside.amount}</th></tr></thead>
          {labour.map((one) => <Lines key={one.activity} labour={one} />)}
        </table>
      </DataRegion>
      {labour.length === all ? null : <Prose quiet>{fill(words.someLabour, { shown: labour.length, all })}</Prose>}
    </>
  );
};
