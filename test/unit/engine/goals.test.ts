import type { Book } from '../../support/books';
import { findingsOf } from '../../support/books';
import { findingSentence } from '../../../src/messages';
import { YEAR, agreements, costOfA, costs, found, keys, office, outcomeOf, place, runOf } from './small-books';

type Rows = Book[string];
const HEADERS = ['Code', 'Deelovereenkomst', 'Doel', 'Indicator', 'Eenheid', 'Richting', 'Nulmeting', 'Streefwaarde', 'Realisatie', 'Jaar'];
const goals = (...rows: Rows): Book => office({ Kosten: costOfA(1), Doelen: [HEADERS, ...rows] });
/** A goal that is measurable, in the order: direction, baseline, target, actual. */
const measured = (direction: string | null, baseline: number | null, target: number | null, actual: number | null) =>
  runOf(goals(['g', 'D', 'beter', 'tijd', 'uur', direction, baseline, target, actual, YEAR])).goals[0];

it('a goal stands with all that the row says', () => {
  const Doelen = [[...HEADERS, 'Soort doel', 'Bron'], ['g', 'D', 'Sneller', 'Wachttijd', 'dag', 'lager', 10, 4, 5.5, YEAR, 'kwaliteit', 'raad']];
  // (5,5 - 10) / (4 - 10) = 4,5 / 6 = 0,75
  expect(runOf(office({ Kosten: costOfA(1), Doelen })).goals).toEqual([{
    code: 'g', subAgreement: 'D', goal: 'Sneller', kind: 'quality', indicator: 'Wachttijd', unit: 'dag', direction: 'lower',
    baseline: '10.000000', target: '4.000000', actual: '5.500000', measurable: true, progress: '0.750000', reached: false, source: 'raad',
  }]);
});

describe('progress and reached', () => {
  it.each([
    // (82 - 70) / (90 - 70) = 12 / 20
    ['hoger', 70, 90, 82, '0.600000', false], ['hoger', 70, 90, 90, '1.000000', true],
    // beyond the target: (95 - 70) / 20
    ['hoger', 70, 90, 95, '1.250000', true],
    // the wrong way: (66 - 70) / 20
    ['hoger', 70, 90, 66, '-0.200000', false],
    // (3 - 9) / (2 - 9) = 6 / 7
    ['lager', 9, 2, 3, '0.857143', false], ['lager', 9, 2, 2, '1.000000', true], ['lager', 9, 2, 1, '1.142857', true],
    // a target of 0 and a baseline of 0 are figures
    ['lager', 8, 0, 2, '0.750000', false], ['hoger', 0, 40, 10, '0.250000', false],
    ['neutraal', 70, 90, 90, '1.000000', null], [null, 70, 90, 90, '1.000000', null],
    ['hoger', null, 90, 95, null, true], ['hoger', 70, 90, null, null, null], ['lager', 5, 5, 5, null, true], ['lager', 5, 5, 6, null, false],
  ] as const)('%s, from %s to %s, now %s: %s, reached %s', (direction, baseline, target, actual, progress, reached) =>
    expect(measured(direction, baseline, target, actual)).toMatchObject({ measurable: true, progress, reached }));
});

describe('measurable', () => {
  it.each([
    [null, 'uur', 2, 'indicator', 'Indicator'], ['tijd', null, 2, 'unit', 'Eenheid'], ['tijd', 'uur', null, 'target', 'Streefwaarde'], [null, null, null, 'indicator+unit+target', 'Indicator'],
  ] as const)('not with indicator %s, unit %s, target %s', (indicator, unit, target, missing, column) => {
    const book = goals(['g', 'D', 'beter', indicator, unit, 'lager', 9, target, 3, YEAR]);
    expect(runOf(book).goals[0]).toMatchObject({ measurable: false, progress: null, reached: null, baseline: '9.000000', actual: '3.000000' });
    expect(found(book, 'goal-not-measurable')).toEqual([{ severity: 'note', place: place('Doelen', 2, column), facts: { goal: 'g', missing } }]);
  });

  it('the sentence names what is blank, in both languages', () => {
    const [finding] = findingsOf(goals(['g', 'D', 'beter', 'tijd', null, null, null, null, null, YEAR])).filter(({ code }) => code === 'goal-not-measurable');
    expect(finding && [findingSentence(finding, 'nl'), findingSentence(finding, 'en')]).toEqual([expect.stringContaining('leeg is: Eenheid, Streefwaarde.'), expect.stringContaining('blank is: Unit, Target.')]);
  });

  it('the share of a sub-agreement: two of three, none of one; a sub-agreement without goals is not named', () => {
    const Deelovereenkomsten = [...agreements(null), ['E', 'Ander', null, 'k'], ['F', 'Zonder', null, 'k']];
    const rows: Rows = [['3', 'D', 'c', null, null, null, null, null, null, YEAR], ['x', 'E', 'd', 'i', null, null, null, 1, null, YEAR], ['1', 'D', 'a', 'i', 'e', null, null, 1, null, YEAR], ['2', 'D', 'b', 'i', 'e', null, null, 1, null, YEAR]];
    const run = runOf({ ...goals(...rows), Deelovereenkomsten });
    expect(run.measurableGoals).toEqual([{ subAgreement: 'D', goals: 3, measurable: 2, share: '0.666667' }, { subAgreement: 'E', goals: 1, measurable: 0, share: '0.000000' }]);
    expect(run.goals.map(({ code }) => code)).toEqual(['1', '2', '3', 'x']);
    expect(runOf({ ...goals(...[...rows].reverse()), Deelovereenkomsten }).goals).toEqual(run.goals);
  });
});

describe('the year', () => {
  const row = (code: string, year: number) => [code, 'D', 'beter', 'i', 'e', 'hoger', 0, 10, 5, year];
  const twoYears = { Kosten: costs(['A', null, 'overig', 1, YEAR, null, 'begroting'], ['A', null, 'overig', 1, YEAR, null, 'realisatie'], ['A', null, 'overig', 1, YEAR + 1, null, 'begroting']), Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'H', 1, YEAR + 1]) };

  it('a goal is with every run of its own year, and noted once', () => {
    const book = { ...goals(row('a', YEAR), row('b', YEAR + 1), ['c', 'D', 'vaag', null, null, null, null, null, null, YEAR]), ...twoYears };
    expect(outcomeOf(book).runs.map((run) => [run.year, run.basis, run.goals.map(({ code }) => code)])).toEqual([
      [YEAR, 'budget', ['a', 'c']], [YEAR, 'actual', ['a', 'c']], [YEAR + 1, 'budget', ['b']],
    ]);
    expect(found(book, 'goal-not-measurable')).toHaveLength(1);
    expect(found(book, 'goal-without-run')).toEqual([]);
  });

  it('a goal of a year without a run is not passed over in silence', () =>
    expect(found(goals(row('a', YEAR + 5)), 'goal-without-run')).toEqual([{ severity: 'warning', place: place('Doelen', 2, 'Jaar'), facts: { goal: 'a', year: YEAR + 5 } }]));
});

it('a goal of a memo agreement is left out, with a warning', () => {
  const Deelovereenkomsten = [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel', 'Status'], ['D', 'Deel', null, 'k', null], ['P', 'Plan', null, 'k', 'gepland']];
  const book = { ...goals(['g', 'P', 'beter', null, null, null, null, null, null, YEAR]), Deelovereenkomsten };
  expect(runOf(book)).toMatchObject({ goals: [], measurableGoals: [] });
  expect(found(book, 'goal-of-memo-agreement')).toEqual([{ severity: 'warning', place: place('Doelen', 2, 'Deelovereenkomst'), facts: { goal: 'g', agreement: 'P', year: YEAR } }]);
  expect(found(book, 'goal-not-measurable')).toEqual([]);
});
