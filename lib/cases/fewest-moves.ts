/** The fewest entries that have to be moved to turn one order into the other; both hold the same entries. */
export function fewestMoves(first: readonly string[], second: readonly string[]): readonly string[] {
  const staying = new Set(longestCommon(first, second));
  return second.filter((id) => !staying.has(id));
}

/** The longest sequence that both lists have in the same order. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  let row: readonly (readonly string[])[] = [[], ...b.map(() => [])];
  for (const one of a) {
    const above = row;
    const next: (readonly string[])[] = [[]];
    b.forEach((other, at) => {
      const [diagonal = [], up = [], left = []] = [above[at], above[at + 1], next[at]];
      next.push(one === other ? [...diagonal, one] : up.length >= left.length ? up : left);
    });
    row = next;
  }
  return row.at(-1) ?? [];
}
