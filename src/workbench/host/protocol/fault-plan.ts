import { type RecordedMember } from './members-in';

/** Errors of Excel itself, outside the batch: 5004 a cell is being edited, 5012 the session is over, 5102 too busy, 5103 and 5104 too much in or out, 7000 access denied. */
export type HostErrorNumber = 5004 | 5012 | 5102 | 5103 | 5104 | 7000;

/** What goes wrong: after how many actions, and how the client hears of it. What was done before stays. */
export interface Fault {
  readonly afterActions: number | 'none' | 'all';
  readonly as: { readonly code: string } | { readonly hostError: HostErrorNumber } | 'reply-lost';
}

/** A request as a plan of faults sees it. */
export interface PlannedRequest {
  readonly actionCount: number;
  readonly members: readonly RecordedMember[];
  readonly requestBytes: number;
  readonly flags: number;
}

/** Decides for a trip, counted from 1, whether it goes wrong. */
export type FaultRule = (tripNumber: number, request: PlannedRequest) => Fault | null;

/** Which trips go wrong: the waiting ones first, then what the plan says. */
export class FaultPlan {
  /** For every trip; null: nothing goes wrong. */
  plan: FaultRule | null = null;
  readonly #waiting: FaultRule[] = [];

  /** For the next trip that none was said for yet. */
  next(fault: Fault | FaultRule): void {
    this.#waiting.push(typeof fault === 'function' ? fault : () => fault);
  }

  clear(): void {
    this.#waiting.length = 0;
    this.plan = null;
  }

  faultOf(tripNumber: number, request: PlannedRequest): Fault | null {
    return (this.#waiting.shift() ?? this.plan)?.(tripNumber, request) ?? null;
  }
}

/** How many actions run before it goes wrong. */
export const actionsBefore = ({ afterActions }: Fault, actionCount: number): number => {
  if (afterActions === 'none') return 0;
  return afterActions === 'all' ? actionCount : Math.min(afterActions, actionCount);
};
