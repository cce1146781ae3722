/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const project = resolve(__dirname, '../..');
const text = readFileSync(resolve(project, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];
const one = (name: string): string => all(name)[0]?.textContent ?? all(name)[0]?.getAttribute('DefaultValue') ?? '';
const valuesOf = (element: Element): readonly string[] => [element, ...element.children].map((e) => e.getAttribute('DefaultValue') ?? e.getAttribute('Value') ?? '').filter((v) => v !== '');

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toEqual([]);
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  });

  it('has its elements in the order that Office demands', () => {
    expect([...manifest.documentElement.children].map((element) => element.tagName)).toEqual([
      'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
      'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
    ]);
  });

  it('carries the version of the product', () => {
    const { version } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as { readonly version: string };
    expect(one('Version')).toBe(`${version}.0`);
  });

  it('is Dutch, with every text in English too', () => {
    expect(one('DefaultLocale')).toBe('nl-NL');
    for (const element of [...all('DisplayName'), all('Description')[0], ...all('bt:String')]) {
      expect([...(element?.children ?? [])].map((child) => child.getAttribute('Locale'))).toEqual(['en-US']);
    }
  });

  it('asks for Excel 1.9 and for leave to write in the workbook', () => {
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([['ExcelApi', '1.9']]);
    expect(one('Permissions')).toBe('ReadWriteDocument');
  });

  it('keeps within the lengths that Office allows', () => {
    const lengths = (parent: string): readonly number[] => [...(all(parent)[0]?.children ?? [])].flatMap(valuesOf).map((value) => value.length);
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
  });

  it('defines every resource that it names, and names every one that it defines', () => {
    const named = new Set([...manifest.getElementsByTagName('*')].map((element) => element.getAttribute('resid')).filter((id) => id !== null));
    const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((tag) => all(tag)).map((element) => element.getAttribute('id')).filter((id) => id !== null);
    expect([...named].sort()).toEqual([...defined].sort());
  });

  it('points over https to icons that exist in the size they claim', () => {
    const icons = [...all('IconUrl'), ...all('HighResolutionIconUrl'), ...all('bt:Image').filter((image) => image.getAttribute('id'))].map((element) => element.getAttribute('DefaultValue') ?? '');
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      const size = Number(/^https:\/\/[^/]+\/(assets\/icon-(\d+)\.png)$/.exec(icon)?.[2]);
      const file = resolve(project, `assets/icon-${size}.png`);
      expect(existsSync(file)).toBe(true);
      const png = readFileSync(file);
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', size, size]);
    }
  });
});
