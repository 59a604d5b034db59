import { decideOptions, rankOptions } from "@/lib/engine/decide";
import { judge, type Situation } from "@/lib/engine/judge";
import { prepareOption } from "@/lib/engine/prepare";
import type { Patient } from "@/lib/profile/understand";
import type { Contender } from "../contender";
import { patients } from "../patients";
import { options } from "../rules";

const prepared = options.map(prepareOption);

const patientAt = (at: number) => patients[at] as Patient;
const situationOf = ({ facts, derived }: Patient): Situation => ({
  facts,
  indications: derived.indications,
  isGateClosed: false,
  isUnder18: false,
});
const decided = (at: number) =>
  decideOptions(prepared, patientAt(at), situationOf(patientAt(at)), new Map()).flatMap((one) => one ?? []);

/**
 * The way that answers, without what to ask next: every option judged, with the facts that decided each warning and
 * moved it, what is to be checked first, how each statement reads and whether the patient would have been studied, ranked.
 */
export const ours: Contender = {
  name: "ours, all that is decided of options",
  assess: (at) => rankOptions(decided(at)),
  verdicts: (at) =>
    decided(at).map(({ judgement: { readings, safety } }) => ({
      truths: readings.map((reading) => reading ?? "unknown"),
      safety,
    })),
};

/** The judgement alone, as many changed patients are compared by. */
export const oursJudgement: Contender = {
  name: "ours, the judgement alone",
  assess: (at) => prepared.map((option) => judge(option, situationOf(patientAt(at)))),
  verdicts: ours.verdicts,
};
