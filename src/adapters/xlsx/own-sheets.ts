import { IDENTITY_NAME, identityIn } from '../../report';
import { attributesOf, scanXml } from './archive';

/** The places, from 0, of the sheets whose hidden name says that they are tabs of a report of ours, or copies of one. LibreOffice puts that name in sight. */
export const ownSheetsIn = (workbookXml: string): ReadonlySet<number> => {
  const own = new Set<number>();
  let scope: number | undefined;
  let value = '';
  scanXml(workbookXml, {
    open: (name, attributes) => {
      if (name !== 'definedName') return;
      const { name: defined, localSheetId } = attributesOf(attributes);
      scope = defined === IDENTITY_NAME && localSheetId !== undefined ? Number(localSheetId) : undefined;
      value = '';
    },
    text: (text) => { value += text; },
    close: (name) => {
      if (name !== 'definedName') return;
      if (scope !== undefined && identityIn(value.trim())) own.add(scope);
      scope = undefined;
    },
  });
  return own;
};
