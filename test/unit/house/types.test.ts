import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const project = resolve(__dirname, '../../..');

describe('the types of quantities and codes', () => {
  it('refuse every line in test/types that must not compile', () => {
    const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/types/tsconfig.json'], { cwd: project, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it('are put to the test at least ten times', () => {
    const lines = readFileSync(resolve(project, 'test/types/quantities.ts'), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('// @ts-expect-error')).length).toBeGreaterThanOrEqual(10);
  });
});
