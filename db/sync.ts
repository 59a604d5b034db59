import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file's content is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(/* turbopackIgnore: true */ path, "r+");
  fsyncSync(file);
  closeSync(file);
}

/** Waits until the names in a folder are on the disk. */
export function syncFolder(path: string): void {
  const folder = openSync(/* turbopackIgnore: true */ path, "r");
  fsyncSync(folder);
  closeSync(folder);
}
