/** Excel's limit for the name of a sheet. */
const LONGEST_SHEET_NAME = 31;

/** Gives each name once, whatever the case of its letters; `next` makes the second, third … form of a name that is taken. */
const freeNames = (taken: Iterable<string>, next: (name: string, number: number) => string): ((name: string) => string) => {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return (name) => {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = next(name, number);
    used.add(free.toLowerCase());
    return free;
  };
};

/** Names for new sheets: `KPW Kostprijs (2)` where the user has a sheet of that name. */
export const freeSheetNames = (taken: Iterable<string>): ((name: string) => string) => freeNames(taken, (name, number) => {
  const end = ` (${number})`;
  return name.slice(0, LONGEST_SHEET_NAME - end.length) + end;
});

/** Names for tables: `Tarieven_2` where the workbook has a table or a name of that name. */
export const freeTableNames = (taken: Iterable<string>): ((name: string) => string) => freeNames(taken, (name, number) => `${name}_${number}`);
