import { type Advance, type Asset, type Model, type RowRef, fraction } from '../../src/domain';
import { CENTRES, centreCode, yearWithCentres } from './centres-book';

const [ASSETS, TERMS, YEAR] = [500, 4, 2025];
const ref: RowRef = { sheet: 'Meting', table: 'Meting', row: 2 };

/** Half of them linear, half by annuity; on activities and on centres, first used between 2015 and 2024. */
const assets = (model: Model): Asset[] => Array.from({ length: ASSETS }, (_, i) => ({
  ref, code: `M${i}`, description: null,
  target: i % 2 === 0 ? { activity: (model.activities[i % model.activities.length] as Model['activities'][number]).code } : { costCentre: centreCode(i % CENTRES) },
  acquisitionValue: fraction(BigInt(10_000_000 + i * 31_337), 100n), contributions: fraction(0n), residualValue: fraction(BigInt(i), 1n), inUseFrom: `${2015 + (i % 10)}-0${1 + (i % 9)}-01` as Asset['inUseFrom'],
  life: fraction(BigInt(10 + (i % 30))), method: i % 4 < 2 ? 'linear' : 'annuity', interest: fraction<'percent'>(5n, 2n), year: null, basis: null,
}));

/** What every client paid of every sub-agreement in every term. */
const advances = (model: Model): Advance[] => model.subAgreements.flatMap(({ code }) => model.participants.filter(({ role }) => role === 'client').flatMap((participant) =>
  Array.from({ length: TERMS }, (_, term) => ({
    ref, subAgreement: code, participant: participant.code, amount: fraction<'EUR'>(BigInt(1_000_000 + term * 111), 100n), year: YEAR, term: term + 1,
    entry: 'advance' as const, date: null,
  }))));

/** A year with all of it on: 200 support centres, capital, hours, overhead, advances and a settlement of every sub-agreement. */
export const wholeYear = (hourRows: number): Model => {
  const model = yearWithCentres(hourRows, 4, 10);
  return { ...model, assets: assets(model), advances: advances(model) };
};
