import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Each release of the knowledge that this installation has served, so that an old answer can be placed. */
export const knowledgeReleases = sqliteTable("knowledge_releases", {
  hash: text().primaryKey(),
  version: text().notNull(),
  /** ISO 8601 date. */
  firstServedOn: text().notNull(),
});
