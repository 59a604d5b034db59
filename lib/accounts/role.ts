/** What a person may do: clinicians and reviewers work on cases; an administrator also looks after the users. */
export const roles = ["clinician", "reviewer", "administrator"] as const;

export type Role = (typeof roles)[number];
