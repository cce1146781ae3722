const ID_DIGITS = 8;

/**
 * Counts over all workbooks: a client that got another workbook may still let go of what it had in the one before.
 * The ids are of one length, so that a request is as long the tenth time as the first.
 */
let last = 0;

/** The objects that the client asked Excel to hold on to between batches, each under an id. */
export class References {
  readonly #objects = new Map<string, object>();
  readonly #ids = new WeakMap<object, string>();

  /** Holds on to it; gives the id, the same one when it was held already. */
  keep(object: object): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    last += 1;
    const id = `{${String(last).padStart(ID_DIGITS, '0')}}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  idOf(object: object): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): object | undefined {
    return this.#objects.get(id);
  }

  /** Lets go of it; an id that nobody holds is no error, as in Excel. */
  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  get size(): number {
    return this.#objects.size;
  }
}
