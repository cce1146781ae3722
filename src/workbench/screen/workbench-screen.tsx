import { type JSX, useEffect, useRef, useSyncExternalStore } from 'react';
import { fill } from '../../messages';
import { ChartsOver } from '../charts/charts-over';
import type { Editing } from '../grid/editing';
import { Grid } from '../grid/grid';
import type { OpenBook } from '../grid/open-book';
import type { Desk } from './desk';
import { FormulaBar } from './formula-bar';
import { PanePlace } from './pane-place';
import { RibbonStrip } from './ribbon-strip';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';
import { UnsavedQuestion } from './unsaved-question';
import { usePaper } from './use-paper';

const PANEL = 'sheet-panel';

const WorkbookView = ({ desk, open, editing }: { readonly desk: Desk; readonly open: OpenBook; readonly editing: Editing }): JSX.Element => {
  const paper = usePaper();
  const { sheet } = useSyncExternalStore(open.subscribe, open.moment);
  const panel = useRef<HTMLDivElement>(null);
  const { words } = desk;
  const focusGrid = (): void => { panel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true }); };
  const said = (isTaken: boolean, rows: number, columns: number): void => {
    const refused = sheet.protection.on || open.book.readOnly ? words.protectedSheet : words.refusedInput;
    desk.say(isTaken ? { text: fill(words.pasted, { rows, columns }), isAlert: false } : { text: refused, isAlert: true });
  };
  return (
    <>
      <FormulaBar open={open} editing={editing} words={words} onDone={focusGrid} onNoPlace={(place) => { desk.say({ text: fill(words.noSuchPlace, { place }), isAlert: true }); }} />
      <div ref={panel} id={PANEL} role="tabpanel" aria-label={sheet.name} className="sheet-panel">
        <Grid
          open={open} editing={editing} paper={paper} onPaste={said}
          words={{ grid: fill(words.grid, { sheet: sheet.name }), selectAll: words.selectAll, choices: words.choices, formulaBar: words.formulaBar, keys: words.keys }}
          over={({ rows, columns }) => <ChartsOver book={open.book} sheet={sheet} rows={rows} columns={columns} paper={paper} label={words.chart} />}
        />
      </div>
      <SheetTabs open={open} words={words} paper={paper} panelId={PANEL} />
    </>
  );
};

/** Parts of the screen that F6 goes along, in their order. */
const STOPS = '.title-button, .ribbon-button, .name-box, [role="grid"], [role="tab"][tabindex="0"], .pane-place iframe, .pane-place button';
const REGIONS = '.title-bar, .ribbon, .formula-bar, .sheet-panel, .sheet-tabs, .pane-place';

const toNextRegion = (screen: HTMLElement, back: boolean): void => {
  const regions = [...screen.querySelectorAll<HTMLElement>(REGIONS)].filter((region) => !region.hidden && region.querySelector(STOPS));
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + (back ? regions.length - 1 : 1)) % regions.length];
  next?.querySelector<HTMLElement>(STOPS)?.focus();
};

interface ScreenProps { readonly desk: Desk; readonly place: HTMLElement }

/** The workbench: a spreadsheet with the pane beside it. */
export const WorkbenchScreen = ({ desk, place }: ScreenProps): JSX.Element => {
  const { open, editing, question, name } = useSyncExternalStore(desk.subscribe, desk.state);
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || !screen.current) return;
      event.preventDefault();
      toNextRegion(screen.current, event.shiftKey);
    };
    // also where nothing has the focus yet
    document.addEventListener('keydown', press);
    return () => { document.removeEventListener('keydown', press); };
  }, []);
  return (
    <div ref={screen} className="workbench" lang={desk.language}>
      <header className="head">
        <TitleBar desk={desk} />
        <RibbonStrip desk={desk} />
      </header>
      <main className="workbook">{open && editing ? <WorkbookView key={open.book.sheets[0]?.id} desk={desk} open={open} editing={editing} /> : null}</main>
      <PanePlace desk={desk} place={place} />
      <StatusBar desk={desk} />
      {question ? <UnsavedQuestion desk={desk} name={name} /> : null}
    </div>
  );
};
