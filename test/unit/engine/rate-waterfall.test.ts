import type { RateOutcome } from '../../../src/domain';
import { type Book, calculated } from '../../support/books';
import { YEAR, costs, found, hours, office, place, runOf, setting } from './small-books';

const RATES = ['Functie', 'Geldig vanaf', 'Uurtarief', 'Loonkosten', 'Overige personeelskosten', 'Productieve uren', 'Overhead inbegrepen', 'Schaal', 'Bron'];
const rates = (...rows: Book[string]): Book[string] => [RATES, ...rows];
const BUILT_UP = rates(['P', null, null, 60000, 9000, 1380, null, '10', 'raad']);
const ADOPTED = rates(['P', null, 61.37, null, null, null, null, null, 'raad']);
const TEN_HOURS = hours(['A', 'P', 10, YEAR]);

const rateOf = (tables: Book): RateOutcome => runOf(office({ Uren: TEN_HOURS, ...tables })).rates[0] as RateOutcome;
const steps = ({ components }: RateOutcome) => components.map(({ code, perHour, origin }) => [code, perHour, origin]);
const millionths = (text: string): bigint => BigInt(text.replace('.', ''));
const addsUp = ({ components, fullPerHour }: RateOutcome): void =>
  expect(components.reduce((total, step) => total + millionths(step.perHour), 0n)).toBe(millionths(fullPerHour ?? ''));

describe('the waterfall of a rate', () => {
  it('has wage and other staff cost: 60,000 / 1,380 = 43.478261 and 9,000 / 1,380 = 6.521739, together 50', () => {
    const rate = rateOf({ Tarieven: BUILT_UP });
    expect(rate.components).toEqual([
      { code: 'wage', perHour: '43.478261', origin: 'derived', perFte: '60000.00', source: 'raad' },
      { code: 'otherStaff', perHour: '6.521739', origin: 'derived', perFte: '9000.00', source: 'raad' },
    ]);
    expect(rate).toMatchObject({ fullPerHour: '50.000000', productiveHoursFrom: 'rates' });
  });

  it('of an adopted rate is one given step', () => {
    const rate = rateOf({ Tarieven: ADOPTED });
    expect(rate.components).toEqual([{ code: 'adopted', perHour: '61.370000', origin: 'given', perFte: null, source: 'raad' }]);
    expect(rate).toMatchObject({ fullPerHour: '61.370000', productiveHours: null, productiveHoursFrom: null });
  });

  it('leaves out other staff cost that is blank', () =>
    expect(steps(rateOf({ Tarieven: rates(['P', null, null, 70000, null, 1400, null, null, 'raad']) }))).toEqual([['wage', '50.000000', 'derived']]));

  it('adds up to the last decimal: 100 and 100 over 3 hours are 33.333333, 33.333334 and 66.666667 together', () => {
    const rate = rateOf({ Tarieven: rates(['P', null, null, 100, 100, 3, null, null, 'raad']) });
    expect(rate.fullPerHour).toBe('66.666667');
    addsUp(rate);
  });

  it('takes productive hours from the hours norm by way of capacity: 1,872 - 492 = 1,380', () => {
    const rate = rateOf({
      Tarieven: rates(['P', null, null, 69000, null, null, null, null, 'raad']),
      Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof'], ['kantoor', YEAR, 1872, 492]],
      Capaciteit: [['Functie', 'Fte', 'Groep', 'Jaar'], ['P', 1, 'kantoor', YEAR]],
    });
    expect(rate).toMatchObject({ productiveHours: '1380.000000', productiveHoursFrom: 'hours-norm', fullPerHour: '50.000000' });
  });
});

describe('overhead in the waterfall', () => {
  const overheadOf = (tables: Book) => {
    const rate = rateOf(tables);
    addsUp(rate);
    return [...steps(rate).slice(1), rate.fullPerHour];
  };

  it('a set amount per hour is given, and names the table it stands in', () => {
    const tables = { Tarieven: ADOPTED, Instellingen: setting(['Overheadmethode', 'bedrag per uur'], ['Overheadwaarde', 46]) };
    expect(overheadOf(tables)).toEqual([['overhead', '46.000000', 'given'], '107.370000']);
    expect(rateOf(tables).components[1]).toMatchObject({ source: null, perFte: null });
  });

  it('an amount per fte goes by productive hours: 60,720 / 1,320 = 46', () => {
    const tables = {
      Tarieven: rates(['P', null, null, 66000, null, 1320, null, null, 'raad']),
      Instellingen: setting(['Overheadmethode', 'bedrag per fte'], ['Overheadwaarde', 60720]),
    };
    expect(overheadOf(tables)).toEqual([['overhead', '46.000000', 'derived'], '96.000000']);
    expect(rateOf(tables).components[1]?.perFte).toBe('60720.00');
  });

  it('a percentage of wage cost: 40 % of 61.37 = 24.548', () =>
    expect(overheadOf({ Tarieven: ADOPTED, Instellingen: setting(['Overheadmethode', 'percentage loonkosten'], ['Overheadwaarde', 40]) }))
      .toEqual([['overhead', '24.548000', 'derived'], '85.918000']));

  it('from a pool names the sources of its rows: € 200 over 10 hours = 20', () => {
    const rate = rateOf({
      Tarieven: ADOPTED, Instellingen: setting(['Overheadmethode', 'bedrag per uur']),
      Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead']],
      Kosten: [['Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Bron'], ['OVH', 'overig', 150, YEAR, 'P&C'], ['OVH', 'overig', 50, YEAR, 'Begroting']],
    });
    expect(rate.components[1]).toEqual({ code: 'overhead', perHour: '20.000000', origin: 'derived', perFte: null, source: 'Begroting; P&C' });
  });

  it('names only the rows of the overhead centres of its own year and kind', () => {
    const rate = rateOf({
      Tarieven: ADOPTED, Instellingen: setting(['Overheadmethode', 'bedrag per uur']),
      Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead'], ['HFD', 'Hoofd', 'hoofd']],
      Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, YEAR], ['k', 'H', 1, YEAR + 1]],
      Kosten: [['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort', 'Bron'],
        [null, 'OVH', 'overig', 150, YEAR, null, 'goed'], [null, 'OVH', 'overig', 50, YEAR, null, null], [null, 'OVH', 'overig', 50, YEAR + 1, null, 'ander jaar'],
        [null, 'OVH', 'overig', 50, YEAR, 'realisatie', 'andere soort'], [null, 'HFD', 'overig', 50, YEAR, null, 'andere plaats'], ['A', null, 'overig', 50, YEAR, null, 'activiteit']],
    });
    expect(rate.components[1]?.source).toBe('goed');
  });

  it('from rows without a source has none', () => {
    const tables = {
      Tarieven: ADOPTED, Instellingen: setting(['Overheadmethode', 'bedrag per uur']), Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['OVH', 'Overhead', 'overhead']],
      Kosten: [['Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar'], ['OVH', 'overig', 150, YEAR]],
    };
    expect(rateOf(tables).components[1]).toMatchObject({ perHour: '15.000000', source: null });
  });

  it('per fte cannot be laid on an hour of which the productive hours are unknown', () => {
    const run = runOf(office({
      Uren: TEN_HOURS, Instellingen: setting(['Overheadmethode', 'bedrag per fte'], ['Overheadwaarde', 60720]),
      Tarieven: rates(['P', null, null, 66000, null, 1320, null, null, 'raad'], ['A', null, 61.37, null, null, null, null, null, 'raad']),
    }));
    expect(run.rates.map(({ position, fullPerHour, components }) => [position, fullPerHour, components.length])).toEqual([['A', null, 1], ['P', '96.000000', 2]]);
  });

  it('is not there on a rate that has it already', () => {
    const rate = rateOf({ Tarieven: rates(['P', null, 80, null, null, null, 'ja', null, 'raad']), Instellingen: setting(['Overheadmethode', 'bedrag per uur'], ['Overheadwaarde', 46]) });
    expect(steps(rate)).toEqual([['adopted', '80.000000', 'given']]);
    expect(rate.fullPerHour).toBe('80.000000');
  });

  it('by share of direct cost is not laid on an hour: no full hour', () => {
    const rate = rateOf({ Tarieven: ADOPTED, Instellingen: setting(['Overheadmethode', 'aandeel directe kosten'], ['Overheadwaarde', 10]) });
    expect(steps(rate)).toEqual([['adopted', '61.370000', 'given']]);
    expect(rate.fullPerHour).toBeNull();
  });
});

describe('the trace of a full hour', () => {
  const explained = (tables: Book) => calculated(office({ Uren: TEN_HOURS, Tarieven: ADOPTED, ...tables })).trace.explain(`${YEAR}/budget/fullRate/P/start`);

  it('is the rate and the overhead on it: 61.37 + 40 % of it', () =>
    expect(explained({ Instellingen: setting(['Overheadmethode', 'percentage loonkosten'], ['Overheadwaarde', 40]) })).toEqual({
      rule: '1-full-rate', amount: '85.918000000000',
      terms: [{ figure: `${YEAR}/budget/rate/P/start`, amount: '61.370000000000' }, { figure: `${YEAR}/budget/overhead/rate`, amount: '24.548000000000', factor: '61.370000000000' }],
    }));

  it('without overhead is the rate alone', () => expect(explained({})?.terms).toEqual([{ figure: `${YEAR}/budget/rate/P/start`, amount: '61.370000000000' }]));

  it('is not there where overhead is not laid on an hour', () =>
    expect(explained({ Instellingen: setting(['Overheadmethode', 'aandeel directe kosten'], ['Overheadwaarde', 10]) })).toBeUndefined());
});

describe('reference rates', () => {
  const REFERENCES: Book[string] = [
    ['Reeks', 'Jaar', 'Schaal', 'Loonkosten', 'Overhead per fte', 'Productieve uren', 'Bron'],
    ['HOT', YEAR - 1, '10', 66000, 20000, 1320, 'HOT vorig jaar'],
    ['HOT', YEAR, '10', 67000, 21000, 1340, 'HOT'],
    ['HOT', YEAR + 1, '10', 99000, 21000, 1340, 'HOT volgend jaar'],
    ['Cao', YEAR - 1, '10', 65000, null, null, 'Cao-tabel'],
    ['HOT', YEAR, '11', 80000, null, 1340, 'HOT'],
  ];
  const comparedTo = (tables: Book) => rateOf({ Referentietarieven: REFERENCES, ...tables }).references;

  it('stand beside the own rate, of each series the latest year up to the own: 67,000 / 1,340 = 50, own 50; wage 69,000 - 67,000', () => {
    expect(comparedTo({ Tarieven: BUILT_UP })).toEqual([
      { series: 'Cao', year: YEAR - 1, scale: '10', wageCost: '65000.00', overheadPerFte: null, productiveHours: null, perHour: null, difference: null, differencePct: null, wageDifference: '4000.00', source: 'Cao-tabel' },
      { series: 'HOT', year: YEAR, scale: '10', wageCost: '67000.00', overheadPerFte: '21000.00', productiveHours: '1340.000000', perHour: '50.000000', difference: '0.000000', differencePct: '0.000000', wageDifference: '2000.00', source: 'HOT' },
    ]);
  });

  it('tell the difference per hour in euro and percent: 55 - 50 = 5, 10 %; of an adopted rate no wage is known', () =>
    expect(comparedTo({ Tarieven: rates(['P', null, 55, null, null, null, null, '10', 'raad']) })[1])
      .toMatchObject({ difference: '5.000000', differencePct: '10.000000', wageDifference: null }));

  it('are matched without regard to case or spaces', () =>
    expect(comparedTo({ Tarieven: rates(['P', null, 55, null, null, null, null, ' 10 ', 'raad']) })).toHaveLength(2));

  it('do not measure a rate with overhead in it against a wage without', () =>
    expect(comparedTo({ Tarieven: rates(['P', null, 80, null, null, null, 'ja', '10', 'raad']) })[1]).toMatchObject({ perHour: '50.000000', difference: null }));

  it('are the same in whatever order they stand, and give no note', () => {
    const [head, ...rows] = REFERENCES;
    const tables = { Tarieven: BUILT_UP, Referentietarieven: [head as Book[string][number], ...rows.reverse()] };
    expect(rateOf(tables).references).toEqual(comparedTo({ Tarieven: BUILT_UP }));
    expect(found(office({ Uren: TEN_HOURS, ...tables }), 'reference-scale-unknown')).toEqual([]);
  });

  it('of 0 give a difference, but no percentage of it', () =>
    expect(comparedTo({ Tarieven: BUILT_UP, Referentietarieven: [REFERENCES[0] as Book[string][number], ['HOT', YEAR, '10', 0, null, 1340, 'HOT']] })[0])
      .toMatchObject({ perHour: '0.000000', difference: '50.000000', differencePct: null }));

  it('never change what is charged', () => {
    const book = office({ Uren: TEN_HOURS, Tarieven: BUILT_UP });
    expect(runOf({ ...book, Referentietarieven: REFERENCES }).total).toEqual(runOf(book).total);
  });

  it.each([[null, 'reference-without-scale', { position: 'P' }], ['12', 'reference-scale-unknown', { position: 'P', scale: '12' }]] as const)(
    'a scale %s is compared with nothing, with one note', (scale, code, facts) => {
      const tables = { Uren: hours(['A', 'P', 10, YEAR], ['A', 'P', 10, YEAR, null, 'realisatie']), Tarieven: rates(['P', null, 55, null, null, null, null, scale, 'raad']), Referentietarieven: REFERENCES };
      expect(rateOf(tables).references).toEqual([]);
      expect(found(office(tables), code)).toEqual([{ severity: 'note', place: place('Tarieven', 2, 'Schaal'), facts }]);
    });

  it('absent: no comparison and no note', () => {
    const book = office({ Uren: TEN_HOURS, Tarieven: ADOPTED, Kosten: costs() });
    expect(runOf(book).rates[0]?.references).toEqual([]);
    expect(found(book, 'reference-without-scale')).toEqual([]);
  });
});
