import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "../lib/accounts/role";

const instant = () => integer({ mode: "timestamp_ms" });
const flag = () => integer({ mode: "boolean" });

/** The people who may sign in. They are never deleted, since the audit trail names them; `disabledAt` shuts them out. */
export const users = sqliteTable("users", {
  id: text().primaryKey(),
  name: text().notNull(),
  /** In lower case. */
  email: text().notNull().unique(),
  emailVerified: flag().notNull().default(false),
  role: text({ enum: roles }).notNull(),
  twoFactorEnabled: flag().notNull().default(false),
  disabledAt: instant(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

const owner = () =>
  text()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** Who is signed in. The token alone opens nothing: the cookie is also signed with the installation's secret. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: owner(),
    /** The absolute end; idleness ends a session earlier, by `lastActiveAt`. */
    expiresAt: instant().notNull(),
    lastActiveAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

/** How a user proves a password: the hash is scrypt's, salted. */
export const accounts = sqliteTable(
  "accounts",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: owner(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index("accounts_user").on(table.userId)],
);

/** Challenges that wait for their answer: a passkey's, or the second step of a sign-in. */
export const verifications = sqliteTable(
  "verifications",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index("verifications_identifier").on(table.identifier)],
);

/** Authenticator apps. better-auth encrypts the secret and the backup codes with the installation's secret. */
export const twoFactors = sqliteTable(
  "two_factors",
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: owner(),
    verified: flag().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: instant(),
  },
  (table) => [index("two_factors_user").on(table.userId)],
);

/** Passkeys: public keys only, nothing here is secret. */
export const passkeys = sqliteTable(
  "passkeys",
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text().notNull(),
    userId: owner(),
    credentialID: text().notNull().unique(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: flag().notNull(),
    transports: text(),
    createdAt: instant(),
    aaguid: text(),
  },
  (table) => [index("passkeys_user").on(table.userId)],
);
