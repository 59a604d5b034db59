import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { dataFile } from "@/db/data-file";
import { withCopy } from "@/db/open-copy";
import { engine, knowledge } from "@/lib/myowise";
import { parseProfile } from "@/lib/profile/parse-profile";
import type { Profile } from "@/lib/profile/schema";
import { type Answer, type Difference, differencesBetween } from "@/lib/verification/impact";
import { examplePatients } from "@/lib/vignettes/examples";
import { command } from "./command";
import { impactInWords, impactOnInstallation } from "./impact-on-cases";

const usage = `npm run impact -- REV [--vignettes FILE] [--json]
npm run impact -- --cases [--json]

Assesses made-up patients with the knowledge and engine of the git revision REV and with those of this folder,
and lists whose answer changes and how. FILE is a JSON list of { id, title, profile } or { id, title, request }.

With --cases, decides the last visit of every case that is saved under DATA_DIR anew with the knowledge of this folder,
and says how many change, which way, and which ones their owners should look at: by ids, without names or patients.`;

const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vignettes: { type: "string" },
    json: { type: "boolean", default: false },
    cases: { type: "boolean", default: false },
  },
});
const [revision] = positionals;
if (values.cases) {
  if (revision !== undefined || values.vignettes !== undefined) fail(usage);
  await command(onCases);
  process.exit();
}
if (revision === undefined || positionals.length > 1) fail(usage);

/** Reads the installation's cases. */
async function onCases(): Promise<void> {
  const { path } = dataFile();
  if (!existsSync(path)) throw new Error(`There is no database at ${path}: no case is saved there.`);
  const impact = await withCopy(path, (copy) => impactOnInstallation(copy, engine));
  console.log(values.json ? JSON.stringify(impact, undefined, 2) : impactInWords(impact).join("\n"));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

interface Release {
  readonly engine: { readonly assess: (profile: Profile, today: string) => Answer };
  readonly knowledge: {
    readonly version: string;
    readonly hash: string;
    readonly options: readonly { readonly id: string }[];
  };
}

/** Unpacks the revision's `lib` into a folder of its own and loads it; the packages are those of this folder. */
async function load(folder: string, commit: string): Promise<Release> {
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync("git", ["archive", commit, "lib", "package.json", "tsconfig.json"], {
    cwd: root,
    maxBuffer: 256 * 1024 * 1024,
  });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return import(pathToFileURL(join(folder, "lib/myowise.ts")).href);
}

interface Vignette {
  readonly id: string;
  readonly title?: string;
  readonly profile: unknown;
}

function vignettes(): readonly Vignette[] {
  if (values.vignettes === undefined) return examplePatients;
  const listed: readonly (Partial<Vignette> & { readonly request?: unknown })[] = JSON.parse(
    readFileSync(values.vignettes, "utf8"),
  );
  const fromFile = listed.map(({ id, title, profile, request }, at) => ({
    id: id ?? `patient ${at + 1}`,
    ...(title && { title }),
    profile: profile ?? request,
  }));
  return [...examplePatients, ...fromFile];
}

interface Impact {
  readonly id: string;
  readonly title: string;
  readonly differences: readonly Difference[];
}

const today = new Date().toISOString().slice(0, 10);

function impactOn({ id, title = "", profile }: Vignette, before: Release): Impact | { readonly refused: string } {
  const parsed = parseProfile(profile, today);
  if ("problems" in parsed) return { refused: `${id}: ${parsed.problems.map(({ message }) => message).join(" ")}` };
  const answers = [before.engine, engine].map((one): Answer => one.assess(parsed.profile, today)) as [Answer, Answer];
  return { id, title, differences: differencesBetween(...answers) };
}

const commit = (() => {
  try {
    const name = execFileSync("git", ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], { cwd: root });
    return name.toString().trim();
  } catch {
    return fail(`There is no revision ${revision}.`);
  }
})();

const temporary = mkdtempSync(join(tmpdir(), "myowise-impact-"));
try {
  const before = await load(join(temporary, "before"), commit);
  const all = vignettes().map((vignette) => impactOn(vignette, before));
  const impacts = all.filter((one): one is Impact => "differences" in one);
  const refused = all.flatMap((one) => ("refused" in one ? [one.refused] : []));
  const changed = impacts.filter(({ differences }) => differences.length > 0);

  if (values.json) {
    console.log(JSON.stringify({ from: before.knowledge.hash, to: knowledge.hash, changed, refused }, undefined, 2));
  } else {
    console.log(`from ${commit.slice(0, 10)}: knowledge ${before.knowledge.version}, ${before.knowledge.hash}`);
    console.log(`to this folder:  knowledge ${knowledge.version}, ${knowledge.hash}`);
    for (const { id, title, differences } of changed) {
      console.log(`\n${id}${title === "" ? "" : `: ${title}`}`);
      for (const { kind, about, from, to } of differences) console.log(`  ${kind.padEnd(8)} ${about}: ${from} → ${to}`);
    }
    for (const problem of refused) console.log(`\nNot assessed: ${problem}`);
    console.log(`\n${changed.length} of ${impacts.length} patients get another answer.`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
