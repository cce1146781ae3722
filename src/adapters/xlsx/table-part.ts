import type { Area } from '../../report';
import { areaOf } from './addresses';
import { unescaped } from './shared-texts';
import { attributesOf, scanXml, XmlDamage } from './archive';

/** An Excel table as its own part of the file describes it. */
export interface TablePart {
  readonly name: string;
  /** Header, body and totals row together. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
  /** The names of the columns; they stand in the header cells too, where there is a header. */
  readonly columns: readonly string[];
}

/** Reads `xl/tables/tableN.xml`. Error: XmlDamage. */
export const tablePart = (xml: string): TablePart => {
  const columns: string[] = [];
  let table: Readonly<Record<string, string | undefined>> = {};
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'table') table = attributesOf(attributes);
      if (name === 'tableColumn') columns.push(unescaped(attributesOf(attributes)['name'] ?? ''));
    },
  });
  const area = areaOf(table['ref'] ?? '');
  if (!area) throw new XmlDamage('no ref');
  return {
    name: table['displayName'] ?? table['name'] ?? '',
    area, columns,
    hasHeader: table['headerRowCount'] !== '0',
    totalsRows: Number(table['totalsRowCount'] ?? 0),
  };
};
