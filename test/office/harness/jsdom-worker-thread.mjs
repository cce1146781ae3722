/** Runs in a thread of Node: makes it look like the inside of a web worker, then runs the built file that the pane asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { workerData } from 'node:worker_threads';

const { port, folder, origin, address } = workerData;
const listeners = new Set();

const run = (href) => {
  const { pathname } = new URL(href, address);
  vm.runInThisContext(readFileSync(join(folder, pathname), 'utf8'), { filename: join(folder, pathname) });
};

const surroundings = {
  self: globalThis,
  location: new URL(address),
  origin,
  onmessage: null,
  postMessage: (message, transfer) => port.postMessage(message, Array.isArray(transfer) ? transfer : transfer?.transfer),
  addEventListener: (type, listener) => { if (type === 'message') listeners.add(listener); },
  removeEventListener: (_type, listener) => { listeners.delete(listener); },
  importScripts: (...files) => { files.forEach(run); },
  close: () => { port.close(); },
  // the thread of Node has a network, and its own console; the test hears of both by what is said in error
  fetch: (asked) => {
    console.error(`unknown request: ${asked}`);
    return Promise.reject(new TypeError('The network is not there.'));
  },
};
for (const [name, value] of Object.entries(surroundings)) Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
// a browser has none of these
for (const name of ['process', 'Buffer', 'global', 'require', 'module', 'exports']) Reflect.deleteProperty(globalThis, name);

port.on('message', (data) => {
  const event = { type: 'message', data };
  globalThis.onmessage?.(event);
  for (const listener of listeners) listener(event);
});
run(address);
