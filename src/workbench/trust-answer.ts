/** Where Office.js keeps what its user answered, by how the page around the pane was reached and by the name of the machine it came from. */
const keyOf = (hostname: string): string => `OfficeJSTrustKeyV2_http_${hostname}`;
const TRUSTED = 1;

const resultIn = (kept: string | null): unknown => {
  try {
    const answer: unknown = JSON.parse(kept ?? 'null');
    return typeof answer === 'object' && answer !== null && 'Result' in answer ? answer.Result : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether Office.js will ask its user, by a dialog of the browser, whether this site may act as Office. It asks over plain http and until
 * it is told OK; over https from this machine it does not ask. Only looks: the answer is for the user to give.
 */
export const willAskForTrust = ({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>, storage: Pick<Storage, 'getItem'>): boolean =>
  protocol === 'http:' && resultIn(storage.getItem(keyOf(hostname))) !== TRUSTED;

/** The page of Office.js that stands in the place of the pane after a refusal. */
const REFUSAL_PAGE = '/agaveerrorux/index.html';

/** Whether Office.js has put its page of refusal in this window. A window of another origin does not tell. */
export const showsRefusal = (pane: Window | null): boolean => {
  try {
    return pane?.location.pathname.toLowerCase().endsWith(REFUSAL_PAGE) ?? false;
  } catch {
    return false;
  }
};
