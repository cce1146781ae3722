import { type RecordedMember } from './members-in';

/** How a trip ended for the client. */
export type TripOutcome = 'ok' | 'reply-lost' | { readonly code: string } | { readonly hostError: number };

/** One request and its answer. */
export interface TripRecord {
  /** Counted from 1. */
  readonly number: number;
  readonly actions: readonly RecordedMember[];
  /** As the client counts actions: one for every thing to do. */
  readonly actionCount: number;
  /** In UTF-8. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  readonly outcome: TripOutcome;
  /** Time in the host, in milliseconds: taking the request in, running it on the model, putting the answer to text. */
  readonly milliseconds: { readonly parsing: number; readonly running: number; readonly printing: number };
}

/** Length in UTF-8, the measure of Excel's limits. */
export const utf8Length = (text: string): number => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // half a surrogate pair counts for two: together four
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
};
