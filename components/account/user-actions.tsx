"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { roles } from "@/lib/accounts/role";
import { textInput } from "../profile/text-input";
import { roleWords } from "./fields";
import { InvitationLink } from "./invitation-link";
import { PressButton } from "./press-button";
import { send } from "./send";
import type { ShownUser } from "./shown-user";

/** What an administrator does about a user: another role, signed out everywhere, shut out or in again. */
export function UserActions({ user: { id, name, role, isDisabled, sessionCount } }: { readonly user: ShownUser }) {
  const [chosen, setChosen] = useState(role);
  const [link, setLink] = useState<string>();
  const path = `/api/users/${id}`;
  if (link !== undefined) {
    return (
      <div className="space-y-2 lg:col-span-2">
        <InvitationLink link={link} email={name} />
        <Button onClick={() => setLink(undefined)}>Done</Button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-start gap-2">
      <select
        aria-label={`Role of ${name}`}
        value={chosen}
        onChange={({ target }) => setChosen(roles.find((one) => one === target.value) ?? role)}
        className={textInput}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {roleWords[one].name}
          </option>
        ))}
      </select>
      {chosen !== role && (
        <PressButton label={`Change the role of ${name}`} onPress={() => send("PATCH", path, { role: chosen })}>
          Change
        </PressButton>
      )}
      {sessionCount > 0 && (
        <PressButton label={`Sign ${name} out everywhere`} onPress={() => send("DELETE", `${path}/sessions`)}>
          Sign out
        </PressButton>
      )}
      <PressButton
        label={`Make a link to a new password for ${name}`}
        onPress={async () => setLink((await send<{ link: string }>("POST", `${path}/readmission`)).link)}
        keepsPage
      >
        New password
      </PressButton>
      <PressButton
        label={`${isDisabled ? "Enable" : "Disable"} ${name}`}
        onPress={() => send("PATCH", path, { isDisabled: !isDisabled })}
      >
        {isDisabled ? "Enable" : "Disable"}
      </PressButton>
    </div>
  );
}
