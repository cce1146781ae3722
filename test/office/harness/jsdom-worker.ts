import { join } from 'node:path';
import { MessageChannel, moveMessagePortToContext, Worker as Thread } from 'node:worker_threads';
import { type Context } from 'node:vm';
import { type DOMWindow } from 'jsdom';
import { type Complaints } from './complaints';
import { PANE_ORIGIN } from './jsdom-files';

/** Where the files of workers stand, and who hears of what goes wrong in them. */
export interface WorkerGround {
  readonly folder: string;
  readonly complaints: Complaints;
  /** The realm of the window: messages of the worker arrive there as its own objects. */
  readonly realm: () => Context;
}

/** A port in the realm of a window, which is not an EventTarget there. */
interface RealmPort {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  start(): void;
  close(): void;
}

/** Gives a window of jsdom workers, each a real thread that runs the built file. */
export const installWorkers = (window: DOMWindow, ground: WorkerGround): (() => Promise<void>) => {
  const threads = new Set<Thread>();

  class PaneWorker extends window.EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null;
    onerror: ((event: ErrorEvent) => void) | null = null;
    readonly #thread: Thread;
    readonly #port: RealmPort;

    constructor(address: string | URL) {
      super();
      const absolute = new URL(String(address), window.location.href);
      if (absolute.origin !== PANE_ORIGIN) throw new window.DOMException('A worker comes from the origin of its page.', 'SecurityError');
      const { port1, port2 } = new MessageChannel();
      const workerData = { port: port2, folder: ground.folder, origin: PANE_ORIGIN, address: absolute.href };
      this.#thread = new Thread(join(__dirname, 'jsdom-worker-thread.mjs'), { workerData, transferList: [port2], env: {}, stderr: true });
      threads.add(this.#thread);
      this.#thread.on('error', (error) => { this.#failed(error); });
      this.#thread.stderr.on('data', (said: Buffer) => { ground.complaints.hear(`worker console.error: ${said.toString('utf8').trim()}`); });
      this.#port = moveMessagePortToContext(port1, ground.realm()) as unknown as RealmPort;
      this.#port.onmessage = ({ data }) => { this.#hear(new window.MessageEvent('message', { data })); };
      this.#port.start();
    }

    postMessage(message: unknown, transfer?: readonly unknown[]): void {
      this.#port.postMessage(message, transfer);
    }

    terminate(): void {
      this.#port.close();
      threads.delete(this.#thread);
      void this.#thread.terminate();
    }

    #hear(event: MessageEvent): void {
      this.onmessage?.(event);
      this.dispatchEvent(event);
    }

    #failed(error: Error): void {
      const event = new window.ErrorEvent('error', { message: error.message, error });
      ground.complaints.hear(`worker: ${error.stack ?? error.message}`);
      this.onerror?.(event);
      this.dispatchEvent(event);
    }
  }

  Object.defineProperty(window, 'Worker', { value: PaneWorker, configurable: true, writable: true });
  return async () => {
    await Promise.all([...threads].map((thread) => thread.terminate()));
    threads.clear();
  };
};
