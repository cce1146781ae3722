import { attributesOf, scanXml } from './xml-scan';

/** What a number format makes of a number. */
export type NumberKind = 'number' | 'date' | 'percent';

const BUILT_IN_PERCENT = [9, 10];
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const LITERALS = /"[^"]*"|\\.|[_*]./g;
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Looks at the first section of a format code only, and past its literal texts, colours and currency: `#,##0.00 [$€/dag]` is no date. */
export const kindOfFormat = (code: string): NumberKind => {
  const section = code.replace(LITERALS, '').replace(BRACKETS, '').split(';')[0] ?? '';
  if (section.includes('%')) return 'percent';
  return /[ymdhs]/i.test(section.replace(/general/gi, '')) ? 'date' : 'number';
};

const kindOf = (id: number, custom: ReadonlyMap<number, string>): NumberKind => {
  const code = custom.get(id);
  if (code !== undefined) return kindOfFormat(code);
  if (BUILT_IN_PERCENT.includes(id)) return 'percent';
  return isBuiltInDate(id) ? 'date' : 'number';
};

/** What the number format of each cell style (the `s` of a cell) makes of a number. */
export const numberKinds = (stylesXml: string): readonly NumberKind[] => {
  const custom = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  scanXml(stylesXml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributesOf(attributes);
        custom.set(Number(numFmtId), formatCode ?? '');
      }
      if (name === 'xf' && inCellFormats) formats.push(Number(attributesOf(attributes)['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats.map((id) => kindOf(id, custom));
};
