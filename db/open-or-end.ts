import { database } from "./client";
import type { Database } from "./database";
import { KeyError } from "./keys/keyring";

/** Opens the installation's database as the server starts; without its keys the process ends with one plain line. */
export function openOrEnd(): Database {
  try {
    return database();
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
