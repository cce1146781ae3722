import type { Model } from '../domain';
import { yearsOf } from '../engine';

/** Every year that a model can be calculated for, latest first; empty where a required table is missing. */
export const planYears = (model: Model | null): readonly number[] => (model ? [...yearsOf(model)].reverse() : []);
