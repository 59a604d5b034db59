"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { invitationEntry } from "@/lib/accounts/entries";
import { roles } from "@/lib/accounts/role";
import { EntryForm } from "./entry-form";
import { emailField, roleWords } from "./fields";
import { InvitationLink } from "./invitation-link";
import { send } from "./send";

const choices = roles.map((value) => ({ value, label: `${roleWords[value].name}: ${roleWords[value].may}` }));

interface Made {
  readonly link: string;
  readonly email: string;
}

/** Invites somebody; the link is shown once, to be handed on. */
export function Invite() {
  const [made, setMade] = useState<Made>();
  if (made !== undefined) {
    return (
      <div className="space-y-3">
        <InvitationLink {...made} />
        <Button onClick={() => location.reload()}>Done</Button>
      </div>
    );
  }
  return (
    <EntryForm
      schema={invitationEntry}
      fields={[
        { ...emailField, autoComplete: "off" },
        { name: "role", label: "Role", choices },
      ]}
      initial={{ email: "", role: "clinician" }}
      button="Make the invitation"
      onSend={async (entry) => {
        const { link } = await send<{ link: string }>("POST", "/api/invitations", entry);
        setMade({ link, email: entry.email });
      }}
    />
  );
}
