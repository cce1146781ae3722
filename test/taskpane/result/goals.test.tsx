/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { sampleOutcome } from '../../support/sample-outcome';
import { wholeOutcome } from '../../support/whole-outcome';
import { complaints, linesOf, onOutcome, open, region } from './shown-outcome';
import { showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);
afterEach(cleanup);

describe('Doelen', () => {
  it('tells per sub-agreement how many can be measured, and of each what was aimed at and what came of it', async () => {
    showResult(onOutcome(wholeOutcome([2025])));
    const section = region('Doelen');
    expect([...section.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^ICT: 2 van 3 doelen meetbaar/), expect.stringMatching(/: 1 van 1 doelen meetbaar/)]);
    expect(within(section).getByText(/100 % is de streefwaarde; onder nul gaat het de verkeerde kant op/)).toBeDefined();
    const agreement = await open('ICT: 2 van 3', section);
    const tables = within(agreement).getAllByRole('table');
    expect(tables).toHaveLength(2);
    expect(linesOf(tables[0] as HTMLElement).map(([name]) => name)).toEqual(['Nulmeting', 'Streefwaarde', 'Realisatie', 'Voortgang']);
    expect(within(agreement).getByText(/^niet meetbaar: zonder /)).toBeDefined();
  });

  it('is not there without goals', () => {
    showResult(onOutcome(sampleOutcome([2025])));
    expect(screen.queryByRole('region', { name: 'Doelen' })).toBeNull();
  });

  it('speaks English, and gives axe nothing to mind', async () => {
    const { container } = showResult(onOutcome(wholeOutcome([2025])), 'en');
    await open('ICT: 2 of 3', region('Goals'));
    expect(within(region('Goals')).getAllByText('Progress').length).toBeGreaterThan(0);
    expect(await complaints(container)).toEqual([]);
  });
});
