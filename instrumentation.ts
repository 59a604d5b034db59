/** Once, before the first request: the database is migrated and this release of the knowledge recorded. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ formatISO }, { openOrEnd }, { recordRelease }, { knowledge }] = await Promise.all([
    import("date-fns"),
    import("./db/open-or-end"),
    import("./db/repositories/releases"),
    import("./lib/myowise"),
  ]);
  const { version, hash } = knowledge;
  await recordRelease(openOrEnd(), {
    version,
    hash,
    firstServedOn: formatISO(new Date(), { representation: "date" }),
  });
}
