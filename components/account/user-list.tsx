import { roleWords } from "./fields";
import type { ShownUser } from "./shown-user";
import { UserActions } from "./user-actions";

const sessionWords = ({ sessionCount, lastActive }: ShownUser): string => {
  if (sessionCount === 0) return "Not signed in";
  return `${sessionCount === 1 ? "1 session" : `${sessionCount} sessions`}, last used ${lastActive}`;
};

/** Everybody with an account. */
export function UserList({ users, ownId }: { readonly users: readonly ShownUser[]; readonly ownId: string }) {
  return (
    <ul className="divide-y divide-line">
      {users.map((user) => (
        <li key={user.id} className="grid gap-3 py-4 lg:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <p className="font-medium break-words">
              {user.name}
              {user.id === ownId && <span className="font-normal text-ink-soft"> (you)</span>}
            </p>
            <p className="text-sm break-words text-ink-soft">{user.email}</p>
            <p className="text-sm text-ink-soft">
              {user.isDisabled ? "Disabled" : roleWords[user.role].name} · {sessionWords(user)} ·{" "}
              {user.hasTwoFactor ? "authenticator app" : "no authenticator app"}
            </p>
          </div>
          <UserActions user={user} />
        </li>
      ))}
    </ul>
  );
}
