import { kindOfFormat, type NumberKind } from '../../domain';
import { attributesOf, scanXml } from './archive';

const BUILT_IN_PERCENT = [9, 10];
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

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
