const encoder = new TextEncoder();

/** How many bytes a value takes in the body of an answer: JSON in UTF-8. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value ?? null)).length;
