export * from './exact';
export * from './rounding';
export { type Claim, type Distributed, distribute, roundParts } from './distribute';
