import { WorkbookError } from '../../../application/ports';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Office 97-2003, and of every encrypted Office file. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

const compoundError = (bytes: Uint8Array): WorkbookError => {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) return new WorkbookError('encrypted');
  return new WorkbookError(/Workbook|B\0?ook/.test(names) ? 'old-xls' : 'not-an-xlsx');
};

/** Looks at the first bytes, whatever the file's name says. Errors: `encrypted`, `old-xls`, `not-an-xlsx`. */
export const refuseOtherKinds = (bytes: Uint8Array): void => {
  if (startsWith(bytes, COMPOUND)) throw compoundError(bytes);
  if (!startsWith(bytes, ZIP)) throw new WorkbookError('not-an-xlsx');
};
