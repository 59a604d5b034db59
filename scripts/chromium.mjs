import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./fresh.mjs";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const found = () => places.find((place) => place !== undefined && existsSync(place));

/** The path of Chromium; installs Debian's where there is none and this user may. */
export function chromium() {
  const isDebian = spawnSync("apt-get", ["--version"]).status === 0;
  if (found() === undefined && isDebian && process.getuid?.() === 0) {
    console.log("Installing Chromium.");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "poppler-utils"], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const path = found();
  if (path !== undefined) return path;
  console.error("The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.");
  process.exit(1);
}
