import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { knowledge } from "@/lib/myowise";
import { drawnPatients } from "@/lib/verification/drawn-patients";
import { defaultLimits } from "@/lib/verification/explore";
import { laws } from "@/lib/verification/laws";
import { patientInWords } from "@/lib/verification/patient-in-words";
import {
  counterExamplesOf,
  isSameFinding,
  type OptionResult,
  type VerificationResult,
} from "@/lib/verification/result";
import { verifyList } from "@/lib/verification/verify-list";
import { verifyOption } from "@/lib/verification/verify-option";
import { examplePatients } from "@/lib/vignettes/examples";

const usage = `npm run verify                 every option; writes the result for the page
npm run verify -- --check      every option; writes nothing, and fails where the written result is not what is found now
npm run verify -- OPTION …     these options; writes nothing`;

const file = join(import.meta.dirname, "../lib/verification/last-result.json");
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));
const isCheck = args.includes("--check");
const options = knowledge.options.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const isKnown = wanted.every((id) => options.some((option) => option.id === id));
if (!isKnown || args.some((arg) => arg.startsWith("--") && arg !== "--check")) {
  console.error(usage);
  process.exit(2);
}

const written: VerificationResult | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
const isOfThis = (result: VerificationResult | undefined) => result?.knowledge.hash === knowledge.hash;
if (isCheck && !isOfThis(written)) {
  console.error(`The written result is of other knowledge (${written?.knowledge.hash ?? "there is none"}) than this
(${knowledge.hash}). Run npm run verify, and commit what it writes.`);
  process.exit(1);
}

const started = performance.now();
const secondsSince = (start: number) => Math.round((performance.now() - start) / 100) / 10;

const widths = [30, 12, 6, 30, 7, 9, 10, 10, 9, 9];
const row = (...cells: readonly (string | number)[]) =>
  cells
    .map((cell, at) => (at < 2 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
    .join("");
const grouped = (digits: string | number) => BigInt(digits).toLocaleString("en-GB");

console.log(`Knowledge ${knowledge.version}, ${knowledge.hash}\n`);
console.log(
  row("option", "how", "facts", "patients told apart", "parts", "states", "combined", "tried", "answers", "seconds"),
);

const results = [...options]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map((option): OptionResult => {
    const start = performance.now();
    const result = { ...verifyOption(option, knowledge), seconds: 0 };
    const seconds = secondsSince(start);
    const { id, method, facts, patients, parts, states, combinations, tried, answers } = result;
    console.log(
      row(
        id,
        method,
        facts,
        grouped(patients),
        parts,
        grouped(states),
        grouped(combinations),
        grouped(tried),
        answers,
        seconds,
      ),
    );
    return { ...result, seconds };
  });

const { seed } = defaultLimits;
const list = verifyList(knowledge, [
  ...examplePatients.map(({ profile }) => profile),
  ...drawnPatients(knowledge, 20, seed),
]);
const result: VerificationResult = {
  knowledge: { version: knowledge.version, hash: knowledge.hash },
  ranOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  seconds: secondsSince(started),
  seed,
  options: results,
  list,
};

console.log(
  `\n${list.redFlags} red flags in ${grouped(list.redFlagPatients)} patients; ${list.orderPatients} patients with the files in ${list.orders} further orders.`,
);
const methods = ["enumerated", "decomposed", "sampled"] as const;
const counts = methods.map((method) => `${results.filter((one) => one.method === method).length} ${method}`);
console.log(`${results.length} options: ${counts.join(", ")}; ${result.seconds} seconds.`);

const examples = counterExamplesOf(result);
for (const { law, option, patient, gate, expected, found } of examples) {
  console.error(`\n✗ ${option ?? "the list"}: ${laws[law].words}`);
  console.error(`  expected ${expected}; found ${found}${gate === undefined ? "" : ` (gate ${gate})`}`);
  console.error(`  patient: ${patientInWords(patient).join("; ")}; all else not known`);
  console.error(`  ${JSON.stringify(patient)}`);
}
console.log(examples.length === 0 ? "No counter-example." : `\n${examples.length} counter-examples.`);

if (wanted.length === 0 && !isCheck) {
  writeFileSync(file, JSON.stringify(result, undefined, 2));
  execFileSync(join(import.meta.dirname, "../node_modules/.bin/biome"), ["format", "--write", file], {
    stdio: "ignore",
  });
  console.log("Written to lib/verification/last-result.json.");
}
const isOther = isCheck && wanted.length === 0 && written !== undefined && !isSameFinding(written, result);
if (isOther) console.error("This run found other than what is written: run npm run verify, and commit what it writes.");
process.exit(examples.length > 0 || isOther ? 1 : 0);
