import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Entry { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly os?: readonly string[]; readonly cpu?: readonly string[]; readonly link?: boolean; readonly inBundle?: boolean }
interface Lock { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Entry>> }
interface Package { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> }

const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(__dirname, '../../..', file), 'utf8')) as T;
const { packages, lockfileVersion } = read<Lock>('package-lock.json');
const { dependencies, devDependencies } = read<Package>('package.json');
const entries = Object.entries(packages).filter(([path]) => path !== '');
const pathsOf = (wanted: (entry: Entry) => boolean): readonly string[] => entries.filter(([, entry]) => wanted(entry)).map(([path]) => path);

describe('the lock file', () => {
  it('is one that npm 7 and later read, and holds a real tree', () => {
    expect(lockfileVersion).toBe(3);
    expect(entries.length).toBeGreaterThan(500);
  });

  it('carries the integrity of every package', () => {
    expect(pathsOf((entry) => !entry.integrity?.startsWith('sha512-') && !entry.integrity?.startsWith('sha1-'))).toEqual([]);
  });

  it('names no registry, so that everyone may use their own', () => {
    expect(pathsOf((entry) => entry.resolved !== undefined)).toEqual([]);
  });

  it('needs no binary of one system: only fsevents, which is optional, names a system', () => {
    expect(pathsOf((entry) => entry.os !== undefined || entry.cpu !== undefined).map((path) => path.replace(/^.*node_modules\//, ''))).toEqual(
      pathsOf((entry) => entry.os !== undefined).map(() => 'fsevents'),
    );
  });

  it('agrees with package.json, where every version is exact', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
    }
  });
});
