import { type ApiCatalogue, type EmulatedExcelOptions } from './host';
import { HostPage } from './host-page';
import { type SeenWorkbook, seenWorkbook } from './seen-workbook';

declare global {
  interface Window {
    /** The door of this page, for whoever drives it. */
    workbench?: Workbench;
  }
}

/** The legal names of Office.js, made of the installed library by whoever serves this page. */
const CATALOGUE = 'api-catalogue.json';

/** What this page offers to whoever drives it: a workbook with the pane beside it, and all that is known of the Excel around them. */
export interface Workbench {
  readonly page: HostPage;
  /** `replace`: the pane that is open stays, and gets another workbook. */
  open(pane: string, options: Omit<EmulatedExcelOptions, 'catalogue'>, more?: { readonly xlsx?: Uint8Array; readonly replace?: boolean }): Promise<void>;
  seen(): SeenWorkbook;
}

const place = document.getElementById('workbench');
if (!place) throw new Error('workbench.html has no element named workbench');
const page = new HostPage(place);
const catalogue: Promise<ApiCatalogue> = fetch(CATALOGUE).then((answer) => answer.json() as Promise<ApiCatalogue>);

window.workbench = {
  page,
  open: async (pane, options, { xlsx, replace = false } = {}) => {
    const request = { pane, excel: { ...options, catalogue: await catalogue }, ...(xlsx ? { xlsx } : {}) };
    await (replace ? page.replace(request) : page.open(request));
  },
  seen: () => seenWorkbook(page.excel),
};
