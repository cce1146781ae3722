/**
 * Whole-number equations A·y = b, solved exactly without fractions on the way (Bareiss): y = numerators / determinant.
 * A has a positive diagonal that outweighs the rest of its column, and a way out, so that no pivot can be zero.
 */
export const solveExactly = (matrix: readonly (readonly bigint[])[], right: readonly bigint[]): { readonly numerators: readonly bigint[]; readonly determinant: bigint } => {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0n]);
  let before = 1n;
  rows.forEach((pivotRow, at) => {
    const pivot = pivotRow[at] as bigint;
    rows.forEach((row, i) => {
      if (i === at) return;
      const factor = row[at] as bigint;
      for (let column = at + 1; column < row.length; column += 1) {
        row[column] = (pivot * (row[column] as bigint) - factor * (pivotRow[column] as bigint)) / before;
      }
      row[at] = 0n;
    });
    before = pivot;
  });
  return { numerators: rows.map((row) => row.at(-1) as bigint), determinant: before };
};
