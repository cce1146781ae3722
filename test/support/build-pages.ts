import { join } from 'node:path';
import { buildOnce, ROOT } from './build-once';

/** The pane as it ships, the page around it, and a pane of the tests with the Excel adapter on its window. */
export const PAGES = { pane: join(ROOT, 'dist/taskpane'), workbench: join(ROOT, 'dist/workbench'), adapter: join(ROOT, 'dist/adapter-page') } as const;

/** Builds the pages where the sources are newer than what was built. */
export const buildPages = (): void => buildOnce({
  configs: ['taskpane', 'workbench', 'adapter-page'], sources: ['src', 'test/office/page', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'],
  result: join(PAGES.adapter, 'adapter.js'),
});
