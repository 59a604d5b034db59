import type { Knowledge } from "../knowledge/knowledge";
import type { Profile } from "../profile/schema";
import { understand } from "../profile/understand";
import { day } from "./check-answers";
import { collecting } from "./counter-example";
import { defaultLimits, type Limits } from "./explore";
import { redFlagPatients } from "./red-flag-patients";
import type { ListResult } from "./result";
import { drawing } from "./seeded";
import { engineItself, type Subject } from "./subject";
import { redFlagsIn } from "./written";

/** In how many further orders the files are read. */
const shuffles = 3;

/** Holds the list as a whole to the laws: red flags stand above it, and the order of the files changes nothing. */
export function verifyList(
  knowledge: Knowledge,
  patients: readonly Profile[],
  subject: Subject = engineItself,
  limits: Limits = defaultLimits,
): ListResult {
  const collector = collecting();
  const { redFlags, options } = knowledge;

  const bare = subject.createAssessor({ ...knowledge, options: [] });
  const flagged = redFlagPatients(redFlags);
  for (const patient of flagged) {
    const faults = redFlagsIn(redFlags, bare.assess(patient, day), understand(patient).facts);
    for (const fault of faults) collector.add({ ...fault, patient });
  }

  const whole = subject.createAssessor(knowledge);
  const answers = patients.map((patient) => ({ patient, answer: JSON.stringify(whole.assess(patient, day)) }));
  const draw = drawing(limits.seed);
  const orders = [options.toReversed(), ...Array.from({ length: shuffles }, () => shuffled(options, draw))];
  for (const order of orders) {
    const engine = subject.createAssessor({ ...knowledge, options: order });
    for (const { patient, answer } of answers) {
      if (JSON.stringify(engine.assess(patient, day)) === answer) continue;
      collector.add({ law: "order", patient, expected: "the same answer", found: "another" });
    }
  }
  return {
    redFlags: redFlags.length,
    redFlagPatients: flagged.length,
    orders: orders.length,
    orderPatients: patients.length,
    counterExamples: collector.all(),
  };
}

function shuffled<T>(items: readonly T[], draw: (limit: number) => number): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(draw(left.length), 1)[0] as T);
}
