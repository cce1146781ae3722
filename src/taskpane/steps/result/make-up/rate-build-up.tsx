import { useState } from 'react';
import type { Basis } from '../../../../domain';
import { fill } from '../../../../messages';
import { dayText, type Figure, type RateCostView, type RateView } from '../../../../report';
import { Heading, Prose, Select, Stack } from '../../../ui';
import { BarsChart, Drawn } from '../drawn';
import { drawnLine, type FigureRow, FigureTable } from '../figure-table';
import { amountText, differenceText, exactText } from '../figure-text';
import { ColumnsTable } from '../sections/columns-table';
import { useResultWords } from '../shown-result';

type Component = RateCostView['components'][number];

const CODES: readonly Component['code'][] = ['wage', 'otherStaff', 'adopted', 'overhead'];

const useRateName = (): ((rate: RateView) => string) => {
  const [{ makeUp: words }, language] = useResultWords();
  return ({ position, validFrom }) => (validFrom === null ? position : fill(words.positionFrom, { position, day: dayText(validFrom, language) }));
};

const sumOf = ({ fullPerHour, wagePerHour }: RateCostView): Figure => fullPerHour ?? wagePerHour;

const perHourOf = (components: readonly Component[], code: Component['code']): Figure | undefined => {
  const found = components.find((one) => one.code === code);
  return found && { amount: found.perHour, figure: null };
};

/** The build-up as a chart, and as a table. */
const BuildUp = ({ rate: { costs }, bases, name }: { readonly rate: RateView; readonly bases: readonly Basis[]; readonly name: string }) => {
  const [{ makeUp: words }] = useResultWords();
  const of = (select: (cost: RateCostView) => Figure | undefined): FigureRow['figures'] => Object.fromEntries(bases.flatMap((basis) => {
    const cost = costs[basis];
    const figure = cost && select(cost);
    return figure === undefined ? [] : [[basis, figure]];
  }));
  const lines = CODES.map((code) => ({ key: code, name: words[code], figures: of(({ components }) => perHourOf(components, code)) }))
    .filter(({ figures }) => Object.keys(figures).length > 0);
  const full = Object.values(costs).some(({ fullPerHour }) => fullPerHour !== null);
  const total = { key: 'total', name: full ? words.fullRate : words.rateTotal, figures: of(sumOf), strong: true };
  return (
    <Drawn>
      <BarsChart title={words.rateBuildUp} text={words.rateBuildUpText} decimals={2} lines={lines.map(drawnLine)} total={drawnLine(total)}
        table={<FigureTable name={fill(words.rateBuildUpOf, { name })} bases={bases} rows={[...lines, total]} />} />
    </Drawn>
  );
};

/** Where every component comes from: given in a cell, or derived. */
const Origins = ({ cost }: { readonly cost: RateCostView }) => {
  const [{ makeUp: words }, language] = useResultWords();
  return (
    <>
      <ul className="ticked">
        {cost.components.map(({ code, origin, perFte, source }) => (
          <li key={code}>{fill(words.componentIs, {
            name: words[code], origin: origin === 'given' ? words.givenComponent : words.derivedComponent,
            perFte: perFte === null ? '' : fill(words.perFte, { amount: amountText(perFte, language) }), source: source === null ? '' : fill(words.sourceOf, { source }),
          })}</li>
        ))}
      </ul>
      {cost.productiveHours === null ? null : <Prose quiet>{fill(words.productive, { hours: exactText(cost.productiveHours, language) })}</Prose>}
    </>
  );
};

const References = ({ cost: { references, wagePerHour } }: { readonly cost: RateCostView }) => {
  const [{ makeUp: words, notApplicable }, language] = useResultWords();
  if (references.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={4}>{words.references}</Heading>
      <ColumnsTable name={words.references} columns={[words.own, words.reference, words.difference]} rows={references.map(({ series, year, scale, perHour, difference, source }) => ({
        key: `${series} ${year} ${scale}`, name: <>{fill(words.referenceOf, { series, year: String(year), scale })}<span className="term__detail">{source}</span></>,
        cells: [amountText(wagePerHour.amount, language), perHour === null ? notApplicable : amountText(perHour, language), difference === null ? notApplicable : differenceText(difference, language)],
      }))} />
    </Stack>
  );
};

export interface RateBuildUpsProps { readonly bases: readonly Basis[]; readonly rates: readonly RateView[] }

/** Tarieven: what an hour of each position costs, and of one of them how that is built up. */
export const RateBuildUps = ({ bases, rates }: RateBuildUpsProps) => {
  const [{ makeUp: words }] = useResultWords();
  const nameOf = useRateName();
  const [chosen, choose] = useState(0);
  const rate = rates[chosen];
  const lead = rate && (rate.costs.actual ?? rate.costs.budget);
  const there = bases.filter((basis) => rate?.costs[basis]);
  return (
    <>
      <Prose quiet>{words.ratesMeaning}</Prose>
      <FigureTable name={words.allRates} bases={bases} rows={rates.map((one) => ({
        key: nameOf(one), name: nameOf(one), figures: Object.fromEntries(Object.entries(one.costs).map(([basis, { wagePerHour }]) => [basis, wagePerHour])),
      }))} />
      {rates.length < 2 ? null : (
        <Select label={words.position} value={String(chosen)} options={rates.map((one, i) => ({ value: String(i), text: nameOf(one) }))} onChange={(value) => choose(Number(value))} />
      )}
      {rate && lead ? (
        <>
          <BuildUp rate={rate} bases={there} name={nameOf(rate)} />
          <Origins cost={lead} />
          <References cost={lead} />
        </>
      ) : null}
    </>
  );
};
