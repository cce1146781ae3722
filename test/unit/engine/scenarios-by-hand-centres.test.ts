import type { Book } from '../../support/books';
import { answerOf, costRows, deals, ends, keyRows, leaves, region, tasks } from './scenario-books';

const centres = (scenario: Book[string], recharges: Book[string], costs: Book[string]) => answerOf(region(scenario, {
  Activiteiten: tasks(['EIG', 'Eigen', null], ['WPB', 'Werkplek', 'ICT']), Deelovereenkomsten: deals(['ICT', 'Automatisering', 'deel']),
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['PZ', 'Personeel', 'hulp'], ['IT', 'Informatie', 'hulp'], ['DC', 'Rekencentrum', 'hulp']],
  Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ...recharges], Kosten: costRows(...costs),
  Sleutelwaarden: keyRows(['deel', 'CO', 1, 2026], ['deel', 'EM', 1, 2026]),
}));

it('two centres that give to a third each fall by what they give themselves', () => {
  const { support } = centres([leaves('CO', '2025-12-31')], [['PZ', 'DC', 1, 2026], ['PZ', 'EIG', 1, 2026], ['IT', 'DC', 1, 2026], ['IT', 'WPB', 1, 2026], ['DC', 'WPB', 1, 2026]],
    [[null, 'materieel', 400, 2026, 'nee', null, 'PZ'], [null, 'materieel', 1200, 2026, 'nee', null, 'IT']]);
  // DC is all of WPB: half falls. PZ gives it half: a quarter falls; IT gives all to DC and WPB: half falls
  expect(support.centres.map(({ code, direct }) => [code, direct])).toEqual([['DC', '0.00'], ['IT', '600.00'], ['PZ', '300.00']]);
});

it('a task that has ended takes no more from a centre of which the cost is Vast, for the days after it', () => {
  const costOf = (day: string) => centres([ends('WPB', day)], [['PZ', 'WPB', 1, 2026], ['PZ', 'EIG', 1, 2026]], [[null, 'licentie', 546, 2026, 'ja', null, 'PZ']])
    .activities.map(({ code, cost }) => [code, cost.total]);
  // 546 by 181/365 and 1: 181/546 and 365/546
  expect(costOf('2026-06-30')).toEqual([['EIG', '365.00'], ['WPB', '181.00']]);
  expect(costOf('2025-12-31')).toEqual([['EIG', '546.00'], ['WPB', '0.00']]);
});
