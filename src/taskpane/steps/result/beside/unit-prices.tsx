import { fill } from '../../../../messages';
import { numberText, type ScenarioView } from '../../../../report';
import { Heading, Stack } from '../../../ui';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords, useShownResult } from '../shown-result';

/** Prices per unit that the scenario changes. */
export const UnitPrices = ({ scenario: { name, unitPrices } }: { readonly scenario: ScenarioView }) => {
  const [words, language] = useResultWords();
  const { beside } = words;
  const { names } = useShownResult();
  if (unitPrices.length === 0) return null;
  const shown = (price: string | null): string => (price === null ? '' : numberText(price, 2, language));
  return (
    <Stack gap="small">
      <Heading level={4}>{beside.unitPrices}</Heading>
      <PairsTable name={fill(beside.unitPricesOf, { name })} titles={[beside.part, beside.base, beside.inScenario]} rows={unitPrices.map(({ basis, subAgreement, activity, base, scenario }) => ({
        key: `${basis} ${subAgreement} ${activity ?? ''}`,
        name: <>{activity === null ? names.subAgreement(subAgreement) : names.activity(activity)}<span className="term__detail">{words[basis].toLowerCase()}</span></>,
        cells: [shown(base), shown(scenario)],
      }))} />
    </Stack>
  );
};
