import type { Basis } from '../../../domain';
import { fill, reportWords } from '../../../messages';
import type { ActivityView, CostView, Figure, SubAgreementView, YearView } from '../../../report';
import { Heading, Prose, Stack } from '../../ui';
import { ActivityTable, hasUnitPrice } from './activity-table';
import { BarsChart, Drawn } from './drawn';
import { drawnLine, type FigureRow, FigureTable } from './figure-table';
import { useResultWords, useShownResult } from './shown-result';
import { activitiesOf } from './without-agreements';

interface DetailsProps { readonly agreement: SubAgreementView; readonly year: YearView }

interface PartProps { readonly agreement: SubAgreementView; readonly bases: readonly Basis[]; readonly activities: readonly ActivityView[] }

type Keyed = Figure & { readonly key: string };

/** The lines that any basis has, in the order of the first that has them. */
const linesOf = ({ costs }: SubAgreementView, bases: readonly Basis[], select: (cost: CostView) => readonly Keyed[], nameOf: (key: string) => string): readonly FigureRow[] => {
  const byBasis = bases.map((basis) => [basis, costs[basis] ? select(costs[basis]) : []] as const);
  const keys = [...new Set(byBasis.flatMap(([, figures]) => figures.map(({ key }) => key)))];
  return keys.map((key) => ({
    key, name: nameOf(key),
    figures: Object.fromEntries(byBasis.flatMap(([basis, figures]) => {
      const found = figures.find((figure) => figure.key === key);
      return found ? [[basis, found]] : [];
    })),
  }));
};

/** Income is always the last part: it goes off what the rest adds up to. */
const incomeLast = (rows: readonly FigureRow[]): readonly FigureRow[] => [...rows.filter(({ key }) => key !== 'income'), ...rows.filter(({ key }) => key === 'income')];

/** What it is for each unit, hour and inhabitant; that there is no price for a unit is said. */
const UnitFigures = ({ agreement, bases, activities }: PartProps) => {
  const [words] = useResultWords();
  const row = (key: 'unitPrice' | 'costPerHour' | 'costPerInhabitant', name: string): readonly FigureRow[] => {
    const figures = Object.fromEntries(Object.entries(agreement.costs).map(([basis, cost]) => [basis, cost[key]]));
    return Object.values(figures).every((figure) => figure === null) ? [] : [{ key, name, figures }];
  };
  const unit = row('unitPrice', fill(words.perUnit, { unit: agreement.unit ?? words.unit }));
  const rows = [...unit, ...row('costPerHour', words.perHour), ...row('costPerInhabitant', words.perInhabitant)];
  return (
    <Stack gap="small">
      <Heading level={4}>{words.unitFigures}</Heading>
      {rows.length === 0 ? null : <FigureTable name={fill(words.partOf, { part: words.unitFigures, name: agreement.name })} bases={bases} rows={rows} />}
      {unit.length > 0 ? null : <Prose quiet>{words.noUnitPrice}{activities.some(hasUnitPrice) ? ` ${words.activities.priceOfEach}` : ''}</Prose>}
    </Stack>
  );
};

/** What each activity of a sub-agreement costs. */
const Activities = ({ agreement, bases, activities }: PartProps) => {
  const [{ activities: words }] = useResultWords();
  if (activities.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={4}>{words.heading}</Heading>
      <ActivityTable name={fill(words.of, { name: agreement.name })} bases={bases} activities={activities} />
    </Stack>
  );
};

/** Opbouw en verdeling: the cost price by kind, who bears it, what it is for each hour and inhabitant, and what its activities cost. */
export const AgreementDetails = ({ agreement, year }: DetailsProps) => {
  const [words, language] = useResultWords();
  const { names } = useShownResult();
  const { bases } = year;
  const activities = activitiesOf(year, agreement.code);
  const kinds: Readonly<Record<string, string>> = reportWords(language).costKinds;
  const total: FigureRow = { key: 'total', name: words.charts.total, strong: true, figures: Object.fromEntries(Object.entries(agreement.costs).map(([basis, cost]) => [basis, cost.total])) };
  const parts = incomeLast(linesOf(agreement, bases, (cost) => cost.parts.map((part) => ({ ...part, key: part.kind })), (kind) => kinds[kind] ?? kind));
  const bearers = linesOf(agreement, bases, (cost) => cost.participants.map((one) => ({ ...one, key: one.code })), names.participant);
  const titleOf = (part: string): string => fill(words.partOf, { part, name: agreement.name });
  return (
    <Drawn>
      <BarsChart title={words.charts.buildUp} lines={parts.map(drawnLine)} total={drawnLine(total)}
        table={<FigureTable name={titleOf(words.charts.buildUp)} bases={bases} rows={[...parts, total]} />} />
      {bearers.length === 0 ? null : (
        <BarsChart title={words.charts.participants} lines={bearers.map(drawnLine)}
          table={<FigureTable name={titleOf(words.charts.participants)} bases={bases} rows={[...bearers, total]} />} />
      )}
      <UnitFigures agreement={agreement} bases={bases} activities={activities} />
      <Activities agreement={agreement} bases={bases} activities={activities} />
    </Drawn>
  );
};
