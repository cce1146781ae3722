export { type Calculation, type CalculationOptions, calculate } from './calculate';
export { yearsOf } from './runs/plan-runs';
export { ENGINE_VERSION, RULE_VERSION } from './version';
