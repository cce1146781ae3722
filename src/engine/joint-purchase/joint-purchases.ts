import type { JointPurchaseOutcome } from '../../domain';
import type { RunShared } from '../runs/run-context';

/** Gezamenlijke inkoop of every year with Coalities. Source: calculation.md 16. */
export const jointPurchases = (_shared: RunShared): readonly JointPurchaseOutcome[] => [];
