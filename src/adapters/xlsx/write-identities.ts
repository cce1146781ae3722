import type { WriteOptions } from 'hucre/xlsx';
import { identitiesOf, IDENTITY_NAME, identityText, type ReportBook } from '../../report';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** On every tab of a report a name of its own scope, which says whose tab it is. */
export const identityNames = (book: ReportBook): readonly NamedRange[] =>
  [...identitiesOf(book)].map(([sheet, identity]) => ({ name: IDENTITY_NAME, scope: sheet, range: `"${identityText(identity)}"` }));

/** hucre writes every name in sight: this keeps ours out of the list that users see. */
export const hideIdentities = (workbookXml: string): string =>
  workbookXml.replaceAll(`<definedName name="${IDENTITY_NAME}" `, `<definedName name="${IDENTITY_NAME}" hidden="1" `);
