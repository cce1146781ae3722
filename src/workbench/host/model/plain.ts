/** Plain data: numbers, texts, booleans, lists and records of these. */
export type Plain = null | string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };
