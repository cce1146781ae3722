import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../../..');
const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const PAPERS = ['README.md', 'CONTRIBUTING.md', 'docs/handleiding-controller.md', 'docs/handleiding-auditor.md', 'docs/handleiding-beheerder.md', 'docs/ontwikkelaar.md', 'docs/decisions/README.md'];

/** The lines of the fenced blocks, as .ci/run takes them. */
const commandsIn = (text: string): readonly string[] => text.split('```').filter((_, i) => i % 2 === 1).flatMap((block) => block.split('\n').slice(1)).filter((line) => line !== '');

describe('the README', () => {
  it('begins with the two commands that a newcomer pastes', () => {
    expect(commandsIn(read('README.md')).slice(0, 2)).toEqual(['npm ci && npm run example', 'npm test']);
  });

  it('is where the automatic run takes its commands from', () => {
    const run = read('.ci/run');
    expect(run).toContain('inside\' README.md)');
    expect(run).toContain('example_command=${readme[0]}');
    expect(run).toContain('test_command=${readme[1]}');
    expect(run).not.toMatch(/^\s*(npm (test|ci)|npx jest)/m);
  });

  it.each(PAPERS)('%s names only scripts that exist', (paper) => {
    const named = [...read(paper).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(PAPERS)('%s points only to files that exist', (paper) => {
    const links = [...read(paper).matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(0);
    // written by the benchmark itself
    expect(links.filter((link) => link !== 'docs/performance.md' && !existsSync(join(project, dirname(paper), link)))).toEqual([]);
  });
});
