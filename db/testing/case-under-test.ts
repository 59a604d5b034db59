import { randomUUID } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import type { Role } from "../../lib/accounts/role";
import { engine, release } from "../../lib/myowise";
import type { Profile } from "../../lib/profile/schema";
import type { Acting } from "../cases/acting";
import { decidedAnswer } from "../cases/visit-answer";
import { openDatabase } from "../client";
import type { Database } from "../database";
import { createCase } from "../repositories/cases";
import { keepRelease } from "../repositories/releases";
import type { NewVisit } from "../repositories/visits";
import { users } from "../schema";

const { hash, ...published } = release;
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const compressed = brotliCompressSync(JSON.stringify(published), quickly);

/** Keeps the release that is served, as the start of a server does. */
export const keepServedRelease = (database: Database): void =>
  keepRelease(database, { version: release.version, hash, firstServedOn: "2026-11-22" }, compressed);

/** A database in memory with made-up users: two clinicians, a reviewer, an administrator, and a stranger. */
export function databaseWithUsers(file = ":memory:"): Database {
  const database = openDatabase(file);
  const day = new Date("2026-11-22T08:00:00Z");
  const people: readonly (readonly [string, Role])[] = [
    ["anna", "clinician"],
    ["ben", "clinician"],
    ["rita", "reviewer"],
    ["ada", "administrator"],
    ["stranger", "clinician"],
  ];
  for (const [id, role] of people) {
    const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    database
      .insert(users)
      .values({ id, name, email: `${id}@example.org`, role, createdAt: day, updatedAt: day })
      .run();
  }
  keepServedRelease(database);
  return database;
}

const roleOf: Readonly<Record<string, Role>> = { rita: "reviewer", ada: "administrator" };

/** One of the made-up users, doing something. */
export const as = (id: string, at = "2026-11-22T10:00:00.000Z"): Acting => ({
  user: { id, role: roleOf[id] ?? "clinician" },
  at,
});

export const madeUpProfile: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };

/** A visit as it is saved. */
export function madeUpVisit(profile = madeUpProfile, on = "2026-11-22"): NewVisit {
  const answer = decidedAnswer(engine.decide(profile, on), engine.assess(profile, on));
  const summary = { patient: [String(profile.age), "F", "night cramps"] };
  return { id: randomUUID(), on, profile, products: [], answer, summary, handoutCode: `code-${profile.age}` };
}

/** A case of Anna's with one visit; gives the ids of both. */
export async function madeUpCase(database: Database, label = "blue heron 7") {
  const id = randomUUID();
  const visit = madeUpVisit();
  await createCase(database, as("anna"), { id, label, visit });
  return { id, visitId: visit.id };
}
