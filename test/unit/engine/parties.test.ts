import type { FindingCode } from '../../../src/domain';
import { calculate } from '../../../src/engine';
import { type Book, findingsOf, modelOf } from '../../support/books';
import { PARTICIPANTS, YEAR, activityOf, agreementOf, agreements, chargesOf, costOfA, costs, found, hours, keys, office, place, runOf } from './small-books';

const codesOf = (book: Book): FindingCode[] => findingsOf(book).filter(({ severity }) => severity !== 'note').map(({ code }) => code);
const volumes = (...rows: Book[string]): Book[string] => [['Activiteit', 'Aantal', 'Jaar', 'Deelnemer'], ...rows];
const HOST_AND_X = keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR]);
const ZEROS = keys(['k', 'H', 0, YEAR], ['k', 'X', 0, YEAR]);
/** Hours of A that name Y, who has no row in the key. */
const HOURS_OF_Y = hours(['A', 'P', 1, YEAR], ['A', 'P', 1, YEAR, null, null, 'Y']);

describe('somebody without a row in the key', () => {
  const warned = (participant: string) => [{ severity: 'warning', place: place('Activiteiten', 2, 'Verdeelsleutel'), facts: { activity: 'A', agreement: 'D', participant } }];

  it('is charged the own cost, with a warning; who has a row gets none', () => {
    const Kosten = costs(['A', null, 'overig', 100, YEAR], ['A', null, 'overig', 40, YEAR, 'Y'], ['A', null, 'overig', 10, YEAR, 'X']);
    const book = office({ Kosten, Sleutelwaarden: HOST_AND_X });
    expect(chargesOf(book)).toEqual({ H: '50.00', X: '60.00', Y: '40.00' });
    expect(found(book, 'label-of-non-party')).toEqual(warned('Y'));
  });

  it('is charged the own hours where hours are charged: 1 of 50, and 50 over two; elsewhere their name is ignored', () => {
    const byHours = office({ Deelovereenkomsten: agreements('uren'), Uren: HOURS_OF_Y, Sleutelwaarden: HOST_AND_X });
    expect(chargesOf(byHours)).toEqual({ H: '25.00', X: '25.00', Y: '50.00' });
    expect(found(byHours, 'label-of-non-party')).toEqual(warned('Y'));
    expect(activityOf(runOf(byHours), 'A').key).toBe('k');
    const byCost = office({ Uren: HOURS_OF_Y, Sleutelwaarden: HOST_AND_X });
    expect(chargesOf(byCost)).toEqual({ H: '50.00', X: '50.00' });
    expect(codesOf(byCost)).toEqual(['label-ignored']);
  });

  it('is nobody where no key is: everyone is charged because an hour or a cost names them', () => {
    const Uren = hours(['A', 'P', 1, YEAR, null, null, 'Y']);
    expect(codesOf(office({ Deelovereenkomsten: agreements('uren', null), Uren, Kosten: costs(['A', null, 'overig', 40, YEAR, 'X']) }))).toEqual([]);
  });
});

describe('price times quantity', () => {
  it('who has a row in the key and no volume pays nothing, and is a party', () =>
    expect(chargesOf(office({ Deelovereenkomsten: agreements('pxq'), Kosten: costOfA(1000), Volumes: volumes(['A', 3, YEAR, 'X']) }))).toEqual({ H: '0.00', X: '1000.00', Y: '0.00' }));

  it('volumes that name nobody are said to name nobody, not to be 0', () => {
    const of = (...rows: Book[string]) => codesOf(office({ Deelovereenkomsten: agreements('pxq', null), Kosten: costOfA(1000), Volumes: volumes(...rows) }));
    expect(of(['A', 3, YEAR, null])).toEqual(['volume-without-participant']);
    expect(of(['A', 3, YEAR, null], ['A', 0, YEAR, 'X']).sort()).toEqual(['volume-sum-zero', 'volume-without-participant']);
  });
});

describe('a division that is blocked says why, once and nothing else', () => {
  it.each<[FindingCode, string, Book]>([
    ['missing-allocation-key', 'hours that name nobody, without a key', { Deelovereenkomsten: agreements('uren', null), Uren: HOURS_OF_Y }],
    ['missing-allocation-key', 'fixed percentages without a key', { Deelovereenkomsten: agreements('vast percentage', null) }],
    ['key-day-without-row', 'a key that starts in February', { Sleutelwaarden: keys(['k', 'H', 1, YEAR, null, '2025-02-01']) }],
    ['key-row-outside-year', 'a key with a row of the year after', { Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'H', 2, YEAR, null, '2026-01-01']) }],
    ['fixed-percentages-not-100', 'fixed percentages of 90', { Deelovereenkomsten: agreements('vast percentage'), Sleutelwaarden: keys(['k', 'H', 90, YEAR]) }],
  ])('%s: %s', (code, _, tables) => expect(codesOf(office({ Kosten: costOfA(100), ...tables }))).toEqual([code]));
});

describe('a key that adds up to 0', () => {
  it('blocks hours that name nobody, and what is charged by cost, also when it is 0 for a part of the year', () => {
    const facts = { activity: 'A', agreement: 'D', key: 'k', year: YEAR };
    const blocked = [{ severity: 'blocking', place: place('Sleutelwaarden', 2, 'Waarde'), facts }];
    expect(found(office({ Deelovereenkomsten: agreements('uren'), Uren: hours(['A', 'P', 1, YEAR]), Sleutelwaarden: ZEROS }), 'key-sum-zero')).toEqual(blocked);
    const fromJune = keys(['k', 'H', 0, YEAR], ['k', 'X', 0, YEAR], ['k', 'X', 1, YEAR, null, '2025-06-01']);
    expect(found(office({ Kosten: costOfA(100), Sleutelwaarden: fromJune }), 'key-sum-zero')).toEqual(blocked);
  });

  it('without cost leaves every party at 0, without a share', () => {
    const { key, participants } = activityOf(runOf(office({ Kosten: costOfA(0), Sleutelwaarden: ZEROS })), 'A');
    expect([key, ...participants.map(({ code, amount, share }) => [code, amount, share])]).toEqual(['k', ['H', '0.00', null], ['X', '0.00', null]]);
  });
});

describe('the own key of an activity', () => {
  const own = (general: string | null): Book => office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel'], ['A', 'Dienst', 'D', 'eigen']], Deelovereenkomsten: agreements(null, general), Kosten: costOfA(100),
    Sleutelwaarden: keys(['eigen', 'H', 1, YEAR], ['eigen', 'X', 3, YEAR], ['oud', 'H', 1, 2024]),
  });
  it.each([[null], ['eigen'], ['oud']])('is complete where the key of its sub-agreement is %s', (general) => {
    expect(chargesOf(own(general))).toEqual({ H: '25.00', X: '75.00' });
    expect(found(own(general), 'party-missing-in-activity-key')).toEqual([]);
  });
});

describe('a book that its reading has blocked is calculated all the same, to find what more is wrong', () => {
  /** What the reader found, then what blocks in the calculation too. */
  const blockedBy = (Deelnemers: Book[string], ...rows: Book[string]): FindingCode[] => {
    const { model, findings } = modelOf(office({ Deelnemers, Kosten: costOfA(100), Sleutelwaarden: keys(...rows) }));
    const result = calculate(model, { findings });
    return result.status === 'blocked' ? result.findings.map(({ code }) => code) : [];
  };

  it('participants whose own row is in error keep their part of the division, so that it does not come out short', () => {
    const Deelnemers = [...PARTICIPANTS.slice(0, 2), ['Z', 'Afnemer Z', 'buurman', 10, 1], ['B', 'Afnemer B', 'buurman', 20, 1]];
    expect(blockedBy(Deelnemers, ['k', 'Z', 1, YEAR], ['k', 'B', 1, YEAR], ['k', 'H', 2, YEAR])).toEqual(['unknown-choice', 'unknown-choice']);
  });

  it('without a host nothing is divided, and only that is said', () =>
    expect(blockedBy([PARTICIPANTS[0] ?? [], ...PARTICIPANTS.slice(2)], ['k', 'X', 3, YEAR], ['k', 'Y', 0, YEAR])).toEqual(['host-missing']));
});

describe('the days of a key', () => {
  const charged = (...rows: Book[string]) => chargesOf(office({ Kosten: costOfA(365), Sleutelwaarden: keys(...rows) }));

  it('a row of before the year holds from 1 January', () =>
    expect(charged(['k', 'H', 1, YEAR, null, '2024-06-01'], ['k', 'X', 1, YEAR, null, '2025-01-01'])).toEqual({ H: '182.50', X: '182.50' }));

  it('a row of 31 December holds one day: 364 × 1/2 + 1/4', () =>
    expect(charged(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'X', 3, YEAR, null, '2025-12-31'])).toEqual({ H: '182.25', X: '182.75' }));

  it('changes in any order: 90 days 1 : 1, 91 days 1 : 3, 184 days 3 : 3 is 45 + 22.75 + 92', () => {
    const rows: Book[string] = [['k', 'H', 3, YEAR, null, '2025-07-01'], ['k', 'X', 3, YEAR, null, '2025-04-01'], ['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR]];
    expect([charged(...rows), charged(...[...rows].reverse())]).toEqual([{ H: '159.75', X: '205.25' }, { H: '159.75', X: '205.25' }]);
  });
});

describe('inhabitants of the parties', () => {
  it('are the last of the year in a key inwoners, for who has a row there; else those of Deelnemers: 310 + 300', () => {
    const changes: Book[string] = [['inwoners', 'H', 305, YEAR, null, '2025-04-01'], ['inwoners', 'H', 310, YEAR, null, '2025-07-01'], ['inwoners', 'H', 299, YEAR]];
    for (const rows of [changes, [...changes].reverse()]) {
      expect(agreementOf(runOf(office({ Kosten: costOfA(1220), Sleutelwaarden: [...HOST_AND_X, ...rows] })))).toMatchObject({ inhabitants: 610, costPerInhabitant: '2.000000' });
    }
  });
});
