import type { Role } from "@/lib/accounts/role";

/** Fields that more than one form asks for. */
export const nameField = {
  name: "name",
  label: "Your name",
  autoComplete: "name",
  hint: "As colleagues know you. They see it beside what you write.",
} as const;

export const emailField = { name: "email", label: "E-mail address", type: "email", autoComplete: "username" } as const;

export const newPasswordField = {
  type: "password",
  autoComplete: "new-password",
  hint: "At least 12 characters. Several unrelated words are easy to keep in mind.",
} as const;

export const passwordField = {
  name: "password",
  label: "Your password",
  type: "password",
  autoComplete: "current-password",
} as const;

/** What each role may do, in words. */
export const roleWords: Readonly<Record<Role, { readonly name: string; readonly may: string }>> = {
  clinician: { name: "Clinician", may: "works on cases" },
  reviewer: { name: "Reviewer", may: "reads and comments on cases" },
  administrator: { name: "Administrator", may: "also looks after the users" },
};
