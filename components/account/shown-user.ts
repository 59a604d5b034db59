import type { Role } from "@/lib/accounts/role";

/** A user, as the list shows them. */
export interface ShownUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  readonly hasTwoFactor: boolean;
  readonly sessionCount: number;
  /** In words; nothing when nobody is signed in as them. */
  readonly lastActive: string | undefined;
}
