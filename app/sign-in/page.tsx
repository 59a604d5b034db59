import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountFrame } from "@/components/account/account-frame";
import { SignIn } from "@/components/account/sign-in";
import { database } from "@/db/client";
import { hasUsers } from "@/db/repositories/users";
import { returnPath } from "../return-path";
import { currentUser } from "../session";

export const metadata: Metadata = { title: "Sign in" };

export const dynamic = "force-dynamic";

interface PageProps {
  readonly searchParams: Promise<{ readonly to?: string | string[] }>;
}

/** Signing in, and back to the page that asked for it. */
export default async function Page({ searchParams }: PageProps) {
  const returnTo = returnPath((await searchParams).to);
  if (!hasUsers(database())) redirect(`/setup?to=${encodeURIComponent(returnTo)}`);
  if ((await currentUser()) !== undefined) redirect(returnTo);
  return (
    <AccountFrame title="Sign in" lead="To save and discuss cases. An assessment needs no account.">
      <SignIn returnTo={returnTo} />
    </AccountFrame>
  );
}
