import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { type Complaints } from './complaints';
import { LocalFiles, PANE_ORIGIN } from './jsdom-files';
import { installWorkers } from './jsdom-worker';
import { OFFICE_JS_ADDRESS } from './office-package';

/** Seen as the origin of the page around the pane. */
export const HOST_ORIGIN = 'https://excel.officeapps.live.com';

const EMPTY_PANE = `<!doctype html><html><head><meta charset="utf-8"><script src="${OFFICE_JS_ADDRESS}office.js"></script></head><body></body></html>`;

/** A page that was built, in a folder. */
export interface BuiltPage {
  readonly folder: string;
  readonly file: string;
}

/** What a window of the pane is made of. */
export interface PaneWindow {
  readonly page: BuiltPage | null;
  /** Behind the name of the page: what Office.js must know of its host; empty for a page that stands alone. */
  readonly addressOf: (page: string) => string;
  /** Takes what the pane posts to the page around it; null: there is none. */
  readonly onMessage: ((message: string) => void) | null;
  readonly blockStorage: boolean;
  readonly complaints: Complaints;
}

const listening = (complaints: Complaints): VirtualConsole => {
  const console = new VirtualConsole();
  console.on('error', (...said: unknown[]) => { complaints.hear(`console.error: ${said.map(String).join(' ')}`); });
  console.on('jsdomError', (error: Error & { readonly detail?: unknown; readonly type?: string }) => {
    // the files were heard of already
    if (error.type !== 'resource loading') complaints.hear(`window: ${error.message} ${error.detail instanceof Error ? (error.detail.stack ?? '') : ''}`);
  });
  return console;
};

const denied = (window: DOMWindow) => (): never => {
  throw new window.DOMException('The operation is insecure.', 'SecurityError');
};

/** jsdom gives a window less than Office.js asks of it: the domain of the document, texts as bytes, scrolling, and a page around the pane. */
const complete = (window: DOMWindow, { onMessage, blockStorage }: PaneWindow): void => {
  Object.defineProperty(window.Document.prototype, 'domain', { get: () => 'localhost' });
  // nothing is laid out in jsdom, so there is nothing to scroll
  Object.assign(window, { TextEncoder, TextDecoder, scrollTo: () => undefined });
  if (onMessage) Object.defineProperty(window, 'opener', { value: { postMessage: onMessage } });
  if (blockStorage) for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get: denied(window) });
};

/** A window that is open, and how to shut it with all that runs in it. */
export interface OpenWindow {
  readonly window: DOMWindow;
  readonly close: () => Promise<void>;
}

/** jsdom would really ask the network for these; the pane has no business there. */
const cutNetwork = (window: DOMWindow, complaints: Complaints): void => {
  const refuse = (address: unknown): never => {
    complaints.hear(`unknown request: ${String(address)}`);
    throw new window.DOMException('The network is not there.', 'NetworkError');
  };
  window.XMLHttpRequest.prototype.open = (_method: string, address: string | URL) => refuse(address);
  Object.defineProperty(window, 'WebSocket', { value: function WebSocket(address: unknown) { return refuse(address); } });
};

/** Opens a page in jsdom, with scripts and workers, and with files from this disk only. */
export const openWindow = (pane: PaneWindow): OpenWindow => {
  const files = new LocalFiles(pane.page?.folder ?? null, (address) => { pane.complaints.hear(`unknown request: ${address}`); });
  const address = `${PANE_ORIGIN}/${pane.page?.file ?? 'taskpane.html'}`;
  const html = pane.page ? files.read(address)?.toString('utf8') : EMPTY_PANE;
  let endWorkers: (() => Promise<void>) | null = null;
  const dom: JSDOM = new JSDOM(html ?? '', {
    url: pane.addressOf(address), runScripts: 'dangerously', resources: files, virtualConsole: listening(pane.complaints), pretendToBeVisual: true,
    beforeParse: (window) => {
      complete(window, pane);
      cutNetwork(window, pane.complaints);
      const { page, complaints } = pane;
      if (page) endWorkers = installWorkers(window, { folder: page.folder, complaints, realm: () => dom.getInternalVMContext() });
    },
  });
  const close = async (): Promise<void> => {
    dom.window.close();
    await endWorkers?.();
  };
  return { window: dom.window, close };
};

// a test with false timers still gets its messages
const soon = setImmediate;

/** Puts a message of the page around the pane in its window. */
export const postTo = (window: DOMWindow, message: string): void => {
  soon(() => {
    if (window.document) window.dispatchEvent(new window.MessageEvent('message', { data: message, origin: HOST_ORIGIN }));
  });
};
