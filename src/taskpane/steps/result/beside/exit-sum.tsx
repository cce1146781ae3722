import { fill } from '../../../../messages';
import type { ScenarioView } from '../../../../report';
import { Heading, Prose, Stack } from '../../../ui';
import { amountText, differenceText, exactText } from '../figure-text';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords, useShownResult } from '../shown-result';

/** Uittreding: what the others pay more, and what the one who leaves pays on where that was agreed. */
export const ExitSum = ({ exit: { participant, stranded, lastFullCharge, lastFullYear, runOff, exitSum } }: { readonly exit: ScenarioView['exits'][number] }) => {
  const [words, language] = useResultWords();
  const { beside } = words;
  const { names } = useShownResult();
  const heading = fill(beside.exit, { participant: names.participant(participant) });
  const rows = [
    ...stranded.map(({ year, basis, amount }) => ({
      key: `${year} ${basis}`, name: <>{beside.stranded}<span className="term__detail">{fill(beside.yearBasis, { year: String(year), basis: words[basis].toLowerCase() })}</span></>,
      cells: [differenceText(amount, language)],
    })),
    ...(lastFullCharge === null || runOff.length === 0 ? [] : [{
      key: 'last', name: <>{beside.lastCharge}<span className="term__detail">{lastFullYear}</span></>, cells: [amountText(lastFullCharge, language)],
    }]),
    ...runOff.map(({ year, percentage, amount }) => ({
      key: `run-off ${year}`, name: fill(beside.runOff, { year: String(year), percentage: exactText(percentage, language) }), cells: [amountText(amount, language)],
    })),
    ...(exitSum === null || runOff.length === 0 ? [] : [{ key: 'sum', name: beside.exitSum, strong: true, cells: [amountText(exitSum, language)] }]),
  ];
  if (rows.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={4}>{heading}</Heading>
      {stranded.length === 0 ? null : <Prose quiet>{fill(beside.strandedMeaning, { participant: names.participant(participant) })}</Prose>}
      <PairsTable name={heading} titles={[beside.part, beside.amount]} rows={rows} />
      {runOff.length === 0 ? null : <Prose quiet>{beside.exitMeaning}</Prose>}
    </Stack>
  );
};
