/** Lets the page draw and listen between two pieces of long work, and tells how far it is. */
export class Breath {
  #part = 0;
  #parts = 1;

  constructor(private readonly onProgress: (fraction: number) => void) {}

  /** Says which of so many pieces of work begins. */
  begin(part: number, parts: number): void {
    [this.#part, this.#parts] = [part, parts];
  }

  /** `done`: how much of this piece is done, from 0 to 1. */
  async take(done: number): Promise<void> {
    this.onProgress((this.#part + done) / this.#parts);
    await new Promise((resolve) => { setTimeout(resolve); });
  }
}
