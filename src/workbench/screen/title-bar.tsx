import { type JSX, useRef, useSyncExternalStore } from 'react';
import type { OpenBook } from '../grid/open-book';
import type { Desk } from './desk';
import { Icon, type IconName, ProductMark } from './icons';

const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface TitleButtonProps { readonly icon: IconName; readonly words: string; readonly onPress: () => void; readonly isOff?: boolean; readonly short?: boolean }

const TitleButton = ({ icon, words, onPress, isOff = false, short = false }: TitleButtonProps): JSX.Element => (
  <button type="button" className="title-button" disabled={isOff} title={words} onClick={onPress} {...(short ? { 'aria-label': words } : {})}>
    <Icon name={icon} />
    {short ? null : <span>{words}</span>}
  </button>
);

/** Undo and redo follow the workbook; they are off where there is nothing to do. */
const Steps = ({ open, desk: { words } }: { readonly open: OpenBook; readonly desk: Desk }): JSX.Element => {
  useSyncExternalStore(open.subscribe, open.moment);
  const { undoDepth, redoDepth } = open.excel.workbook.user;
  return (
    <>
      <TitleButton icon="undo" words={words.undo} short isOff={undoDepth === 0} onPress={() => { open.undo(); }} />
      <TitleButton icon="redo" words={words.redo} short isOff={redoDepth === 0} onPress={() => { open.redo(); }} />
    </>
  );
};

const FileName = ({ open, name, unsaved }: { readonly open: OpenBook | null; readonly name: string; readonly unsaved: string }): JSX.Element => {
  useSyncExternalStore(open?.subscribe ?? nothing, open?.moment ?? none);
  return (
    <span className="file-name">
      <span>{name}</span>
      {open?.book.dirty ? <span className="dirty" role="img" aria-label={unsaved} title={unsaved} /> : null}
    </span>
  );
};

const nothing = () => () => undefined;
const none = (): null => null;

/** What is open, and what can be done with it as a file. */
export const TitleBar = ({ desk }: { readonly desk: Desk }): JSX.Element => {
  const { open, name, isPaneShown } = useSyncExternalStore(desk.subscribe, desk.state);
  const { words } = desk;
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="title-bar">
      <div className="product"><ProductMark /><h1>{words.product}</h1></div>
      <FileName open={open} name={name} unsaved={words.unsaved} />
      <div role="toolbar" aria-label={words.files} className="file-buttons">
        {open ? <Steps open={open} desk={desk} /> : null}
        <span className="divider" role="presentation" />
        <TitleButton icon="open" words={words.open} onPress={() => { file.current?.click(); }} />
        <TitleButton icon="save" words={words.save} onPress={() => { void desk.save(); }} isOff={!open} />
        <TitleButton icon="example" words={words.example} onPress={() => { void desk.openExample(); }} />
        <TitleButton icon="empty" words={words.empty} onPress={() => { void desk.openEmpty(); }} />
        <TitleButton icon="pane" words={isPaneShown ? words.hidePane : words.showPane} short onPress={() => { desk.togglePane(); }} />
      </div>
      <input
        ref={file} type="file" accept={XLSX} hidden tabIndex={-1} aria-label={words.open}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) void desk.openFile(chosen);
          event.target.value = '';
        }}
      />
    </div>
  );
};
