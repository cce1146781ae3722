/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lookedAt, OWN_TABLES, tableAt } from '../fixtures/pane-states';
import { open, showPane } from '../fixtures/show-pane';

const OVERRIDE = '\u202e';
const style = document.createElement('style');
beforeAll(() => {
  style.textContent = readFileSync(resolve(__dirname, '../../../src/taskpane/ui/pane.css'), 'utf8');
  document.head.append(style);
});
afterEach(cleanup);
afterAll(() => style.remove());

describe('a name from a cell that turns the direction of writing', () => {
  it('turns nothing beside it: the element that holds it keeps it in', () => {
    const name = `${OVERRIDE}nelletsaT`;
    showPane(lookedAt({ ...OWN_TABLES, tables: [...OWN_TABLES.tables, tableAt('Blad9', name, [['A', 'B'], [1, 2]])] }));
    open(/Andere tabellen in deze werkmap/);
    const holders = screen.getAllByText((text, element) => text.includes(OVERRIDE) && element?.tagName !== 'OPTION');
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.map((one) => [one.tagName, one.textContent, getComputedStyle(one).unicodeBidi])).toContainEqual(['BDI', name, 'isolate']);
    for (const holder of holders) expect(getComputedStyle(holder).unicodeBidi).toBe('isolate');
  });
});
