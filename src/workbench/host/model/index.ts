export { Workbook } from './workbook';
export type { HostEvent, HostPlatform, HostServices, KeptReferences, UndoClearingCall } from './host-services';
