import { type Browser, type BrowserContext, chromium, type ConsoleMessage, type Frame, type Page } from 'playwright-core';
import type { EmulatedExcelOptions } from '../../../src/workbench/host';
import type {} from '../../../src/workbench/main';
import type { Serving } from '../../../src/workbench/server/serve';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../support/chromium';
import { Complaints } from '../harness/complaints';
import { serveWorkbench } from './served-workbench';

/** Only this machine has a name: whatever would go elsewhere fails, and is heard. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-lcd-text',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];
const LONGEST_WAIT = 60_000;
const LONGEST_START = 500_000;
const WINDOW = { width: 1280, height: 800 } as const;

/** What announces the question of Office.js, in either language. */
const OPEN_PANE = /^(Taakvenster openen|Open the task pane)$/;

/** Who sits before the workbench, and how their browser is set. */
export interface Sitting {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly window?: { readonly width: number; readonly height: number };
  readonly scale?: number;
  readonly motion?: boolean;
  readonly locale?: string;
  /** It is their first visit: Office.js asks whether this machine may act as Office. */
  readonly firstVisit?: boolean;
}

/** The workbench as `npm start` serves it, in a browser of its own; everything a browser can complain of is heard. */
export class Seat {
  readonly #complaints = new Complaints();
  #serving: Serving | null = null;
  #browser: Browser | null = null;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #trusted: Awaited<ReturnType<BrowserContext['storageState']>> | null = null;
  #requested: string[] = [];

  get page(): Page {
    return there(this.#page);
  }

  get address(): string {
    return there(this.#serving).address;
  }

  get browserVersion(): string {
    return there(this.#browser).version();
  }

  /** Every address that was asked for since the last sitting began. */
  get requested(): readonly string[] {
    return this.#requested;
  }

  async start(): Promise<void> {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
    this.#serving = await serveWorkbench();
    this.#browser = await chromium.launch({ executablePath, args: FLAGS });
  }

  /** The pane, as soon as it stands there. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector('iframe');
    return there(await element.contentFrame());
  }

  /** A browser without a past, unless the question of Office.js was answered before. The workbench opens. */
  async sit({ colorScheme = 'light', forcedColors = false, window: viewport = WINDOW, scale = 1, motion = false, locale = 'nl-NL', firstVisit = false }: Sitting = {}): Promise<void> {
    await this.#context?.close();
    if (!firstVisit) this.#trusted ??= await this.#answerOnce();
    this.#context = await there(this.#browser).newContext({
      viewport, deviceScaleFactor: scale, locale, colorScheme, forcedColors: forcedColors ? 'active' : 'none', reducedMotion: motion ? 'no-preference' : 'reduce',
      ...(firstVisit || !this.#trusted ? {} : { storageState: this.#trusted }),
    });
    this.#requested = [];
    await this.visit();
  }

  /** Opens the workbench anew in the same browser. */
  async visit(): Promise<void> {
    await this.#page?.close();
    const page = await there(this.#context).newPage();
    this.#page = page;
    page.setDefaultTimeout(LONGEST_WAIT);
    this.#listen(page);
    await page.goto(this.address);
    const question = page.getByRole('button', { name: OPEN_PANE });
    await question.or(page.locator('iframe')).first().waitFor();
    if (await question.isVisible()) return;
    await (await this.pane()).getByRole('main').waitFor();
  }

  /** Another workbook beside a new pane; without a file it is an empty one. */
  async open(excel: Omit<EmulatedExcelOptions, 'catalogue' | 'undoClearingCalls'> = {}, xlsx?: Uint8Array): Promise<Frame> {
    await this.page.evaluate(async ([pane, options, text]) => {
      const more = text === null ? {} : { xlsx: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) };
      await window.workbench?.open(pane, options, more);
    }, [`${this.address}pane/taskpane.html`, excel, xlsx ? Buffer.from(xlsx).toString('base64') : null] as const);
    const pane = await this.pane();
    await pane.getByRole('main').waitFor();
    return pane;
  }

  expects(complaint: RegExp): void {
    this.#complaints.expect(complaint);
  }

  /** Throws on whatever was complained of, on a request to anywhere else, and on a call that the emulated Excel does not know. */
  async verify(): Promise<void> {
    if (this.#page && !this.#page.isClosed()) await this.#hearOfExcel(this.#page);
    for (const address of this.#requested.splice(0)) if (!isOwn(address, this.address)) this.#complaints.hear(`request to elsewhere: ${address}`);
    this.#complaints.verify();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#serving?.stop();
  }

  /** What a visitor of before has left in the browser: the answer to the question, and nothing else. */
  async #answerOnce() {
    const context = await there(this.#browser).newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(this.address);
    await page.getByRole('button', { name: OPEN_PANE }).click();
    const pane = await (await page.waitForSelector('iframe')).contentFrame();
    await there(pane).getByRole('main').waitFor();
    const state = await context.storageState();
    await context.close();
    return { ...state, origins: state.origins.map((origin) => ({ ...origin, localStorage: origin.localStorage.filter(({ name }) => name.startsWith('OfficeJSTrust')) })) };
  }

  #listen(page: Page): void {
    page.on('console', (message: ConsoleMessage) => { if (message.type() === 'error') this.#complaints.hear(`console.error: ${message.text()}`); });
    page.on('pageerror', (error) => { this.#complaints.hear(`page: ${error.stack ?? error.message}`); });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // a worker or a pane that was ended while it was being fetched: nobody waits for it any more
      if (reason !== 'net::ERR_ABORTED') this.#complaints.hear(`failed request: ${request.url()} ${reason}`);
    });
    page.on('response', (response) => { if (response.status() >= 400) this.#complaints.hear(`answer ${response.status()}: ${response.url()}`); });
    page.on('crash', () => { this.#complaints.hear('the page crashed'); });
    page.on('request', (request) => { this.#requested.push(request.url()); });
  }

  async #hearOfExcel(page: Page): Promise<void> {
    const said = await page.evaluate(() => {
      const door = window.workbench?.page;
      if (!door?.isOpen) return [];
      const { unemulated, defects } = door.excel;
      return [...unemulated, ...door.unknownCalls].map((call) => `not emulated: ${call}`).concat(defects.map((defect) => `emulation failed: ${defect instanceof Error ? (defect.stack ?? '') : String(defect)}`));
    });
    for (const complaint of said) this.#complaints.hear(complaint);
  }
}

const isOwn = (address: string, own: string): boolean => address.startsWith(own) || /^(data|blob):/.test(address);

const there = <Part>(part: Part | null): Part => {
  if (part === null) throw new Error('nobody sits before the workbench');
  return part;
};

/** One server and one browser for a test file; every test is held to its complaints. */
export const useSeat = (): Seat => {
  const seat = new Seat();
  beforeAll(() => seat.start(), LONGEST_START);
  afterEach(() => seat.verify());
  afterAll(() => seat.stop());
  return seat;
};
