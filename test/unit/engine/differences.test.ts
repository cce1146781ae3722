import { budgetAndActual, closedYear, keysOfBoth, partsOf, settledBy, settlementOf, volumesOfA } from './settled-books';
import { YEAR, costs, keys, office, outcomeOf } from './small-books';

const NONE = { spending: '0.00', dilution: '0.00', ownUse: '0.00', own: '0.00', rule: '0.00', rounding: '0.00' };

describe('why the charge changed', () => {
  it('spending: the same weights, and 40 more to bear', () =>
    expect(partsOf(closedYear(400, 440))).toEqual({ H: { ...NONE, spending: '20.00' }, X: { ...NONE, spending: '10.00' }, Y: { ...NONE, spending: '10.00' } }));

  it('dilution: a neighbour leaves, and the same cost is borne by three instead of four; the neighbour’s own is own use', () =>
    expect(partsOf(closedYear(400, 400, { Sleutelwaarden: keysOfBoth({ H: 2, X: 1, Y: 1 }, { H: 2, X: 1, Y: 0 }) })))
      .toEqual({ H: { ...NONE, dilution: '66.67' }, X: { ...NONE, dilution: '33.33' }, Y: { ...NONE, ownUse: '-100.00' } }));

  it('own use: twice the weight at the budget price, and what that dilutes', () =>
    // X: (2 - 1) × 100; price goes from 400/4 = 100 to 400/5 = 80: (80 - 100) × 2, and × 1 and × 2 for Y and H
    expect(partsOf(closedYear(400, 400, { Sleutelwaarden: keysOfBoth({ H: 2, X: 1, Y: 1 }, { H: 2, X: 2, Y: 1 }) })))
      .toEqual({ H: { ...NONE, dilution: '-40.00' }, X: { ...NONE, ownUse: '100.00', dilution: '-40.00' }, Y: { ...NONE, dilution: '-20.00' } }));

  it('own: what is booked for one participant alone', () => {
    const own = closedYear(400, 440, { Kosten: costs(...budgetAndActual(400, 440).slice(1), ['A', null, 'licentie', 12.34, YEAR, 'X', 'begroting'], ['A', null, 'licentie', 20, YEAR, 'X', 'realisatie']) });
    expect(partsOf(own)['X']).toEqual({ ...NONE, spending: '10.00', own: '7.66' });
  });

  it('rule: what the rule charges otherwise than the actual cost', () =>
    expect(partsOf(closedYear(400, 440, { Deelovereenkomsten: settledBy('geen') }))['X']).toEqual({ ...NONE, spending: '10.00', rule: '-10.00' }));

  it('rounding: a left-over cent that goes to another', () => {
    // a third of 1.00 is 0.34, 0.33, 0.33; a third of 0.98 is 0.33, 0.33, 0.32 in the order H, Y, X. The spending is -0.0067 each.
    const thirds = keysOfBoth({ H: 1, X: 1, Y: 1 }, { H: 1, X: 1, Y: 1 });
    expect(partsOf(closedYear(1, 0.98, { Sleutelwaarden: thirds }))).toEqual({ H: { ...NONE, spending: '-0.01' }, X: { ...NONE, spending: '-0.01' }, Y: { ...NONE, spending: '-0.01', rounding: '0.01' } });
  });

  it('with nothing in the budget all of it is spending', () => expect(partsOf(closedYear(0, 400, { Sleutelwaarden: keysOfBoth({ H: 2, X: 1, Y: 1 }, { H: 2, X: 2, Y: 0 }) }))).toEqual({
    H: { ...NONE, spending: '200.00' }, X: { ...NONE, spending: '200.00' }, Y: NONE,
  }));

  it('with a budget quantity of 0 all of it is spending, with an actual quantity of 0 the loss is own use', () => {
    const pxq = (budget: number, actual: number, before: number, after: number) =>
      partsOf(closedYear(budget, actual, { Deelovereenkomsten: settledBy(null, null, null, null, 'pxq', null), Volumes: volumesOfA({ X: before }, { X: after }) }))['X'];
    expect(pxq(0, 400, 0, 5)).toEqual({ ...NONE, spending: '400.00' });
    expect(pxq(400, 0, 4, 0)).toEqual({ ...NONE, ownUse: '-400.00' });
  });

  it('a key that changes within the year can only be compared in shares: 2,003 of 10,220 instead of 2,555', () => {
    // X: 10,220 × (1/4 × 181/365 + 1/7 × 184/365) = 1,267 + 736
    const changing = keys(['k', 'H', 2, YEAR, 'begroting'], ['k', 'X', 1, YEAR, 'begroting'], ['k', 'Y', 1, YEAR, 'begroting'],
      ['k', 'H', 2, YEAR, 'realisatie'], ['k', 'X', 1, YEAR, 'realisatie'], ['k', 'Y', 1, YEAR, 'realisatie'], ['k', 'Y', 4, YEAR, 'realisatie', '2025-07-01']);
    expect(partsOf(closedYear(10220, 10220, { Sleutelwaarden: changing }))['X']).toEqual({ ...NONE, ownUse: '-552.00' });
  });

  it('a key of shares up to 1 in the one and up to 100 in the other is the same key', () => {
    const [ones, hundreds] = [{ H: 0.5, X: 0.25, Y: 0.25 }, { H: 50, X: 25, Y: 25 }];
    expect(partsOf(closedYear(400, 440, { Sleutelwaarden: keysOfBoth(ones, hundreds) }))['X']).toEqual({ ...NONE, spending: '10.00' });
    expect(partsOf(closedYear(400, 440, { Sleutelwaarden: keysOfBoth(hundreds, ones) }))['X']).toEqual({ ...NONE, spending: '10.00' });
  });
  it('100 workplaces that become 110 are workplaces: 10 more at 4.00, and 35 × (400/110 - 4.00)', () =>
    expect(partsOf(closedYear(400, 400, { Sleutelwaarden: keysOfBoth({ H: 50, X: 25, Y: 25 }, { H: 50, X: 35, Y: 25 }) }))['X']).toEqual({ ...NONE, ownUse: '40.00', dilution: '-12.73' }));
  it('one whole that becomes two is no other notation: 0.25 × 400, and 0.5 × (400/2 - 400)', () =>
    expect(partsOf(closedYear(400, 400, { Sleutelwaarden: keysOfBoth({ H: 0.5, X: 0.25, Y: 0.25 }, { H: 1, X: 0.5, Y: 0.5 }) }))['X']).toEqual({ ...NONE, ownUse: '100.00', dilution: '-100.00' }));

  it('fixed percentages are shares: there is no dilution, only own use', () =>
    expect(partsOf(closedYear(400, 400, { Deelovereenkomsten: settledBy(null, null, null, null, 'vast percentage'), Sleutelwaarden: keysOfBoth({ H: 50, X: 25, Y: 25 }, { H: 40, X: 35, Y: 25 }) })))
      .toEqual({ H: { ...NONE, ownUse: '-40.00' }, X: { ...NONE, ownUse: '40.00' }, Y: NONE }));

  it('adds up over activities; the parts of each are published exactly', () => {
    const two = closedYear(400, 440, {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D']],
      Kosten: costs(...budgetAndActual(400, 440).slice(1), ['B', null, 'overig', 100, YEAR, null, 'begroting'], ['B', null, 'overig', 100.01, YEAR, null, 'realisatie']),
    });
    expect(settlementOf(two)['X']).toMatchObject({ budget: '125.00', actual: '135.00', parts: { ...NONE, spending: '10.00' } });
    expect(outcomeOf(two).differences.filter(({ participant }) => participant === 'X')).toEqual([
      { year: YEAR, subAgreement: 'D', activity: 'A', participant: 'X', spending: '10.000000000000', dilution: '0.000000000000', ownUse: '0.000000000000', own: '0.000000000000' },
      { year: YEAR, subAgreement: 'D', activity: 'B', participant: 'X', spending: '0.002500000000', dilution: '0.000000000000', ownUse: '0.000000000000', own: '0.000000000000' },
    ]);
  });

  it('a year without an actual run has none, and neither has what is pro memorie', () => {
    expect(outcomeOf(office({ Kosten: costs(['A', null, 'overig', 1, YEAR, null, 'begroting']) })).differences).toEqual([]);
    const { Deelnemers: _none, ...alone } = closedYear(1, 2);
    expect(outcomeOf(alone)).toMatchObject({ settlements: [], differences: [], advances: [] });
  });
});
