import { type RequirementSets } from './requirement-sets';

/** Who the client is told to talk to. */
export interface HostDescription {
  readonly locale: string;
  readonly readOnly: boolean;
  readonly requirements: RequirementSets;
  readonly settings: readonly (readonly [string, string])[];
}

/** The id that the pane goes by in every message. */
export const PANE_ID = 'wac-emulated-1';
const PUBLIC_ADDIN = 16;
const EXCEL_ON_THE_WEB = 16;
const VERSION = 16;
const READ_WRITE = 1;
const READ_ONLY = 0;

/** The answer to the question that Office.js begins with; everything here must be there, or it does not start. */
export const appContext = ({ locale, readOnly, requirements, settings }: HostDescription): Readonly<Record<string, unknown>> => ({
  _id: PANE_ID, _appName: EXCEL_ON_THE_WEB, _appVersion: VERSION, _appMinorVersion: 1, _appUILocale: locale, _dataLocale: locale,
  _docUrl: 'https://workbooks.example/Book1.xlsx', _clientMode: readOnly ? READ_ONLY : READ_WRITE, _settings: settings, _reason: 'documentOpened',
  _osfControlType: 1, _eToken: '', _correlationId: 'correlation-1', _appInstanceId: 'instance-1', _requirementMatrix: JSON.stringify(requirements),
  _hostFullVersion: '16.0.18324.41011', _clientWindowHeight: 700, _clientWindowWidth: 350, _addinName: 'Kostprijswijzer', _appDomains: [], _featureGates: {},
  _initialDisplayMode: 2,
});

/** What goes behind `_host_Info=` in the address of the pane. */
export const hostInfo = (locale: string): string => `Excel$Web$${VERSION}.01$${locale}$00000000-aaaa-bbbb-cccc-000000000001$$$${PUBLIC_ADDIN}`;

/** The address of the pane with what Office.js must know: the host behind the question mark, the conversation behind the hash, in this order. */
export const paneAddress = (page: string, { info, conversationId, origin }: { readonly info: string; readonly conversationId: string; readonly origin: string }): string => {
  const address = new URL(page);
  address.search += `${address.search ? '&' : '?'}_host_Info=${info}`;
  address.hash = `&_serializer_version=1&_xdm_Info=${conversationId}|${PANE_ID}|${origin}`;
  return address.href;
};
