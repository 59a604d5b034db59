import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "../lib/accounts/role";
import { users } from "./auth-schema";
import { sealedText } from "./sealed-text";

export * from "./auth-schema";
export * from "./case-schema";

/** Each release of the knowledge that this installation has served, so that an old answer can be placed. */
export const knowledgeReleases = sqliteTable("knowledge_releases", {
  hash: text().primaryKey(),
  version: text().notNull(),
  /** ISO 8601 date. */
  firstServedOn: text().notNull(),
  /** What the release says, as JSON in brotli; its hash is of that JSON. None for one served before texts were kept. */
  published: blob({ mode: "buffer" }),
});

/** The keys that sealed values here may be under, by a fingerprint, so that a lost or wrong key is told at the start. */
export const sealingKeys = sqliteTable("sealing_keys", {
  id: text().primaryKey(),
  fingerprint: text().notNull(),
});

/** Invitations to an account. The link's token is kept as a hash only. Times are ISO 8601. */
export const invitations = sqliteTable("invitations", {
  id: text().primaryKey(),
  tokenHash: text().notNull().unique(),
  email: sealedText().notNull(),
  role: text({ enum: roles }).notNull(),
  invitedBy: text()
    .notNull()
    .references(() => users.id),
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
  acceptedBy: text().references(() => users.id),
  acceptedAt: text(),
  revokedAt: text(),
});

/** Who saw and changed what. Triggers refuse changes; each row's hash covers the row before it. */
export const auditEvents = sqliteTable("audit_events", {
  number: integer().primaryKey({ autoIncrement: true }),
  /** ISO 8601 instant. */
  at: text().notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  /** JSON of ids and codes. */
  detail: text().notNull(),
  previousHash: text().notNull().unique(),
  hash: text().notNull().unique(),
});
