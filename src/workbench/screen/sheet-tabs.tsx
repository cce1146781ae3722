import { type JSX, type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import type { WorkbenchMessages } from '../../messages';
import type { OpenBook } from '../grid/open-book';
import { onPaper, type Paper } from '../grid/paper';
import type { SheetState } from '../host/model/state/sheet-state';
import { Icon } from './icons';

interface SheetTabsProps { readonly open: OpenBook; readonly words: WorkbenchMessages; readonly paper: Paper; readonly panelId: string }

const STEP = 240;

const freeName = (open: OpenBook, word: string): string => {
  let number = open.book.sheets.length + 1;
  while (open.book.sheet(`${word}${number}`)) number += 1;
  return `${word}${number}`;
};

interface TabProps { readonly sheet: SheetState; readonly isOpen: boolean; readonly paper: Paper; readonly panelId: string; readonly onOpen: () => void }

const Tab = ({ sheet, isOpen, paper, panelId, onOpen }: TabProps): JSX.Element => {
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (isOpen) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [isOpen]);
  return (
    <button
      ref={tab} type="button" role="tab" aria-selected={isOpen} aria-controls={panelId} tabIndex={isOpen ? 0 : -1} className="sheet-tab" onClick={onOpen}
      style={sheet.tabColor ? { boxShadow: `inset 0 -3px 0 ${onPaper(sheet.tabColor, paper)}` } : {}}
    >
      {sheet.protection.on ? <Icon name="lock" /> : null}
      {sheet.name}
    </button>
  );
};

/** The sheets of the workbook, one in front; arrow keys go along them. */
export const SheetTabs = ({ open, words, paper, panelId }: SheetTabsProps): JSX.Element => {
  const { sheet } = useSyncExternalStore(open.subscribe, open.moment);
  const list = useRef<HTMLDivElement>(null);
  const { tabs } = open;
  const press = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(sheet);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    open.open(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus();
  };
  const scroll = (by: number): void => { list.current?.scrollBy({ left: by }); };
  return (
    <div className="sheet-tabs">
      {(['back', 'on'] as const).map((way) => (
        <button key={way} type="button" className="tab-button" aria-label={words.scrollTabs[way]} title={words.scrollTabs[way]} onClick={() => { scroll(way === 'on' ? STEP : -STEP); }}>
          <Icon name={way} />
        </button>
      ))}
      {/* the tabs have the focus; the list only passes the keys on */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div ref={list} role="tablist" aria-label={words.sheets} className="tab-list" onKeyDown={press}>
        {tabs.map((one) => <Tab key={one.id} sheet={one} isOpen={one === sheet} paper={paper} panelId={panelId} onOpen={() => { open.open(one); }} />)}
      </div>
      <button type="button" className="tab-button" aria-label={words.addSheet} title={words.addSheet} onClick={() => { open.addSheet(freeName(open, words.sheetName)); }}><Icon name="add" /></button>
    </div>
  );
};
