import type { Language } from '../domain';
import { type ApiCatalogue, type EmulatedExcelOptions } from './host';
import { HostPage } from './host-page';
import { Desk } from './screen/desk';
import { mountScreen } from './screen/mount-screen';
import { type SeenWorkbook, seenWorkbook } from './seen-workbook';
import { TODAYS_EXCEL } from './todays-excel';
import { willAskForTrust } from './trust-answer';

declare global {
  interface Window {
    /** The door of this page, for whoever drives it. */
    workbench?: Workbench;
  }
}

/** The legal names of Office.js, made of the installed library by whoever serves this page. */
const CATALOGUE = 'api-catalogue.json';
const EXAMPLE = 'examples/boce.xlsx';
const PANE = 'pane/taskpane.html';
/** Milliseconds. */
const DOWNLOAD_BEGUN = 60_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What this page offers to whoever drives it: a workbook with the pane beside it, and all that is known of the Excel around them. */
export interface Workbench {
  readonly page: HostPage;
  /** `replace`: the pane that is open stays, and gets another workbook. */
  open(pane: string, options: Omit<EmulatedExcelOptions, 'catalogue'>, more?: { readonly xlsx?: Uint8Array; readonly replace?: boolean }): Promise<void>;
  seen(): SeenWorkbook;
}

/** `?plain`: the pane alone, without a screen around it. `?start=none`: no workbook until one is opened by the door. `?lang=en`: in English. */
const asked = new URLSearchParams(location.search);
const element = document.getElementById('workbench');
if (!element) throw new Error('workbench.html has no element named workbench');
const isPlain = asked.has('plain');
const place = isPlain ? element : document.createElement('div');
place.classList.add('pane-window');
let desk: Desk | null = null;
const page = new HostPage(place, () => { desk?.refused(); });
const catalogue: Promise<ApiCatalogue> = fetch(CATALOGUE).then((answer) => answer.json() as Promise<ApiCatalogue>);

const handOver = (bytes: Uint8Array, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = name.endsWith('.xlsx') ? name : `${name}.xlsx`;
  link.click();
  // some browsers begin the download only after this turn
  setTimeout(() => { URL.revokeObjectURL(link.href); }, DOWNLOAD_BEGUN);
};

const exampleBytes = async (): Promise<Uint8Array> => {
  const answer = await fetch(EXAMPLE);
  if (!answer.ok) throw new Error(`${EXAMPLE}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** Dutch, unless English is asked for, by the address or by a browser that speaks no Dutch. */
const language: Language = (asked.get('lang') ?? (navigator.languages.some((one) => one.startsWith('nl')) || !navigator.language.startsWith('en') ? 'nl' : 'en')) === 'en' ? 'en' : 'nl';

const makeDesk = (): Desk => new Desk({
  page, language, pane: new URL(PANE, location.href).href, example: exampleBytes, handOver, willAsk: () => willAskForTrust(location, localStorage),
  nextFrame: (draw) => { requestAnimationFrame(draw); }, excel: async () => ({ ...TODAYS_EXCEL, catalogue: await catalogue, locale: language === 'nl' ? 'nl-NL' : 'en-US' }),
});

if (!isPlain) {
  desk = makeDesk();
  document.documentElement.lang = language;
  mountScreen(element, desk, place);
  if (asked.get('start') !== 'none') void desk.start();
}

window.workbench = {
  page,
  open: async (pane, options, { xlsx, replace = false } = {}) => {
    const request = { pane, excel: { ...options, catalogue: await catalogue }, ...(xlsx ? { xlsx } : {}) };
    await (replace ? page.replace(request) : page.open(request));
  },
  seen: () => seenWorkbook(page.excel),
};
