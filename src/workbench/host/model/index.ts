export { Workbook } from './workbook';
export { sheetSnapshot, snapshotOf, type SnapshotOptions } from './snapshot';
export type { HostEvent, HostPlatform, HostServices, KeptReferences, UndoClearingCall } from './surroundings';
export type { Plain } from './plain';
