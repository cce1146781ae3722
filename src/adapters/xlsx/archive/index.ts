export { refuseOtherKinds } from './file-kind';
export { joined } from './joined';
export { type Link, OpenXmlPackage, type Relationship } from './package';
export { workbookPart } from './workbook-part';
export { attributesOf, scanXml, XmlDamage } from './xml-scan';
export { zipDirectory, type ZipEntry } from './zip-directory';
export { crc32, unpack } from './zip-entry';
export { tooLarge } from './zip-limits';
