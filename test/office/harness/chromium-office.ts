import { type Browser, chromium, type Frame, type Page, type Route } from 'playwright-core';
import type { EmulatedExcelOptions, TripRecord } from '../../../src/workbench/host';
import type {} from '../../../src/workbench/main';
import { PAGES } from '../../support/build-pages';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../support/chromium';
import { LOCAL_HOST, OTHER_SITE_HOST, servedFile } from './chromium-files';
import { Complaints } from './complaints';
import { PANE_ORIGIN } from './jsdom-files';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const LONGEST_WAIT = 60_000;
const PANE_SIZE = { width: 360, height: 800 };

/** The Excel to emulate, the workbook in it and the page beside it. */
export interface ChromiumOptions extends Omit<EmulatedExcelOptions, 'catalogue' | 'undoClearingCalls'> {
  /** The pane as it ships, or the one with the Excel adapter on its window. */
  readonly page?: keyof typeof PAGES;
  readonly xlsx?: Uint8Array;
  /** The page around the pane is of another site, so that the browser blocks the pane's storage. */
  readonly blockStorage?: boolean;
  /** Files of the pane that the server does not have. */
  readonly missing?: readonly string[];
}

/** Where the files of the pane are, and which of them are not there. */
interface ServedPane { readonly folder: string; readonly missing: readonly string[] }

/** The built pane in Chromium, on an emulated Excel in the page around it. Everything comes from this disk; anything else is a complaint. */
export class ChromiumOffice {
  readonly #complaints = new Complaints();
  #browser: Browser | null = null;
  #page: Page | null = null;
  #frame: Frame | null = null;
  /** What was heard of the Excel that is open, so that no test hears it of another. */
  #heardOfExcel = new Set<string>();

  /** The page around the pane. */
  get page(): Page {
    return there(this.#page);
  }

  /** The pane. */
  get pane(): Frame {
    return there(this.#frame);
  }

  async launch(): Promise<void> {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
    this.#browser = await chromium.launch({ executablePath, args: FLAGS });
  }

  /** Names a complaint that the test brings about itself; it must come before the test ends. */
  expects(pattern: RegExp): void {
    this.#complaints.expect(pattern);
  }

  /** A new browser context with a new Excel. */
  async open({ page: name = 'pane', xlsx, blockStorage = false, missing = [], ...excel }: ChromiumOptions): Promise<void> {
    const page = await this.#newPage({ folder: PAGES[name], missing });
    await page.goto(`${blockStorage ? OTHER_SITE_HOST : LOCAL_HOST}/?plain`);
    await this.#openWorkbook(excel, xlsx, false);
    const element = await page.waitForSelector('iframe');
    this.#frame = await element.contentFrame();
    await this.pane.waitForLoadState('load');
  }

  /** The pane in a plain browser, without Excel around it. */
  async openAlone(): Promise<void> {
    const page = await this.#newPage({ folder: PAGES.pane, missing: [] });
    await page.goto(`${PANE_ORIGIN}/taskpane.html`);
    this.#frame = page.mainFrame();
  }

  /** Another workbook behind the pane that is open; it must be of the same kind of Excel. */
  async replaceWorkbook({ xlsx, ...excel }: Omit<ChromiumOptions, 'page' | 'blockStorage'> = {}): Promise<void> {
    await this.verify();
    await this.#openWorkbook(excel, xlsx, true);
  }

  /** Throws on every complaint that no test named, and on a named one that did not come. Belongs in afterEach. */
  async verify(): Promise<void> {
    if (this.#page && !this.#page.isClosed()) await this.#hearOfExcel(this.#page);
    this.#complaints.verify();
  }

  version(): string {
    return `Chromium ${there(this.#browser).version()}`;
  }

  /** Every trip of the pane to Excel so far. */
  traffic(): Promise<readonly TripRecord[]> {
    return this.page.evaluate(() => [...(window.workbench?.page.excel.traffic ?? [])]);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = this.#page = this.#frame = null;
  }

  async #newPage(files: ServedPane): Promise<Page> {
    await this.#page?.context().close();
    const page = await there(this.#browser).newPage({ viewport: PANE_SIZE });
    this.#page = page;
    page.setDefaultTimeout(LONGEST_WAIT);
    this.#listen(page);
    await page.context().route('**/*', (route) => this.#fulfil(route, files));
    return page;
  }

  async #openWorkbook(options: Omit<EmulatedExcelOptions, 'catalogue'>, xlsx: Uint8Array | undefined, replace: boolean): Promise<void> {
    this.#heardOfExcel.clear();
    const base64 = xlsx && Buffer.from(xlsx).toString('base64');
    await this.page.evaluate(async ([pane, excel, text, again]) => {
      const bytes = text === null ? {} : { xlsx: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) };
      await window.workbench?.open(pane, excel, { ...bytes, replace: again });
    }, [`${PANE_ORIGIN}/taskpane.html`, options, base64 ?? null, replace] as const);
  }

  #listen(page: Page): void {
    page.on('console', (message) => { if (message.type() === 'error') this.#complaints.hear(`console.error: ${message.text()}`); });
    page.on('pageerror', (error) => { this.#complaints.hear(`page: ${error.stack ?? error.message}`); });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // a worker or a pane that was ended while it was being fetched: nobody waits for it any more
      if (reason !== 'net::ERR_ABORTED') this.#complaints.hear(`failed request: ${request.url()} ${reason}`);
    });
    page.on('crash', () => { this.#complaints.hear('the page crashed'); });
  }

  async #fulfil(route: Route, { folder, missing }: ServedPane): Promise<void> {
    const address = route.request().url();
    const served = missing.some((name) => address.endsWith(`/${name}`)) ? null : servedFile(address, folder);
    if (served) return route.fulfill({ body: served.body, contentType: served.contentType });
    this.#complaints.hear(`unknown request: ${address}`);
    return route.abort('blockedbyclient');
  }

  async #hearOfExcel(page: Page): Promise<void> {
    const said = await page.evaluate(() => {
      const door = window.workbench?.page;
      if (!door?.isOpen) return [];
      const { unemulated, defects } = door.excel;
      return [
        ...[...unemulated].map((member) => `not emulated: ${member}`), ...door.unknownCalls.map((call) => `not emulated: ${call}`),
        ...defects.map((defect) => `emulation failed: ${defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)}`),
      ];
    });
    for (const complaint of said.filter((one) => !this.#heardOfExcel.has(one))) this.#complaints.hear(complaint);
    this.#heardOfExcel = new Set(said);
  }
}

const there = <Part>(part: Part | null): Part => {
  if (part === null) throw new Error('Chromium is not open.');
  return part;
};

/** One browser for a test file; every test opens its own workbook, and is held to its complaints. */
export const useChromium = (): ChromiumOffice => {
  const office = new ChromiumOffice();
  beforeAll(() => office.launch(), LONGEST_WAIT);
  afterEach(() => office.verify());
  afterAll(() => office.close());
  return office;
};
