import { createServer } from 'node:net';
import { serve, type Serving } from '../../../src/workbench/server/serve';
import { workbenchSite } from '../../../src/workbench/server/site';
import { ROOT } from '../../support/build-once';
import { buildServed } from '../../support/build-served';

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => { resolve(typeof address === 'object' && address ? address.port : 0); });
  });
});

/** What `npm start` serves, by its own server with its own headers, on a port that is free. */
export const serveWorkbench = async (): Promise<Serving> => {
  buildServed();
  return serve(workbenchSite(ROOT), await freePort(), null);
};
