import type { Role } from "@/lib/accounts/role";
import { roleWords } from "./fields";
import { RevokeInvitation } from "./revoke-invitation";

/** An invitation that nobody has followed yet. */
export interface ShownInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  /** In words. */
  readonly expires: string;
}

export function OpenInvitations({ invitations }: { readonly invitations: readonly ShownInvitation[] }) {
  if (invitations.length === 0) return <p className="text-sm text-ink-soft">No invitation is open.</p>;
  return (
    <ul aria-label="Open invitations" className="divide-y divide-line">
      {invitations.map(({ id, email, role, expires }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-3">
          <div className="min-w-0">
            <p className="break-words">{email}</p>
            <p className="text-sm text-ink-soft">
              {roleWords[role].name} · until {expires}
            </p>
          </div>
          <RevokeInvitation id={id} email={email} />
        </li>
      ))}
    </ul>
  );
}
