/** What Excel may call an error in a Dutch or German window, by its name everywhere else. */
const LOCAL_NAMES: ReadonlyMap<string, string> = new Map([
  ['#N/B', '#N/A'], ['#DEEL/0!', '#DIV/0!'], ['#WAARDE!', '#VALUE!'], ['#VERW!', '#REF!'], ['#NAAM?', '#NAME?'], ['#GETAL!', '#NUM!'], ['#LEEG!', '#NULL!'],
  ['#NV', '#N/A'], ['#WERT!', '#VALUE!'], ['#BEZUG!', '#REF!'], ['#ZAHL!', '#NUM!'],
]);

/** The name of an error as a file has it, whatever the language of Excel. */
export const errorName = (shown: string): string => LOCAL_NAMES.get(shown.toUpperCase()) ?? shown;

/** A text that may be an error: only the type of its cell tells whether somebody typed it. */
export const looksLikeError = (value: unknown): value is string => typeof value === 'string' && value.startsWith('#');
