import { join } from 'node:path';
import { buildOnce, ROOT } from './build-once';
import { buildPages } from './build-pages';

/** Builds what `npm start` serves where the sources are newer: the workbench, and the pane with Office.js from its own origin. */
export const buildServed = (): void => {
  buildPages();
  buildOnce({
    configs: ['taskpane'], environment: ['officeJs=self'], sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'], result: join(ROOT, 'dist/taskpane-self/taskpane.html'),
  });
};
