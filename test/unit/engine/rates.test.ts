import { YEAR, activityOf, costOfA, costs, found, hours, office, outcomeOf, place, runOf } from './small-books';
import type { Book } from '../../support/books';

const RATES = ['Functie', 'Geldig vanaf', 'Soort', 'Uurtarief', 'Loonkosten', 'Overige personeelskosten', 'Productieve uren', 'Overhead inbegrepen', 'Bron'];
const rates = (...rows: Book[string]): Book[string] => [RATES, ...rows];
const wage = (book: Book, run = 0): string => activityOf(runOf(book, run), 'A').cost.wage;
const tenHours = hours(['A', 'P', 10, YEAR]);

describe('the rate of a position', () => {
  it('is the adopted rate as it stands', () => {
    const book = office({ Uren: tenHours, Tarieven: rates(['P', null, null, 61.37, null, null, null, null, 'raad']) });
    expect(wage(book)).toBe('613.70');
    expect(runOf(book).rates).toEqual([expect.objectContaining({ position: 'P', wagePerHour: '61.370000', origin: 'given' })]);
  });

  it('is else built up: (wage + other staff cost) / productive hours; (60,000 + 9,000) / 1,380 = 50', () => {
    const book = office({ Uren: tenHours, Tarieven: rates(['P', null, null, null, 60000, 9000, 1380, null, 'raad']) });
    expect(wage(book)).toBe('500.00');
    expect(runOf(book).rates).toEqual([expect.objectContaining({ wagePerHour: '50.000000', origin: 'derived', wageCost: '60000.00', productiveHours: '1380.000000' })]);
  });

  it('takes blank other staff cost for 0: 70,000 / 1,400 = 50', () =>
    expect(wage(office({ Uren: tenHours, Tarieven: rates(['P', null, null, null, 70000, null, 1400, null, 'raad']) }))).toBe('500.00'));

  it('is exact until the end: 100,000 / 1,350 is 74.0740…, and 1,350 hours of it are 100,000 again', () =>
    expect(wage(office({ Uren: hours(['A', 'P', 1350, YEAR]), Tarieven: rates(['P', null, null, null, 100000, null, 1350, null, 'raad']) }))).toBe('100000.00'));

  it('the adopted rate wins over the build-up, with a warning that tells the difference', () => {
    const book = office({ Uren: tenHours, Tarieven: rates(['P', null, null, 55, 60000, 9000, 1380, null, 'raad']) });
    expect(wage(book)).toBe('550.00');
    expect(found(book, 'rate-and-build-up-differ')).toEqual([
      { severity: 'warning', place: place('Tarieven', 2, 'Uurtarief'), facts: { position: 'P', rate: 55, built: 50, difference: 5 } },
    ]);
  });

  it('may be 0', () => expect(wage(office({ Uren: tenHours, Tarieven: rates(['P', null, null, 0, null, null, null, null, 'raad']) }))).toBe('0.00'));

  it('of its own kind goes before the row for both kinds', () => {
    const book = office({
      Uren: hours(['A', 'P', 10, YEAR, null, 'begroting'], ['A', 'P', 10, YEAR, null, 'realisatie']),
      Tarieven: rates(['P', null, null, 40, null, null, null, null, 'raad'], ['P', null, 'realisatie', 45, null, null, null, null, 'raad']),
    });
    expect([wage(book, 0), wage(book, 1)]).toEqual(['400.00', '450.00']);
  });

  it('of its own kind goes before a later row for both kinds', () => {
    const book = office({
      Uren: hours(['A', 'P', 10, YEAR, 12]),
      Tarieven: rates(['P', '2025-06-01', null, 40, null, null, null, null, 'raad'], ['P', '2024-01-01', 'begroting', 45, null, null, null, null, 'raad']),
    });
    expect(wage(book)).toBe('450.00');
  });
});

describe('productive hours by the hours norm', () => {
  const NORM: Book = {
    Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof', 'Feestdagen', 'Ziekte', 'Opleiding', 'Overleg', 'Overig'], ['kantoor', YEAR, 1872, 200, 50, 100, 40, 80, 22]],
    Capaciteit: [['Functie', 'Fte', 'Groep', 'Jaar'], ['P', 3, 'kantoor', YEAR]],
  };
  it('fill a blank: 1,872 - 492 = 1,380, so 69,000 / 1,380 = 50', () =>
    expect(wage(office({ ...NORM, Uren: tenHours, Tarieven: rates(['P', null, null, null, 69000, null, null, null, 'raad']) }))).toBe('500.00'));

  it('lose from Tarieven, with a warning: 69,000 / 1,500 = 46', () => {
    const book = office({ ...NORM, Uren: tenHours, Tarieven: rates(['P', null, null, null, 69000, null, 1500, null, 'raad']) });
    expect(wage(book)).toBe('460.00');
    expect(found(book, 'productive-hours-differ')).toEqual([
      { severity: 'warning', place: place('Tarieven', 2, 'Productieve uren'), facts: { position: 'P', rate: 1500, norm: 1380 } },
    ]);
  });

  it('never change an adopted rate', () => {
    const book = office({ ...NORM, Uren: tenHours, Tarieven: rates(['P', null, null, 50, null, null, null, null, 'raad']) });
    expect(wage(book)).toBe('500.00');
  });

  it('absent and needed: blocking', () => {
    const book = office({ Uren: tenHours, Tarieven: rates(['P', null, null, null, 69000, null, null, null, 'raad']) });
    expect(found(book, 'missing-productive-hours')).toEqual([{ severity: 'blocking', place: place('Tarieven', 2, 'Productieve uren'), facts: { position: 'P' } }]);
  });

  it('of zero, all contract hours deducted, are no productive hours', () => {
    const book = office({ ...NORM, Uren: tenHours, Tarieven: rates(['P', null, null, null, 69000, null, null, null, 'raad']),
      Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof'], ['kantoor', YEAR, 1872, 1872]] });
    expect(found(book, 'missing-productive-hours')).toEqual([{ severity: 'blocking', place: place('Tarieven', 2, 'Productieve uren'), facts: { position: 'P' } }]);
  });
});

describe('a rate that changes within the year', () => {
  const change = (day: string) => rates(['P', null, null, 40, null, null, null, null, 'raad'], ['P', day, null, 50, null, null, null, null, 'raad']);

  it('spread hours: 181 days at 40 and 184 at 50; 365 hours make 181 × 40 + 184 × 50 = 16,440', () =>
    expect(wage(office({ Uren: hours(['A', 'P', 365, YEAR]), Tarieven: change('2025-07-01') }))).toBe('16440.00'));

  it('a leap year has 366 days: 182 × 40 + 184 × 50 = 16,480 for 366 hours', () =>
    expect(wage(office({
      Uren: hours(['A', 'P', 366, 2024]), Tarieven: change('2024-07-01'), Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, 2024]],
    }))).toBe('16480.00'));

  it.each([[3, '400.00'], [4, '500.00'], [2, '400.00']])('hours of month %i take the rate on its first day; the change is on 15 March', (month, amount) =>
    expect(wage(office({ Uren: hours(['A', 'P', 10, YEAR, month]), Tarieven: change('2025-03-15') }))).toBe(amount));

  it('a rate of an earlier year holds until the next row', () =>
    expect(wage(office({ Uren: tenHours, Tarieven: rates(['P', '2019-01-01', null, 44, null, null, null, null, 'raad'], ['P', '2026-01-01', null, 99, null, null, null, null, 'raad']) }))).toBe('440.00'));

  it('is shown in the outcome by its first day', () =>
    expect(runOf(office({ Uren: tenHours, Tarieven: change('2025-07-01') })).rates.map((rate) => [rate.validFrom, rate.wagePerHour]))
      .toEqual([[null, '40.000000'], ['2025-07-01', '50.000000']]));
});

describe('a rate that is not there', () => {
  const late = rates(['P', '2025-02-01', null, 50, null, null, null, null, 'raad']);

  it('blocks spread hours on the first day without one, naming position and day', () =>
    expect(found(office({ Uren: tenHours, Tarieven: late }), 'missing-rate')).toEqual([
      { severity: 'blocking', place: place('Uren', 2, 'Functie'), facts: { position: 'P', day: '2025-01-01', year: YEAR, activity: 'A' } },
    ]));

  it('blocks hours of January', () =>
    expect(found(office({ Uren: hours(['A', 'P', 1, YEAR, 2], ['A', 'P', 1, YEAR, 1]), Tarieven: late }), 'missing-rate')).toHaveLength(1));

  it('does not block hours of February', () =>
    expect(wage(office({ Uren: hours(['A', 'P', 10, YEAR, 2]), Tarieven: late }))).toBe('500.00'));

  it('a row without rate and without wage cost blocks', () =>
    expect(found(office({ Uren: tenHours, Tarieven: rates(['P', null, null, null, null, null, 1400, null, 'raad']) }), 'rate-without-amount')).toEqual([
      { severity: 'blocking', place: place('Tarieven', 2, 'Uurtarief'), facts: { position: 'P' } },
    ]));
});

describe('notes on rates', () => {
  it('an actual run on an adopted rate: wage cost is calculated, not actual', () =>
    expect(found(office({ Uren: hours(['A', 'P', 10, YEAR, null, 'realisatie']) }), 'adopted-rate-in-actual')).toEqual([
      { severity: 'note', place: place('Tarieven', 2, 'Uurtarief'), facts: { position: 'P', year: YEAR } },
    ]));

  it('an actual run without hours at an adopted rate gets none', () =>
    expect(found(office({ Uren: tenHours, Kosten: costs(['A', null, 'overig', 1, YEAR, null, 'realisatie']) }), 'adopted-rate-in-actual')).toEqual([]));

  it('a budget run on an adopted rate, or an actual run on a build-up, gets none', () => {
    expect(found(office({ Uren: tenHours }), 'adopted-rate-in-actual')).toEqual([]);
    const built = rates(['P', null, null, null, 70000, null, 1400, null, 'raad']);
    expect(found(office({ Uren: hours(['A', 'P', 1, YEAR, null, 'realisatie']), Tarieven: built }), 'adopted-rate-in-actual')).toEqual([]);
  });

  it('a rate without a source', () =>
    expect(found(office({ Uren: tenHours, Tarieven: rates(['P', null, null, 50, null, null, null, null, null]) }), 'rate-without-source')).toEqual([
      { severity: 'note', place: place('Tarieven', 2, 'Bron'), facts: { position: 'P' } },
    ]));

  it('no note where nothing is wrong', () => expect(outcomeOf(office({ Kosten: costOfA(1) })).findings).toEqual([]));
});
