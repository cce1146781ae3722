/** What must not happen during a test, unless the test said that it would. */
export class Complaints {
  readonly #heard: string[] = [];
  #expected: { readonly pattern: RegExp; seen: boolean }[] = [];

  /** Something went wrong, or was said aloud. */
  hear(complaint: string): void {
    this.#heard.push(complaint);
  }

  /** Says that a complaint will come; when it does not come, that is a complaint in itself. */
  expect(pattern: RegExp): void {
    this.#expected.push({ pattern, seen: false });
  }

  /** Throws on what was heard and not expected, and on what was expected and not heard; begins anew either way. */
  verify(): void {
    const [heard, expected] = [this.#heard.splice(0), this.#expected];
    this.#expected = [];
    const unexpected = heard.filter((complaint) => {
      const named = expected.filter(({ pattern }) => pattern.test(complaint));
      for (const one of named) one.seen = true;
      return named.length === 0;
    });
    const missing = expected.filter(({ seen }) => !seen).map(({ pattern }) => `expected, but it did not come: ${String(pattern)}`);
    if (unexpected.length + missing.length > 0) throw new Error([...unexpected, ...missing].join('\n'));
  }
}
