/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import recomputed from '../../cli/example-figures/boce.json';
import { manyActivities, THREE_TABLES, WITH_VOLUME } from '../../support/three-tables';
import { calculatedContent, calculatedExample, type CalculatedExample, onResult } from './calculated-example';
import { dutch, showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);
afterEach(cleanup);

const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const headline = (): HTMLElement => screen.getByText(/^Totaal .* 2025$/).closest('.headline') as HTMLElement;
const linesOf = (table: HTMLElement): readonly (readonly string[])[] => [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
const openDetails = async (name: string): Promise<HTMLElement> => {
  const card = region(name);
  const details = within(card).getByText('Opbouw en verdeling').closest('details') as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  return card;
};
const complaints = async (container: HTMLElement): Promise<readonly string[]> => {
  // colours are for a real browser; the page around it is not here
  const rules = Object.fromEntries(['color-contrast', 'region', 'page-has-heading-one', 'label-content-name-mismatch'].map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(container, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('Resultaat of three tables without a sub-agreement', () => {
  it('shows what the activities cost, by hand 10 hours of 50 and 20 of 60, and not that nothing does', () => {
    const { actions } = showResult(onResult(calculatedContent(THREE_TABLES)));
    expect(headline().textContent).toMatch(/^Totaal activiteiten 2025Begroting€\s1\.700,00/);
    fireEvent.click(within(headline()).getByRole('button', { name: /^1\.700,00: herleiding van Kostprijs, alle activiteiten/ }));
    expect(actions.explain).toHaveBeenCalledWith('2025/budget/total/total');
    expect(screen.queryByRole('region', { name: 'Deelovereenkomsten' })).toBeNull();
    expect(linesOf(within(region('Activiteiten')).getByRole('table'))).toEqual([
      ['Bijzondere bijstand'], ['Begroting', '500,00', '50,00'], ['Werkplek'], ['Begroting', '1.200,00', '60,00'], ['Samen'], ['Begroting', '1.700,00', ''],
    ]);
  });

  it('says how to get a sub-agreement, and leads to where that is done', () => {
    const { actions } = showResult(onResult(calculatedContent(THREE_TABLES)));
    expect(within(headline()).getByText(/horen nog bij geen deelovereenkomst: .*kolom Deelovereenkomst.*tabellen Deelovereenkomsten en Deelnemers/)).toBeDefined();
    fireEvent.click(within(headline()).getByRole('button', { name: 'Naar Gegevens' }));
    expect(actions.goTo).toHaveBeenCalledWith('data');
    expect(within(region('Activiteiten')).getByText(/zodra de tabel Volumes/)).toBeDefined();
  });

  it('shows a price for a unit where there is a volume, with the unit', () => {
    const { actions } = showResult(onResult(calculatedContent(WITH_VOLUME)));
    expect(linesOf(within(region('Activiteiten')).getByRole('table')).slice(0, 4)).toEqual([
      ['Bijzondere bijstand (per aanvraag)'], ['Begroting', '500,00', '125,00', '50,00'], ['Werkplek'], ['Begroting', '1.200,00', 'n.v.t.', '60,00'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^125,00: herleiding van Prijs per eenheid, activiteit Bijzondere bijstand/ }));
    expect(actions.explain).toHaveBeenCalledWith('2025/budget/activity/BB/unitPrice');
  });

  it('explains a price by the volume it was divided by, and the volume by its rows', async () => {
    const example = calculatedContent(WITH_VOLUME);
    const figure = '2025/budget/activity/BB/unitPrice';
    const { actions } = showResult(onResult(example, { explanation: { path: [figure], explanation: example.explain(figure), state: 'shown' } }));
    const table = within(await screen.findByRole('dialog', { name: 'Herleiding' })).getByRole('table');
    expect(linesOf(table)).toEqual([['Kostprijs, activiteit Bijzondere bijstand', '500,00'], ['gedeeld door volume (aanvraag)', '4']]);
    fireEvent.click(within(table).getByRole('button', { name: 'gedeeld door volume (aanvraag): herleiding' }));
    expect(actions.explain).toHaveBeenCalledWith('2025/budget/activity/BB/volume');
    expect(example.explain('2025/budget/activity/BB/volume')).toMatchObject({ terms: [{ kind: 'row', source: { sheet: 'Volumes', column: 'Aantal' } }] });
  });

  it('speaks English', () => {
    showResult(onResult(calculatedContent(WITH_VOLUME)), 'en');
    expect(screen.getByText('Total of the activities 2025').closest('.headline')?.textContent).toMatch(/1,700\.00.*belong to no sub-agreement yet: .*tables Sub-agreements and Participants/);
    expect(screen.getByText('(per aanvraag)')).toBeDefined();
  });

  it('shows the first of very many, says so beside their total, and shows all when asked', () => {
    showResult(onResult(calculatedContent(manyActivities(200))));
    const section = region('Activiteiten');
    const names = () => [...section.querySelectorAll('.activity__words')].length;
    expect([names(), within(section).getByText('Alle 200 activiteiten samen').closest('tbody')?.textContent]).toEqual([40, 'Alle 200 activiteiten samenBegroting10.000,00']);
    expect(within(section).getByText('De eerste 40 van 200 activiteiten.')).toBeDefined();
    fireEvent.click(within(section).getByRole('button', { name: 'Toon alle 200 activiteiten' }));
    expect([names(), within(section).getByText('Samen').tagName]).toEqual([200, 'TH']);
    expect(within(section).queryByRole('button', { name: /^Toon alle/ })).toBeNull();
  });

  it('has nothing that axe minds', async () => {
    const { container } = showResult(onResult(calculatedContent(WITH_VOLUME)));
    expect(await complaints(container)).toEqual([]);
  });
});

describe('the activities of the example', () => {
  let example: CalculatedExample;
  beforeAll(async () => { example = await calculatedExample(); });

  it('stand with their sub-agreement, each with the total that an independent computation finds', async () => {
    showResult(onResult(example));
    for (const [name, codes] of [['ICT (automatisering en techniek)', /^ICT-/], ['Sociale Zaken', /^SZ-/], ['Vastgoedonderhoud', /^VGO-/]] as const) {
      const table = within(await openDetails(name)).getByRole('table', { name: `Activiteiten van ${name}` });
      const printed = (basis: string): readonly (string | undefined)[] => linesOf(table).filter(([first]) => first === basis).map(([, total]) => total).sort();
      const expected = (totals: Readonly<Record<string, { readonly total: string }>>): readonly string[] =>
        Object.entries(totals).filter(([code]) => codes.test(code)).map(([, { total }]) => dutch(total)).sort();
      expect([printed('Begroting'), printed('Realisatie')]).toEqual([expected(recomputed.budget), expected(recomputed.actual)]);
    }
  });

  it('have a price for a unit where the sub-agreement has none, and that is said', async () => {
    showResult(onResult(example));
    const card = await openDetails('ICT (automatisering en techniek)');
    expect(within(card).getByText(/geen gezamenlijk volume\. De prijs van iedere activiteit staat hieronder\.$/)).toBeDefined();
    const table = within(card).getByRole('table', { name: /^Activiteiten van/ });
    expect(within(table).getByText('(per werkplek)')).toBeDefined();
    const budget = Number(recomputed.budget['ICT-WP'].total);
    const [volume] = example.explain('2025/budget/activity/ICT-WP/volume')?.terms ?? [];
    const line = linesOf(table)[linesOf(table).findIndex(([first]) => first === 'Werkplek en servicedesk (per werkplek)') + 1];
    expect(line?.[2]).toBe(dutch((budget / Number(volume?.amount)).toFixed(2)));
  });

  it('that belong to none are the host’s own, and no part of the headline', () => {
    showResult(onResult(example));
    expect(headline().textContent).toMatch(/^Totaal deelovereenkomsten 2025/);
    expect(within(headline()).queryByRole('button', { name: 'Naar Gegevens' })).toBeNull();
    const section = region('Eigen taken van de gastheer');
    const table = within(section).getByRole('table');
    const amounts = linesOf(table).filter(([first]) => first === 'Realisatie').map(([, total = '']) => Number(total.replace(/\./g, '').replace(',', '')));
    expect(amounts.length).toBe(4);
    expect(amounts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(amounts.at(-1));
    expect(within(table).queryByRole('columnheader', { name: 'Per eenheid' })).toBeNull();
  });

  it('give axe nothing to mind when they are open', async () => {
    const { container } = showResult(onResult(example));
    await openDetails('Sociale Zaken');
    expect(await complaints(container)).toEqual([]);
  });
});
