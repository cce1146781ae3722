/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { SettlementOutcome } from '../../../src/domain';
import { sampleOutcome } from '../../support/sample-outcome';
import { wholeOutcome } from '../../support/whole-outcome';
import { centsOf, complaints, linesOf, onOutcome, open, region } from './shown-outcome';
import { dutch, showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);
afterEach(cleanup);

const OUTCOME = wholeOutcome();
const SETTLED = OUTCOME.settlements.filter(({ year }) => year === 2025);
const cents = (amount: string): number => Math.round(Number(amount) * 100);
const sumOf = (lines: readonly SettlementOutcome[], select: (one: SettlementOutcome) => string): number => lines.reduce((total, one) => total + cents(select(one)), 0);
const section = (): HTMLElement => region('Afrekening 2025');
const choose = (label: string, value: string, element: HTMLElement = section()): void => void fireEvent.change(within(element).getByLabelText(label), { target: { value } });
const linesBelow = (table: HTMLElement, name: string): readonly string[] => {
  const lines = linesOf(table);
  return lines[lines.findIndex(([first]) => first === name) + 1] ?? [];
};

describe('Afrekening', () => {
  it('begins with what every client still pays or gets back, added up by hand over the sub-agreements', () => {
    showResult(onOutcome(OUTCOME));
    const table = within(section()).getByRole('table', { name: 'Afrekening per deelnemer' });
    for (const [code, name] of [['BOD', 'Borger-Odoorn'], ['COE', 'Coevorden']] as const) {
      const lines = SETTLED.filter(({ participant }) => participant === code);
      expect(linesBelow(table, name).map(centsOf)).toEqual([sumOf(lines, ({ charged }) => charged), sumOf(lines, ({ advances }) => advances), sumOf(lines, ({ settlement }) => settlement)]);
    }
    const clients = SETTLED.filter(({ participant }) => participant !== 'EMM');
    expect(centsOf(linesBelow(table, 'Afnemers samen')[2] ?? '')).toBe(sumOf(clients, ({ settlement }) => settlement));
    expect(linesBelow(table, 'Coevorden')[2]).toMatch(/^\+/);
  });

  it('stands before the sub-agreements, and sets the host apart that settles with itself', () => {
    const { container } = showResult(onOutcome(OUTCOME));
    const headings = [...container.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings.indexOf('Afrekening 2025')).toBeLessThan(headings.indexOf('Deelovereenkomsten'));
    const names = linesOf(within(section()).getByRole('table')).flatMap((line) => (line.length === 1 ? line : []));
    expect(names).toEqual(['Borger-Odoorn', 'Coevorden', 'Afnemers samen', 'Emmen (gastheer, verrekent met zichzelf)']);
  });

  it('adds up the clients alone wherever it adds up: the host pays nobody', async () => {
    showResult(onOutcome(OUTCOME));
    const clients = SETTLED.filter(({ participant }) => participant !== 'EMM');
    const why = await open('Waarom de bijdrage verandert');
    expect(within(why).getByRole('option', { name: 'Alle afnemers' })).toBeDefined();
    const figures = linesOf(within(why).getByRole('table', { name: 'Bedragen van de afrekening, Alle deelovereenkomsten, Alle afnemers' }));
    const amountOf = (name: string): number => centsOf(figures.find(([first]) => first === name)?.[1] ?? '');
    expect([amountOf('Af te rekenen'), amountOf('Voorschotten')]).toEqual([sumOf(clients, ({ settlement }) => settlement), sumOf(clients, ({ advances }) => advances)]);
    // several clients together: nothing that holds for one of them alone
    expect(within(why).getByText('De afnemers namen samen meer of minder af dan begroot.')).toBeDefined();
    expect(within(why).getByText('Plus: de afnemers betalen samen meer dan begroot. Min: minder.')).toBeDefined();
    expect(within(why).queryByText(/zelf|[Dd]eze deelnemer|[Dd]e deelnemer betaalt/)).toBeNull();
    const per = await open('Per deelovereenkomst', section());
    const table = within(per).getByRole('table', { name: 'Afrekening per deelovereenkomst, Alle afnemers' });
    expect(centsOf(linesBelow(table, 'Samen')[2] ?? '')).toBe(sumOf(clients, ({ settlement }) => settlement));
  });

  it('shows nothing where nothing was settled', () => {
    showResult(onOutcome(sampleOutcome([2025])));
    expect(screen.queryByRole('region', { name: /Afrekening|Voorschotten/ })).toBeNull();
    expect(screen.getByRole('region', { name: 'Deelovereenkomsten' })).toBeDefined();
  });

  it('draws the way from budget to final of one participant, with its causes in words and the same figures as a table', async () => {
    const { actions } = showResult(onOutcome(OUTCOME));
    const why = await open('Waarom de bijdrage verandert');
    choose('Deelovereenkomst', 'ICT', why);
    choose('Deelnemer', 'COE', why);
    const one = SETTLED.find(({ subAgreement, participant }) => subAgreement === 'ICT' && participant === 'COE');
    if (!one) throw new Error('the sample has no such settlement');
    const drawing = await within(why).findByRole('img', { name: 'Van begroting naar definitief' });
    const told = document.getElementById(drawing.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(told).toContain(`Begroot ${dutch(one.budget, 0)} euro; Besteding +${dutch(one.parts.spending, 0)} euro`);
    expect(told).toContain(`Definitief in rekening ${dutch(one.charged, 0)} euro`);
    expect(within(why).getByText('De dienst kostte meer dan begroot.')).toBeDefined();
    expect(within(why).getByText(/^Samen is er minder afgenomen dan begroot/)).toBeDefined();
    expect(within(why).getByText('Er is zelf minder afgenomen dan begroot.')).toBeDefined();
    fireEvent.click(within(why).getByRole('button', { name: /^Toon als tabel/ }));
    const lines = linesOf(within(why).getByRole('table', { name: /^Oorzaken van het verschil, / }));
    const amounts = lines.map(([, amount = '']) => centsOf(amount));
    expect(amounts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(amounts.at(-1));
    expect(amounts.at(-1)).toBe(cents(one.charged));
    fireEvent.click(within(why).getAllByRole('button', { name: /^\+?[\d.,]+: herleiding van Besteding, Coevorden/ })[0] as HTMLElement);
    expect(actions.explain).toHaveBeenCalledWith('2025/settlement/ICT/COE/spending');
  });

  it('says what was settled before and what is still to be settled, with the advances that were paid', async () => {
    showResult(onOutcome(OUTCOME));
    const why = await open('Waarom de bijdrage verandert');
    choose('Deelovereenkomst', 'ICT', why);
    choose('Deelnemer', 'BOD', why);
    const one = SETTLED.find(({ subAgreement, participant }) => subAgreement === 'ICT' && participant === 'BOD');
    const lines = new Map(linesOf(within(why).getByRole('table', { name: /^Bedragen van de afrekening, ICT/ })).map(([name = '', amount = '']) => [name, centsOf(amount)]));
    expect([lines.get('Eerder afgerekend'), lines.get('Nog te verrekenen')]).toEqual([2_000_000, cents(one?.settlement ?? '') - 2_000_000]);
    choose('Deelnemer', 'COE', why);
    expect(within(why).queryByText('Eerder afgerekend')).toBeNull();
  });

  it('gives sums no explanation of their own, and says of what was assumed that it was', async () => {
    showResult(onOutcome(OUTCOME));
    const why = await open('Waarom de bijdrage verandert');
    expect(within(why).queryAllByRole('button', { name: /herleiding/ })).toEqual([]);
    expect(within(why).getByText(/geldt het schema als betaald/)).toBeDefined();
    choose('Deelovereenkomst', 'SZ', why);
    choose('Deelnemer', 'COE', why);
    expect(within(why).queryByText(/geldt het schema als betaald/)).toBeNull();
  });

  it('tells what the band is and what stays with the host', async () => {
    const settlements = OUTCOME.settlements.map((one) => (one.subAgreement === 'ICT' && one.participant === 'COE' ? { ...one, rule: 'tariff' as const, band: '2500.00', hostBears: '-310.50' } : one));
    showResult(onOutcome({ ...OUTCOME, settlements }));
    const why = await open('Waarom de bijdrage verandert');
    choose('Deelovereenkomst', 'ICT', why);
    choose('Deelnemer', 'COE', why);
    expect(within(why).getByText(/begrote tarief per eenheid.* Bandbreedte: 2\.500,00 euro.* Boven de werkelijke kosten komt 310,50 euro bij de gastheer\./)).toBeDefined();
  });

  it('shows the terms with left-over cents, what was paid, and which term was not', async () => {
    showResult(onOutcome(OUTCOME));
    const schedule = await open('Voorschotten 2025');
    choose('Deelovereenkomst', 'ICT', schedule);
    const lines = linesOf(within(schedule).getByRole('table'));
    const from = lines.findIndex(([name]) => name === 'Coevorden');
    const advance = OUTCOME.advances.find(({ year, subAgreement, participant }) => year === 2025 && subAgreement === 'ICT' && participant === 'COE');
    expect(lines.slice(from + 1, from + 5).map(([, scheduled = '']) => centsOf(scheduled))).toEqual(advance?.terms.map(({ scheduled }) => cents(scheduled)));
    expect(lines[from + 4]?.[2]).toBe('geen');
    expect(centsOf(lines[from + 5]?.[2] ?? '')).toBe(cents(advance?.paid ?? ''));
  });

  it('shows the labour differences with their own sign', async () => {
    showResult(onOutcome(OUTCOME));
    const labour = await open('Loonverschillen per activiteit');
    expect(within(labour).getByText(/plus voordelig/)).toBeDefined();
    expect(linesOf(within(labour).getByRole('table')).slice(1)).toEqual([['Tarief', '-45.006,70'], ['Efficiency', '+32.160,42'], ['waarvan mix', '+4.120,31'], ['waarvan opbrengst', '+28.040,11']]);
  });

  it('shows the advances of a year that is not closed yet', async () => {
    showResult(onOutcome({ ...OUTCOME, settlements: [], labour: [] }));
    expect(screen.queryByRole('region', { name: 'Afrekening 2025' })).toBeNull();
    await open('Per deelovereenkomst', region('Voorschotten 2025'));
    expect(within(region('Voorschotten 2025')).getByText('Termijn 1', { selector: 'tbody:nth-of-type(1) th' })).toBeDefined();
  });

  it('speaks English, and gives axe nothing to mind', async () => {
    const { container } = showResult(onOutcome(OUTCOME), 'en');
    for (const summary of ['Why the charge changes', 'Per sub-agreement', 'Advances 2025', 'Labour differences per activity']) await open(summary);
    await screen.findByRole('img', { name: 'From budget to final' });
    expect(within(region('Settlement 2025')).getByText('Emmen (host, settles with itself)')).toBeDefined();
    expect(await complaints(container)).toEqual([]);
  });
});
