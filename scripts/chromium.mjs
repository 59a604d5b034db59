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
const succeeds = (command, ...args) => spawnSync(command, args).status === 0;

/** The paper is set in Arial or in a font of the same widths: another one breaks its pages elsewhere. */
const hasFontOfPaper = () =>
  /Arial|Liberation Sans|Arimo/.test(spawnSync("fc-match", ["Arial"]).stdout?.toString() ?? "");

/** Debian's packages that the browser tests need and that are not there. */
const missing = () => [
  ...(found() === undefined ? ["chromium"] : []),
  ...(succeeds("pdftotext", "-v") ? [] : ["poppler-utils"]),
  ...(hasFontOfPaper() ? [] : ["fontconfig", "fonts-liberation"]),
];

/** The path of Chromium; installs Debian's, and what the tests of paper need, where this user may. */
export function chromium() {
  const packages = missing();
  const isDebian = succeeds("apt-get", "--version");
  if (packages.length > 0 && isDebian && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(", ")}.`);
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const path = found();
  if (path !== undefined) return path;
  console.error("The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.");
  process.exit(1);
}
