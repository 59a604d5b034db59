/** The query of an address as Next.js hands it over. */
export type Query = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** One value of a query, trimmed and of a sensible length; the first where there are several. */
export async function readQuery(query: Query) {
  const given = await query;
  const text = (name: string): string => {
    const value = given[name];
    return String((typeof value === "string" ? value : value?.[0]) ?? "")
      .trim()
      .slice(0, 100);
  };
  /** One of the choices, or nothing: an unknown one filters nothing. */
  const oneOf = <T extends string>(name: string, choices: readonly T[]): T | undefined =>
    choices.find((choice) => choice === text(name));
  return { text, oneOf };
}
