"use client";

import { PressButton } from "./press-button";
import { send } from "./send";

export function RevokeInvitation({ id, email }: { readonly id: string; readonly email: string }) {
  return (
    <PressButton
      label={`Take back the invitation of ${email}`}
      onPress={() => send("DELETE", `/api/invitations/${id}`)}
    >
      Take back
    </PressButton>
  );
}
