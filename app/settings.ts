/** A session ends after this long, however much it is used. */
export const longestSessionHours = 12;

/** Where people reach this installation: `APP_ORIGIN`, such as `https://myowise.example.org`, or this machine. */
export function appOrigin(): string {
  const given = process.env.APP_ORIGIN;
  return given === undefined ? `http://localhost:${process.env.PORT ?? 3000}` : new URL(given).origin;
}

/** A session ends when it was not used for this long: `SESSION_IDLE_MINUTES`, or half an hour. */
export function idleLimitMs(): number {
  return Number(process.env.SESSION_IDLE_MINUTES ?? 30) * 60_000;
}
