import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this test file, gone when its tests are done. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kostprijswijzer-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
