import { calculated } from '../../support/books';
import { toldIn } from './told-trace';
import { YEAR, costs, hours, keys, office, setting } from './small-books';

/**
 * A: 10 hours at 50 = 500, material 100, 12.50 of X alone, from HFD 70, overhead 10 × 6 = 60: 742.50. B: 30. Both in pieces: 5 and 3.
 * Centre OVH of 60 over 10 hours is 6 an hour. LEEG has 17 and nobody to give it to. O is a task of the host itself.
 */
const BOOK = office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats', 'Eenheid'], ['A', 'Dienst', 'D', 'HFD', 'stuk'], ['B', 'Bij', 'D', null, 'stuk'], ['O', 'Eigen', null, null, null]],
  Uren: hours(['A', 'P', 10, YEAR]),
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd'], ['LEEG', 'Leeg', 'hoofd'], ['OVH', 'Overhead', 'overhead']],
  Kosten: costs(
    ['A', null, 'materieel', 100, YEAR], ['A', null, 'licentie', 12.5, YEAR, 'X'], ['B', null, 'overig', 30, YEAR], ['O', null, 'overig', 4, YEAR],
    [null, 'HFD', 'overig', 70, YEAR], [null, 'LEEG', 'overig', 17, YEAR], [null, 'OVH', 'overig', 60, YEAR],
  ),
  Volumes: [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'], ['A', 'X', 3, YEAR], ['A', 'Y', 2, YEAR], ['B', null, 3, YEAR]],
  Instellingen: setting(['Overheadmethode', 'bedrag per uur']),
});
const told = (figures: readonly string[], book = BOOK): Readonly<Record<string, readonly (string | number)[] | undefined>> => {
  const tell = toldIn(calculated(book).trace, `${YEAR}/budget`);
  return Object.fromEntries(figures.map((figure) => [figure, tell(figure)]));
};
const toldAll = (expected: Readonly<Record<string, readonly (string | number)[] | undefined>>, book = BOOK): void => expect(told(Object.keys(expected), book)).toEqual(expected);

describe('the trace of a run, by hand', () => {
  it('of an activity: every part of its cost, its total, and what a piece and an hour cost', () => toldAll({
    'activity/A/wage': ['1-rates', 500, '10 P × 50 = 500'],
    'activity/A/material': ['2-direct-cost', 100, 'Kosten 2 Bedrag = 100'],
    'activity/A/licence': ['2-direct-cost', 12.5, 'Kosten 3 Bedrag = 12.5'],
    'activity/A/hired': ['2-direct-cost', 0],
    'activity/A/support': ['3-cost-centres', 70, '1 of costCentre/HFD = 70'],
    'activity/A/overhead': ['4-overhead', 60, '10 of overhead/rate = 60'],
    'activity/B/overhead': ['4-overhead', 0, '0 of overhead/rate = 0'],
    'activity/A/total': ['5-cost-price', 742.5, ...[['wage', 500], ['hired', 0], ['material', 100], ['licence', 12.5], ['capital', 0], ['contribution', 0], ['other', 0], ['support', 70], ['overhead', 60], ['income', 0]]
      .map(([part, amount]) => `activity/A/${part} = ${amount}`)],
    'activity/A/rounding': ['6-rounding', 0, 'activity/A/total = 742.5', 'activity/A/total = -742.5'],
    'activity/A/volume': ['5-unit-price', 5, 'Volumes 2 Aantal = 3', 'Volumes 3 Aantal = 2'],
    'activity/O/volume': ['5-unit-price', 0],
    'activity/A/unitPrice': ['5-unit-price', 148.5, '0.2 of activity/A/total = 148.5'],
    'activity/O/unitPrice': undefined,
    'activity/A/costPerHour': ['5-unit-price', 74.25, '0.1 of activity/A/total = 74.25'],
    'activity/B/costPerHour': undefined,
  }));

  it('of what a participant is charged: its own cost, its share of the rest, and what brings it to cents', () => toldAll({
    // 742.50 - 12.50 = 730.00, of which X has a quarter
    'activity/A/common': ['6-common-cost', 730, 'activity/A/total = 742.5', 'Kosten 3 Bedrag = -12.5'],
    'activity/B/common': undefined,
    'activity/A/participant/X': ['6-participants', 195, 'Kosten 3 Bedrag = 12.5', '0.25 of activity/A/common = 182.5', 'activity/A/rounding = 0'],
    'activity/A/participant/H': ['6-participants', 365, '0.5 of activity/A/common = 365', 'activity/A/rounding = 0'],
    'activity/A/share/X': ['6-participants/cost', 0.25, 'Sleutelwaarden 2 Waarde = 2', 'Sleutelwaarden 3 Waarde = 1', 'Sleutelwaarden 4 Waarde = 1'],
    'subAgreement/D/participant/X': ['6-participants', 202.5, 'activity/A/participant/X = 195', 'activity/B/participant/X = 7.5'],
    'total/participant/X': ['6-participants', 202.5, 'subAgreement/D/participant/X = 202.5'],
    'total/participant/H': ['6-participants', 380, 'subAgreement/D/participant/H = 380'],
  }));

  it('of a sub-agreement: its activities, and the total for a piece, an hour and an inhabitant', () => toldAll({
    'subAgreement/D/wage': ['5-cost-price', 500, 'activity/A/wage = 500', 'activity/B/wage = 0'],
    'subAgreement/D/total': ['5-cost-price', 772.5, 'activity/A/total = 742.5', 'activity/B/total = 30'],
    'subAgreement/D/unitPrice': ['5-unit-price', 96.5625, '0.125 of subAgreement/D/total = 96.5625'],
    'subAgreement/D/costPerHour': ['5-unit-price', 77.25, '0.1 of subAgreement/D/total = 77.25'],
    'subAgreement/D/costPerInhabitant': ['5-unit-price', 0.7725, '0.001 of subAgreement/D/total = 0.7725'],
  }));

  it('of the whole run: all activities, the own tasks of the host included', () => toldAll({
    'total/other': ['5-cost-price', 34, 'activity/A/other = 0', 'activity/B/other = 30', 'activity/O/other = 4'],
    'total/total': ['5-cost-price', 776.5, 'activity/A/total = 742.5', 'activity/B/total = 30', 'activity/O/total = 4'],
  }));

  it('of the centres: what is on them, the pool and its rate, and what nobody takes', () => toldAll({
    'costCentre/HFD': ['3-cost-centres', 70, 'Kosten 6 Bedrag = 70'],
    'overhead/pool': ['4-overhead', 60, 'costCentre/OVH = 60'],
    'overhead/rate': ['4-overhead/amount-per-hour', 6, 'overhead/pool = 60'],
    'total/unassigned': ['3-cost-centres', 17, 'costCentre/LEEG = 17'],
    'total/unused': ['8-capacity', 0],
  }));

  it('of a rate and of the full hour', () => toldAll({
    'rate/P/start': ['1-rates/given', 50, 'Tarieven 2 Uurtarief = 50'],
    'fullRate/P/start': ['1-full-rate', 56, 'rate/P/start = 50', '1 of overhead/rate = 6'],
  }));
});

describe('the trace of a division, by hand', () => {
  const divided = (funding: string, tables: Parameters<typeof office>[0]) => office({ Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['D', 'Deel', funding, funding === 'pxq' ? null : 'k']], ...tables });
  const LABELLED = hours(['A', 'P', 6, YEAR, null, null, 'X'], ['A', 'P', 2, YEAR, null, null, 'Y'], ['A', 'P', 2, YEAR, null, null, 'H']);

  it('by volumes names the volumes alone', () => toldAll(
    { 'activity/A/share/X': ['6-participants/pxq', 0.75, 'Volumes 2 Aantal = 3', 'Volumes 3 Aantal = 1'] },
    divided('pxq', { Volumes: [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar'], ['A', 'X', 3, YEAR], ['A', 'Y', 1, YEAR]], Kosten: costs(['A', null, 'overig', 8, YEAR]), Uren: hours(['A', 'P', 1, YEAR]) }),
  ));
  it('by hours names the hours, and the key for those of nobody', () => toldAll(
    { 'activity/A/share/X': ['6-participants/hours', 0.6, 'Sleutelwaarden 2 Waarde = 2', 'Sleutelwaarden 3 Waarde = 1', 'Sleutelwaarden 4 Waarde = 1', '2 P of H × 50 = 100', '6 P of X × 50 = 300', '2 P of Y × 50 = 100'] },
    divided('uren', { Uren: LABELLED, Volumes: [['Activiteit', 'Aantal', 'Jaar'], ['A', 7, YEAR]] }),
  ));
  it('by cost without a key names the hours', () => toldAll(
    { 'activity/A/share/X': ['6-participants/cost', 0.6, '2 P of H × 50 = 100', '6 P of X × 50 = 300', '2 P of Y × 50 = 100'] },
    office({ Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['D', 'Deel', 'kosten', null]], Uren: LABELLED }),
  ));
  it('by inhabitants names the cells of Deelnemers', () => toldAll(
    { 'activity/A/share/X': ['6-participants/cost', 0.3, 'Deelnemers 2 Inwoners = 500', 'Deelnemers 4 Inwoners = 200', 'Deelnemers 3 Inwoners = 300'] },
    office({ Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['D', 'Deel', 'kosten', 'inwoners']], Kosten: costs(['A', null, 'overig', 10, YEAR]) }),
  ));
  it('of an own task without a sub-agreement is all of the host', () => toldAll(
    { 'activity/A/share/H': undefined, 'total/total': ['5-cost-price', 10, 'activity/A/total = 10'] },
    office({ Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', null]], Kosten: costs(['A', null, 'overig', 10, YEAR]) }),
  ));
  it('by drivers names those of the year and of the own kind', () => toldAll(
    { 'costCentre/HFD/drivers': ['3-cost-centres/drivers', 7, 'Doorbelasting 3 Waarde = 3', 'Doorbelasting 4 Waarde = 4'], 'costCentre/LEEG/drivers': undefined,
      'activity/A/support': ['3-cost-centres', 30, '0.428571428571 of costCentre/HFD = 30'] },
    office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D']], Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd'], ['LEEG', 'Leeg', 'hoofd']],
      Kosten: costs([null, 'HFD', 'overig', 70, YEAR]), Sleutelwaarden: keys(['k', 'H', 2, YEAR], ['k', 'X', 1, YEAR], ['k', 'H', 1, YEAR + 1]),
      Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar', 'Soort'], ['HFD', 'A', 9, YEAR + 1, null], ['HFD', 'A', 3, YEAR, null], ['HFD', 'B', 4, YEAR, null], ['HFD', 'B', 5, YEAR, 'realisatie']],
    }),
  ));
});
