import { serve, type Serving } from '../../../src/workbench/server/serve';
import { workbenchSite } from '../../../src/workbench/server/site';
import { ROOT } from '../../support/build-once';
import { buildServed } from '../../support/build-served';
import { freePort } from '../workbench/free-port';

/** What `npm start` serves, by its own server with its own headers, on a port that is free. */
export const serveWorkbench = async (): Promise<Serving> => {
  buildServed();
  return serve(workbenchSite(ROOT), await freePort(), null);
};
