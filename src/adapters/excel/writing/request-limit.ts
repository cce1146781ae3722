const MEGABYTE = 1024 * 1024;
/** Excel on the web takes requests of 5 MB; an estimate may be a little low. */
const FIRST = 4 * MEGABYTE;
const LEAST = 4 * 1024;

/** How large a request may be: learnt downwards, from what Excel refuses. */
export class RequestLimit {
  #bytes: number;

  constructor(first = FIRST) {
    this.#bytes = first;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Half as much from now on; false where that would be too little to write anything. */
  halve(): boolean {
    if (this.#bytes / 2 < LEAST) return false;
    this.#bytes /= 2;
    return true;
  }
}
