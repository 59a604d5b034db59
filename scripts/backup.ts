import { resolve } from "node:path";
import { backUp } from "../db/backup";
import { dataFile } from "../db/data-file";
import { command } from "./command";

/** `npm run backup -- FILE`: copies the database, while it is in use, and checks the copy. */
command(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error("Name the file to write: npm run backup -- FILE");
  await backUp(dataFile().path, resolve(file));
  console.log(`${file} is whole. Keep it apart from the keys: it opens with them only.`);
});
