/** An order with one of its entries a place up or down; the same order at its ends. */
export function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const [from, to] = [order.indexOf(id), order.indexOf(id) + by];
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  return order.map((one, at) => (at === from ? other : at === to ? id : one));
}
