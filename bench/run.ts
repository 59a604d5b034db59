import { differences } from "./agreement";
import { byHand } from "./engines/by-hand";
import { cql } from "./engines/cql";
import { jsonRulesEngine } from "./engines/json-rules-engine";
import { ours, oursJudgement } from "./engines/ours";
import { wholeAssessment, wholeDecision } from "./engines/whole-answers";
import { zen } from "./engines/zen";
import { measure } from "./measure";
import { profiles } from "./patients";
import { rules } from "./rules";

const contenders = [ours, oursJudgement, wholeDecision, wholeAssessment, jsonRulesEngine, zen, cql, byHand];
const goals = [
  { over: ours, under: jsonRulesEngine, atLeast: 25 },
  { over: ours, under: zen, atLeast: 10 },
  { over: ours, under: cql, atLeast: 7 },
  { over: byHand, under: ours, atLeast: undefined },
];

console.log(`${rules.length} options of 8 conditions, ${profiles.length} patients, Node ${process.version}`);
const found = await differences(contenders, profiles.length);
if (found.length > 0) {
  console.error(`The engines differ ${found.length} times, so their speeds cannot be compared:`);
  console.error(found.slice(0, 10).join("\n"));
  process.exit(1);
}
/** Patients a second that a whole decision is to reach. */
const decisionsPerSecond = 1_000;
console.log("All engines give the same truths and verdicts. Measuring for about a minute.\n");

const speeds = await measure(contenders, { patients: profiles.length, warmUpMs: 1000, roundMs: 700, rounds: 9 });
const speedOf = (name: string) => speeds.get(name) ?? Number.NaN;
for (const { name } of contenders) {
  const goal = name === wholeDecision.name ? `   goal: at least ${decisionsPerSecond.toLocaleString("en-GB")}` : "";
  console.log(`${name.padEnd(46)}${Math.round(speedOf(name)).toLocaleString("en-GB").padStart(9)} patients/s${goal}`);
}
console.log();
for (const { over, under, atLeast } of goals) {
  const ratio = (speedOf(over.name) / speedOf(under.name)).toFixed(1);
  const goal = atLeast === undefined ? "" : `   goal: at least ${atLeast}`;
  console.log(`${over.name} ÷ ${under.name}: ${ratio}${goal}`);
}
