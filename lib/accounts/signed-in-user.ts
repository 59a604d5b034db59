import type { Role } from "./role";

/** Whoever is signed in, as pages and routes know them. */
export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}
