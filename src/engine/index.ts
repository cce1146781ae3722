export { type Calculation, type CalculationOptions, calculate } from './calculate';
export { ENGINE_VERSION, RULE_VERSION } from './version';
