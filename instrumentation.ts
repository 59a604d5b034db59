/** Once, before the first request: the database is migrated and this release of the knowledge recorded. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ formatISO }, { openOrEnd }, { recordRelease }, { release }] = await Promise.all([
    import("date-fns"),
    import("./db/open-or-end"),
    import("./db/repositories/releases"),
    import("./lib/myowise"),
  ]);
  await recordRelease(openOrEnd(), release, formatISO(new Date(), { representation: "date" }));
}
