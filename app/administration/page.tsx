import { format } from "date-fns";
import type { Metadata } from "next";
import { AccountFrame } from "@/components/account/account-frame";
import { AccountSection } from "@/components/account/account-section";
import { Invite } from "@/components/account/invite";
import { OpenInvitations } from "@/components/account/open-invitations";
import { UserList } from "@/components/account/user-list";
import { database } from "@/db/client";
import { listOpenInvitations } from "@/db/repositories/invitations";
import { listUsers } from "@/db/repositories/users";
import { requirePageUser } from "../session";

export const metadata: Metadata = { title: "Users and invitations" };

const inWords = (instant: string): string => format(instant, "d MMMM yyyy, HH:mm");

/** Who may use this installation, for administrators. */
export default async function Page() {
  const { id } = await requirePageUser("/administration", "administrator");
  const now = new Date();
  const users = (await listUsers(database(), now)).map(({ lastActiveAt, ...user }) => ({
    ...user,
    lastActive: lastActiveAt === undefined ? undefined : inWords(lastActiveAt),
  }));
  const invitations = (await listOpenInvitations(database(), now)).map(({ expiresAt, ...invitation }) => ({
    ...invitation,
    expires: inWords(expiresAt),
  }));
  return (
    <AccountFrame
      title="Users and invitations"
      lead="Accounts are by invitation only. They are disabled, not deleted, since the audit trail names them."
    >
      <AccountSection
        id="invite"
        title="Invite somebody"
        lead="You get a link to hand on: this installation sends no e-mail."
      >
        <Invite />
      </AccountSection>
      <AccountSection id="invitations" title="Open invitations">
        <OpenInvitations invitations={invitations} />
      </AccountSection>
      <AccountSection id="users" title="Users" lead="A change of role and a disabled account end the user's sessions.">
        <UserList users={users} ownId={id} />
      </AccountSection>
    </AccountFrame>
  );
}
