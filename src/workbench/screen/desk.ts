import type { Language } from '../../domain';
import { fill, workbenchMessages, type WorkbenchMessages, workbookErrorSentence } from '../../messages';
import { Editing } from '../grid/editing';
import { OpenBook } from '../grid/open-book';
import type { EmulatedExcelOptions } from '../host';
import type { HostPage } from '../host-page';
import { WorkbookError } from '../../application/ports';
import { saveXlsx } from '../save-xlsx';

/** What is said at the foot of the screen; an alert interrupts. */
export interface Notice { readonly text: string; readonly isAlert: boolean }

/** `asking`: the browser will ask whether this site may act as Office, and the user has not begun; `refused`: the answer was no. */
export type PaneState = 'closed' | 'asking' | 'open' | 'refused';

/** What lies on the desk. */
export interface DeskState {
  readonly open: OpenBook | null;
  readonly editing: Editing | null;
  readonly name: string;
  readonly pane: PaneState;
  readonly isPaneShown: boolean;
  readonly notice: Notice | null;
  readonly busy: string | null;
  /** Waits for an answer whether unsaved changes may go. */
  readonly question: (() => Promise<void>) | null;
}

/** What the desk needs of the browser around it. */
export interface DeskSurroundings {
  readonly page: HostPage;
  readonly language: Language;
  /** Address of the pane. */
  readonly pane: string;
  readonly excel: () => Promise<EmulatedExcelOptions>;
  readonly example: () => Promise<Uint8Array>;
  /** The browser will ask whether this site may act as Office. */
  readonly willAsk: () => boolean;
  readonly nextFrame: (draw: () => void) => void;
  /** Hands a file to the user. */
  readonly handOver: (bytes: Uint8Array, name: string) => void;
}

/** The buttons of the manifest, by the names of their functions. */
export type RibbonButton = 'open' | 'calculateAndWrite' | 'check';

const EXAMPLE = 'boce.xlsx';

/** The workbook that is open, its file, and the pane beside it: what the buttons of the workbench do. */
export class Desk {
  readonly words: WorkbenchMessages;
  readonly #listeners = new Set<() => void>();
  #state: DeskState = { open: null, editing: null, name: '', pane: 'closed', isPaneShown: true, notice: null, busy: null, question: null };

  constructor(private readonly around: DeskSurroundings) {
    this.words = workbenchMessages(around.language);
    around.page.watchers.add(() => { this.#opened(); });
  }

  get language(): Language {
    return this.around.language;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly state = (): DeskState => this.#state;

  /** Begins with the example; the pane comes at once, or after its question was announced. */
  async start(): Promise<void> {
    await this.#fill(EXAMPLE, this.around.example);
    if (this.around.willAsk()) this.#set({ pane: 'asking' });
    else this.openPane();
  }

  openPane(): void {
    this.#set({ pane: 'open' });
    this.around.page.openPane(this.around.pane);
    this.#showPane(true);
  }

  /** Office.js was not allowed to start: its own page of refusal goes, ours comes. */
  refused(): void {
    this.around.page.closePane();
    this.#set({ pane: 'refused', isPaneShown: true });
  }

  togglePane(): void {
    this.#showPane(!this.#state.isPaneShown);
  }

  /** A button of the ribbon: the pane comes in sight, or the add-in does what the button says. */
  async press(button: RibbonButton): Promise<void> {
    const { open, editing, pane } = this.#state;
    if (button === 'open') return pane === 'closed' ? this.openPane() : this.#showPane(true);
    if (!open || editing?.commit() === false) return;
    try {
      await open.excel.ribbon.press(button);
    } catch {
      // the pane has not started yet, or speaks of it itself
      this.#set({ notice: { text: this.words.notYet, isAlert: false } });
    }
  }

  openExample(): Promise<void> {
    return this.#unlessUnsaved(() => this.#fill(EXAMPLE, this.around.example));
  }

  openEmpty(): Promise<void> {
    return this.#unlessUnsaved(() => this.#fill(this.words.emptyName, () => Promise.resolve(undefined)));
  }

  openFile(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void> {
    return this.#unlessUnsaved(() => this.#fill(file.name, async () => new Uint8Array(await file.arrayBuffer())));
  }

  async save(): Promise<void> {
    const { open, editing, name } = this.#state;
    if (!open || editing?.commit() === false) return;
    await this.#busyWith(this.words.saving, this.words.failedToSave, name, async () => {
      this.around.handOver(await saveXlsx(open.excel.workbook), name);
      open.book.dirty = false;
      open.book.touched('cells');
    });
  }

  /** The answer to the question whether unsaved changes may go. */
  async answer(goOn: boolean): Promise<void> {
    const { question } = this.#state;
    this.#set({ question: null });
    if (goOn) await question?.();
  }

  say(notice: Notice | null): void {
    this.#set({ notice });
  }

  async #unlessUnsaved(act: () => Promise<void>): Promise<void> {
    const { open, editing } = this.#state;
    editing?.cancel();
    if (open?.book.dirty) this.#set({ question: act });
    else await act();
  }

  async #fill(name: string, bytes: () => Promise<Uint8Array | undefined>): Promise<void> {
    await this.#busyWith(this.words.opening, this.words.failedToOpen, name, async () => {
      const { page, pane } = this.around;
      const xlsx = await bytes();
      const request = { pane, excel: await this.around.excel(), ...(xlsx ? { xlsx } : {}) };
      const hadPane = page.hasPane;
      await page.openWorkbook(request);
      // as in Excel: every workbook has a pane of its own, which knows nothing of another
      if (hadPane) page.openPane(pane);
      this.#set({ name });
    });
  }

  async #busyWith(words: string, failed: string, file: string, act: () => Promise<void>): Promise<void> {
    this.#set({ busy: words, notice: null });
    try {
      await act();
    } catch (error) {
      const reason = error instanceof WorkbookError ? workbookErrorSentence(error.code, { file, ...error.facts }, this.language) : String(error);
      this.#set({ notice: { text: fill(failed, { reason }), isAlert: true } });
    } finally {
      this.#set({ busy: null });
    }
  }

  #opened(): void {
    const { open: before } = this.#state;
    before?.close();
    const open = new OpenBook(this.around.page.excel, this.around.nextFrame);
    const { ribbon } = open.excel;
    this.#set({ open, editing: new Editing(open), name: this.#state.name || this.words.emptyName });
    ribbon.state = this.#state.isPaneShown ? 'Visible' : 'Background';
    ribbon.watchers.add(() => { if (this.#state.open === open) this.#set({ isPaneShown: ribbon.isPaneVisible }); });
  }

  /** A pane that is closed goes on: its page is the page of the ribbon's buttons too. */
  #showPane(isPaneShown: boolean): void {
    this.#set({ isPaneShown });
    const { open } = this.#state;
    if (open) open.excel.ribbon.state = isPaneShown ? 'Visible' : 'Background';
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
