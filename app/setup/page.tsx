import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountFrame } from "@/components/account/account-frame";
import { SetupForm } from "@/components/account/setup-form";
import { database } from "@/db/client";
import { hasUsers } from "@/db/repositories/users";
import { returnPath } from "../return-path";

export const metadata: Metadata = { title: "Set up" };

export const dynamic = "force-dynamic";

interface PageProps {
  readonly searchParams: Promise<{ readonly to?: string | string[] }>;
}

/** On a fresh installation only: its administrator. */
export default async function Page({ searchParams }: PageProps) {
  if (hasUsers(database())) redirect("/sign-in");
  return (
    <AccountFrame
      title="Set up this installation"
      lead="Nobody has an account here yet. The first one is the administrator, who invites the others. An assessment needs no account."
    >
      <SetupForm returnTo={returnPath((await searchParams).to)} />
    </AccountFrame>
  );
}
