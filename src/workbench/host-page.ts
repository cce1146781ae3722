import { CrossWindow, EmulatedExcel, type EmulatedExcelOptions, paneAddress } from './host';
import { leavePane } from './leaving-pane';
import { openXlsx } from './open-xlsx';
import { showsRefusal } from './trust-answer';

/** Which Excel, which pane, and which workbook is open in it. */
export interface OpenRequest {
  /** Address of the page of the pane. */
  readonly pane: string;
  readonly excel: EmulatedExcelOptions;
  /** An .xlsx; without it the workbook is empty. */
  readonly xlsx?: Uint8Array;
}

/** What Excel on the web lets a pane do. */
const SANDBOX = [
  'allow-downloads', 'allow-forms', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox', 'allow-same-origin', 'allow-scripts',
  'allow-top-navigation-by-user-activation',
];

const filledExcel = async ({ excel: options, xlsx }: Omit<OpenRequest, 'pane'>): Promise<EmulatedExcel> => {
  const excel = new EmulatedExcel(options);
  if (xlsx) await openXlsx(xlsx, excel.workbook);
  return excel;
};

const linkTo = (frame: HTMLIFrameElement, pane: string) => (
  { origin: location.origin, post: (message: string) => frame.contentWindow?.postMessage(message, new URL(pane).origin), notified: (action: number) => { leavePane(frame, action); } }
);

/** The page around the pane, as Excel on the web is: it holds the workbook and answers what Office.js in the pane asks. */
export class HostPage {
  #excel: EmulatedExcel | null = null;
  #crossWindow: CrossWindow | null = null;
  #frame: HTMLIFrameElement | null = null;
  #conversations = 0;
  /** Told when another workbook is open. */
  readonly watchers = new Set<() => void>();

  /** `onRefused`: the user does not trust this site to act as Office, and Office.js has stopped the pane. */
  constructor(private readonly place: HTMLElement, private readonly onRefused: () => void = () => undefined) {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.source === this.#frame?.contentWindow && typeof event.data === 'string') void this.#crossWindow?.receive(event.data);
    });
  }

  get isOpen(): boolean {
    return this.#excel !== null;
  }

  /** The Excel that is open now. */
  get excel(): EmulatedExcel {
    if (!this.#excel) throw new TypeError('no workbook is open');
    return this.#excel;
  }

  /** What was asked across the windows and is not emulated. */
  get unknownCalls(): readonly string[] {
    return this.#crossWindow?.unknownCalls ?? [];
  }

  /** Whether a pane stands beside the workbook. */
  get hasPane(): boolean {
    return this.#frame !== null;
  }

  /** Opens a workbook with the pane beside it; what was open is gone once the new one is whole. */
  async open(request: OpenRequest): Promise<void> {
    await this.openWorkbook(request);
    this.openPane(request.pane);
  }

  /** Opens a workbook without a pane yet; what was open is gone once the new one is whole. */
  async openWorkbook(request: Omit<OpenRequest, 'pane'>): Promise<void> {
    const excel = await filledExcel(request);
    this.close();
    this.#excel = excel;
    this.#tell();
  }

  /** Puts the pane beside the workbook that is open. */
  openPane(pane: string): void {
    const { excel } = this;
    this.closePane();
    const frame = document.createElement('iframe');
    this.#crossWindow = new CrossWindow(excel, linkTo(frame, pane));
    // Office.js keeps settings by conversation, so every pane has one of its own
    this.#conversations += 1;
    frame.title = 'Kostprijswijzer';
    frame.setAttribute('sandbox', SANDBOX.join(' '));
    frame.src = paneAddress(pane, { info: excel.hostInfo(), conversationId: `conversation-${Date.now()}-${this.#conversations}`, origin: location.origin });
    frame.addEventListener('load', () => { if (this.#frame === frame && showsRefusal(frame.contentWindow)) this.onRefused(); });
    this.#frame = frame;
    this.place.append(frame);
  }

  /** Takes the pane away; the workbook stays. */
  closePane(): void {
    this.#crossWindow?.close();
    this.#frame?.remove();
    this.#crossWindow = this.#frame = null;
  }

  /** Puts another workbook behind the pane that is open, which does not start anew; of an Excel of the same kind. */
  async replace(request: OpenRequest): Promise<void> {
    if (!this.#frame) return this.open(request);
    const excel = await filledExcel(request);
    const before = this.#crossWindow;
    before?.close();
    [this.#excel, this.#crossWindow] = [excel, new CrossWindow(excel, linkTo(this.#frame, request.pane), before ?? undefined)];
    this.#tell();
  }

  close(): void {
    this.closePane();
    this.#excel = null;
  }

  #tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}
