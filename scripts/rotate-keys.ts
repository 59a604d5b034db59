import { existsSync } from "node:fs";
import { openDatabase } from "../db/client";
import { dataFile } from "../db/data-file";
import { keyFile, readKeyring, replaceKeyFile } from "../db/keys/key-place";
import { withNewKey } from "../db/keys/keyring";
import { prepareKeys } from "../db/keys/prepare-keys";
import { hasOldKeys, resealAll } from "../db/keys/rotate-keys";
import { refuseWhileInUse } from "../db/open-exclusively";
import { command } from "./command";

/** `npm run key:rotate`: makes a new key and seals everything anew under it; goes on with a rotation that was cut off. */
command(() => {
  const { path } = dataFile();
  if (!existsSync(path)) throw new Error(`There is no database at ${path}.`);
  refuseWhileInUse(path);
  const database = openDatabase(path);
  prepareKeys(database);
  const before = readKeyring();
  if (before === undefined) throw new Error(`There are no keys at ${keyFile()}.`);
  const isFromEnvironment = process.env.MYOWISE_KEYS !== undefined;
  const goesOn = hasOldKeys(database, before);
  if (isFromEnvironment && !goesOn) {
    throw new Error("The keys come from MYOWISE_KEYS: add a new key there, name it as current, and run this again.");
  }
  const keyring = goesOn ? before : withNewKey(before);
  if (!goesOn) replaceKeyFile(keyring);
  console.log(goesOn ? `Going on under the key ${keyring.current}.` : `Made the key ${keyring.current}.`);
  const count = resealAll(database, keyring);
  database.$client.close();
  console.log(
    `${count} values were sealed anew. Older keys stay in place for as long as there are backups under them.`,
  );
});
