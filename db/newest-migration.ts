import journal from "./migrations/meta/_journal.json";

/** When the newest migration of this version was made, as a database notes it down. */
export const newestMigration = (): number => Math.max(...journal.entries.map(({ when }) => when));
