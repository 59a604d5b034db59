/** Where to lead somebody after signing in: a path of this installation, or their account for anything else. */
export function returnPath(wanted: string | readonly string[] | undefined): string {
  const here = "http://here.invalid";
  if (typeof wanted !== "string" || !URL.canParse(wanted, here)) return "/account";
  const { origin, pathname, search } = new URL(wanted, here);
  const isOwnPath = origin === here && wanted.startsWith("/") && !pathname.startsWith("/api/");
  return isOwnPath && !pathname.startsWith("//") ? pathname + search : "/account";
}
