/** @jest-environment jsdom */
import '../../src/taskpane/fabric-config';
import { act, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TABLES } from '../../src/tables';
import { startPane } from '../../src/taskpane/start-pane';
import { Welcome } from '../../src/taskpane/welcome';
import { open } from './fixtures/show-pane';

const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { readonly version: string };

describe('the page of the task pane', () => {
  it('says in Dutch what it is, which version, and that it calculates within Excel or from the command line', () => {
    render(<Welcome language="nl" version={version} tables={TABLES} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kostprijswijzer');
    expect(screen.getByText(`Versie ${version}`)).toBeDefined();
    expect(screen.getByRole('note').textContent).toMatch(/rekent binnen Excel.*vanaf de opdrachtregel: kostprijs calculate werkmap\.xlsx/);
  });

  it('names every input table with its columns, and which are required', () => {
    render(<Welcome language="nl" version={version} tables={TABLES} />);
    const items = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(items).toHaveLength(TABLES.length);
    expect(items.filter((text) => text.endsWith('verplicht')).map((text) => text.split(' ')[0])).toEqual(['Activiteiten', 'Uren', 'Tarieven']);
    const activities = within(screen.getAllByRole('listitem')[0] as HTMLElement);
    open(/^Activiteiten/);
    expect(activities.getByText(/Kolommen: Code, Naam, Deelovereenkomst, Eenheid/)).toBeDefined();
  });

  it('speaks English too', () => {
    render(<Welcome language="en" version={version} tables={TABLES} />);
    expect(screen.getByText('Tables that Kostprijswijzer reads')).toBeDefined();
    expect(screen.getAllByText(/^Activities/).length).toBeGreaterThan(0);
    expect(screen.getByRole('main').getAttribute('lang')).toBe('en');
  });
});

describe('the start of the pane', () => {
  it('shows the page in Dutch where Office.js is not there, and fetches no fonts', async () => {
    document.body.innerHTML = '<div id="pane"></div>';
    const nothing = () => { throw new Error('nothing is to be read or started here'); };
    await act(() => startPane({ workbook: { reader: nothing, writer: nothing, survey: nothing, memory: nothing, inputTables: nothing, navigator: nothing, watcher: nothing }, startWorker: nothing }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kostprijswijzer');
    expect(document.documentElement.lang).toBe('nl');
    const styles = [...document.querySelectorAll('style')].map((style) => [...(style.sheet?.cssRules ?? [])].map((rule) => rule.cssText).join('\n')).join('\n');
    expect(styles).not.toMatch(/url\(["']?https?:/);
    expect(styles).not.toContain('cdn.office.net');
  });
});
