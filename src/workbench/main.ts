import { type ApiCatalogue, type EmulatedExcelOptions } from './host';
import { HostPage } from './host-page';

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
  open(pane: string, options: Omit<EmulatedExcelOptions, 'catalogue'>, xlsx?: Uint8Array): Promise<void>;
}

const place = document.getElementById('workbench');
if (!place) throw new Error('workbench.html has no element named workbench');
const page = new HostPage(place);
const catalogue: Promise<ApiCatalogue> = fetch(CATALOGUE).then((answer) => answer.json() as Promise<ApiCatalogue>);

window.workbench = {
  page,
  open: async (pane, options, xlsx) => page.open({ pane, excel: { ...options, catalogue: await catalogue }, ...(xlsx ? { xlsx } : {}) }),
};
