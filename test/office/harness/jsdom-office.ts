import { type DOMWindow } from 'jsdom';
import { CrossWindow, EmulatedExcel, type EmulatedExcelOptions, paneAddress } from '../../../src/workbench/host';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { Complaints } from './complaints';
import { listenOutside } from './jsdom-outside';
import { type BuiltPage, HOST_ORIGIN, openWindow, type OpenWindow, postTo } from './jsdom-window';
import { installedCatalogue } from './office-package';

const LONGEST_START_MS = 20_000;
// a test with false timers can still wait
const soon = setImmediate;
const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

/** What the library puts in a window. */
type OfficeWindow = DOMWindow & { readonly Excel: typeof Excel; readonly Office: typeof Office; readonly OfficeExtension: typeof OfficeExtension };

/** The Excel to emulate, and the page in it. */
export interface OfficeOptions extends Omit<EmulatedExcelOptions, 'catalogue'> {
  /** A page that was built; without it an empty page with Office.js, whose names are put on globalThis for the adapter under test. */
  readonly page?: BuiltPage;
  readonly blockStorage?: boolean;
  /** What stands in the workbook before the page opens beside it. */
  readonly xlsx?: Uint8Array;
}

/** The real Office.js in a window, on an emulated Excel. */
export class JsdomOffice {
  readonly #complaints = new Complaints();
  #open: OpenWindow | null = null;
  #stopListening: (() => void) | null = null;
  #excel: EmulatedExcel | null = null;
  #crossWindow: CrossWindow | null = null;
  #options: OfficeOptions = {};
  #conversations = 0;
  #unemulatedSeen = 0;
  #defectsSeen = 0;
  #callsSeen = 0;

  get excel(): EmulatedExcel {
    return there(this.#excel);
  }

  get crossWindow(): CrossWindow {
    return there(this.#crossWindow);
  }

  get window(): OfficeWindow {
    return there(this.#open).window as OfficeWindow;
  }

  get Excel(): typeof Excel {
    return this.window.Excel;
  }

  get Office(): typeof Office {
    return this.window.Office;
  }

  get OfficeExtension(): typeof OfficeExtension {
    return this.window.OfficeExtension;
  }

  /** Names a complaint that the test brings about itself; it must come before the test ends. */
  expects(pattern: RegExp): void {
    this.#complaints.expect(pattern);
  }

  /** Throws on every complaint that no test named, and on a named one that did not come. Belongs in afterEach. */
  async verify(): Promise<void> {
    await this.settle();
    this.#hearOfExcel();
    this.#complaints.verify();
  }

  /** Until what is on its way, events and the letting go of ranges, has arrived. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => { soon(resolve); });
      this.#excel?.flushEvents();
    }
  }

  /** A new workbook, in a new Excel; the window stays where it holds no page and the client need not know of the difference. */
  async reset(options: OfficeOptions = {}): Promise<void> {
    await this.verify();
    if (options.page || clientSees(options) !== clientSees(this.#options) || !this.#open) return this.open(options);
    this.#renew(options);
  }

  async open(options: OfficeOptions): Promise<void> {
    await this.#shut();
    this.#renew(options);
    const { page = null, blockStorage = false, xlsx } = options;
    if (xlsx) await openXlsx(xlsx, this.excel.workbook);
    this.#conversations += 1;
    const conversationId = `conversation-${this.#conversations}`;
    this.#open = openWindow({
      page, blockStorage, complaints: this.#complaints,
      addressOf: (address) => paneAddress(address, { info: this.excel.hostInfo(), conversationId, origin: HOST_ORIGIN }),
      onMessage: (message) => { void this.crossWindow.receive(message); },
    });
    await started(this.window);
    this.#stopListening = listenOutside(this.#complaints);
    if (!page) for (const name of GLOBALS) Reflect.set(globalThis, name, this.window[name]);
  }

  async close(): Promise<void> {
    await this.verify();
    await this.#shut();
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  }

  #renew(options: OfficeOptions): void {
    this.#crossWindow?.close();
    this.#options = options;
    [this.#unemulatedSeen, this.#defectsSeen, this.#callsSeen] = [0, 0, 0];
    this.#excel = new EmulatedExcel({ catalogue: installedCatalogue(), ...options });
    const before = this.#crossWindow;
    this.#crossWindow = new CrossWindow(this.#excel, { origin: HOST_ORIGIN, post: (message) => { if (this.#open) postTo(this.#open.window, message); } }, before ?? undefined);
  }

  #hearOfExcel(): void {
    const { unemulated, defects } = this.excel;
    const { unknownCalls } = this.crossWindow;
    for (const member of [...unemulated].slice(this.#unemulatedSeen)) this.#complaints.hear(`not emulated: ${member}`);
    for (const defect of defects.slice(this.#defectsSeen)) this.#complaints.hear(`emulation failed: ${defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)}`);
    for (const call of unknownCalls.slice(this.#callsSeen)) this.#complaints.hear(`not emulated: ${call}`);
    [this.#unemulatedSeen, this.#defectsSeen, this.#callsSeen] = [unemulated.size, defects.length, unknownCalls.length];
  }

  async #shut(): Promise<void> {
    this.#stopListening?.();
    this.#crossWindow?.close();
    await this.#open?.close();
    this.#stopListening = null;
    this.#open = this.#crossWindow = this.#excel = null;
  }
}

const there = <Part>(part: Part | null): Part => {
  if (part === null) throw new Error('The office is not open.');
  return part;
};

/** What the client learns at its start and never asks again. */
const clientSees = ({ requirements, locale, readOnly, settings, page, blockStorage }: OfficeOptions): string => JSON.stringify({ requirements, locale, readOnly, settings, page, blockStorage });

const started = async (window: OfficeWindow): Promise<void> => {
  const deadline = Date.now() + LONGEST_START_MS;
  while (typeof window.Office?.onReady !== 'function') {
    if (Date.now() > deadline) throw new Error('Office.js did not load.');
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
  await window.Office.onReady();
};

/** Opens an Excel with a page in it. Use `useOffice` in a test file, which also closes it and looks after complaints. */
export const openOffice = async (options: OfficeOptions = {}): Promise<JsdomOffice> => {
  const office = new JsdomOffice();
  await office.open(options);
  return office;
};

/** One office for a test file: opened before the first test, held to its complaints after every test, closed after the last. */
export const useOffice = (options: OfficeOptions = {}): JsdomOffice => {
  const office = new JsdomOffice();
  beforeAll(() => office.open(options), 2 * LONGEST_START_MS);
  afterEach(() => office.verify());
  afterAll(() => office.close());
  return office;
};
