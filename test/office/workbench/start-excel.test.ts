import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { start } from '../../../src/workbench/server/start';
import { temporaryFolder } from '../../support/temporary-folder';
import { freePort } from './free-port';

/** A project that is built, and tools that find no Excel. */
const FILES: Readonly<Record<string, string>> = {
  'assets/hosting/content-security-policy.json': JSON.stringify({ pane: { 'default-src': ["'none'"] }, workbench: {}, frameAncestors: [], headers: {} }),
  'dist/taskpane/taskpane.html': '<p>taakvenster</p>', 'dist/.served-taskpane': '',
  'node_modules/office-addin-usage-data/cli.js': 'process.exit(0)', 'node_modules/office-addin-debugging/cli.js': 'process.exit(3)',
};

const root = temporaryFolder();

test('where Excel cannot be opened that is said, and the pane stays served for an Excel elsewhere', async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const said: string[] = [];
  const asked = { purpose: 'excel', port: await freePort(), https: false, open: false, help: false, language: 'nl' } as const;
  const serving = await start(asked, { root, talk: (line) => said.push(line), progress: () => undefined });
  try {
    expect(said.at(-1)).toMatch(/^De invoegtoepassing kon niet in Excel worden gezet \(code 3\)/);
    expect(await (await fetch(`http://127.0.0.1:${asked.port}/taskpane.html`)).text()).toBe('<p>taakvenster</p>');
  } finally {
    await serving?.stop();
  }
});
