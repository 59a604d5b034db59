import { Button } from "@/components/ui/button";

/** A plain form: it works without scripts. */
export function SignOut() {
  return (
    <form method="post" action="/api/sign-out">
      <Button type="submit">Sign out</Button>
    </form>
  );
}
