import { OpenXmlPackage } from '../../src/adapters/xlsx/archive/package';
import { IDENTITY_NAME, identityIn, type TabIdentity } from '../../src/report';

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (xml: string): string => xml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What the hidden names in the bytes of an .xlsx say of its sheets; a name of the whole workbook does not count, nor one in sight unless `inSight`. */
export const identitiesInFile = async (bytes: Uint8Array, inSight = false): Promise<ReadonlyMap<string, TabIdentity>> => {
  const xml = await new OpenXmlPackage(bytes).read('xl/workbook.xml', (text) => text);
  const sheets = [...xml.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => plain(attribute(tag, 'name') ?? ''));
  const names = [...xml.matchAll(/(<definedName\b[^>]*>)([^<]*)</g)];
  return new Map(names.flatMap(([, tag = '', value = '']) => {
    const sheet = sheets[Number(attribute(tag, 'localSheetId') ?? 'NaN')];
    const identity = identityIn(plain(value));
    return attribute(tag, 'name') === IDENTITY_NAME && (inSight || attribute(tag, 'hidden') === '1') && sheet !== undefined && identity ? [[sheet, identity] as const] : [];
  }));
};
