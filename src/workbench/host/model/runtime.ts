import type { BookState } from './state/book-state';

/** How Excel treats the add-in. */
export class Runtime {
  static readonly wireName = 'Runtime';

  constructor(private readonly book: BookState) {}

  get EnableEvents(): boolean { return this.book.eventsEnabled; }
  set EnableEvents(yes: boolean) { this.book.eventsEnabled = yes; }
}
