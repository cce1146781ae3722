import { type Complaints } from './complaints';

/**
 * Hears what is said and asked outside the window: the adapter under test runs there, for jest takes it as it stands. Gives the way to stop.
 */
export const listenOutside = (complaints: Complaints): (() => void) => {
  const { error } = console;
  const { fetch } = globalThis;
  console.error = (...said: unknown[]) => { complaints.hear(`console.error: ${said.map(String).join(' ')}`); };
  globalThis.fetch = (asked) => {
    complaints.hear(`unknown request: ${asked instanceof Request ? asked.url : String(asked)}`);
    return Promise.reject(new TypeError('The network is not there.'));
  };
  return () => {
    console.error = error;
    globalThis.fetch = fetch;
  };
};
