import { join } from 'node:path';
import { buildOnce, ROOT } from './build-once';

/** The command line as it ships. */
export const CLI = join(ROOT, 'dist/kostprijs.js');

/** Builds the command line where the sources are newer than what was built. */
export const buildCli = (): void => buildOnce({ configs: ['cli'], sources: ['src', 'assets/examples', 'webpack.config.js', 'package.json'], result: CLI });
