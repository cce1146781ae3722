import * as ts from 'typescript';

/** A requirement set as the declarations name it: ExcelApi 1.9, ExcelApiOnline 1.1. */
export interface ApiSet { readonly name: string; readonly version: readonly [major: number, minor: number] }

export const isNewer = (one: ApiSet, than: ApiSet): boolean =>
  one.version[0] !== than.version[0] ? one.version[0] > than.version[0] : one.version[1] > than.version[1];

/** `1.13` as a version. */
export const versionIn = (text: string): readonly [number, number] => {
  const [, major = 'NaN', minor = '0'] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return [Number(major), Number(minor)];
};

/** `[Api set: ExcelApi 1.1 for get, 1.8 for set]` is 1.8 here: the newest that is named. No number is a preview, newer than all. */
export const setIn = (documentation: string): ApiSet | undefined => {
  const [, name = '', rest = ''] = /\[Api set:\s*(Excel\w+)([^\]]*)\]/i.exec(documentation) ?? [];
  if (name === '') return undefined;
  const versions = [...rest.matchAll(/\d+\.\d+/g)].map(([text]) => ({ name, version: versionIn(text) }));
  return versions.reduce<ApiSet | undefined>((newest, one) => (newest && !isNewer(one, newest) ? newest : one), undefined) ?? { name, version: [Infinity, 0] };
};

const OFFICE_TYPES = '@microsoft/office-js/dist/office.d.ts';

export const isOfOffice = (node: ts.Node): boolean => node.getSourceFile().fileName.endsWith(OFFICE_TYPES);

const documentationOf = (declaration: ts.Node): string =>
  declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart(declaration.getSourceFile(), false));

/** The set of a member of Office.js: its own, else that of its class; undefined for what is not of Excel. */
export const setOfDeclaration = (declaration: ts.Declaration): ApiSet | undefined =>
  setIn(documentationOf(declaration)) ?? (ts.isClassElement(declaration) || ts.isTypeElement(declaration) || ts.isEnumMember(declaration) ? setIn(documentationOf(declaration.parent)) : undefined);
