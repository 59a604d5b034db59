import { type DataProvider, Executor, Library, type PatientObject } from "cql-execution";
import type { Safety } from "@/lib/knowledge/tiers";
import { devDependencies } from "@/package.json";
import { type Contender, truthOf } from "../contender";
import { type PlainFacts, plainPatients } from "../patients";
import { conditionsOf, rules } from "../rules";
import { conditionName, elmLibrary, safetyName } from "./elm-library";

type Answer = Readonly<Record<string, boolean | string | null>>;

const executor = new Executor(new Library(elmLibrary));

/** A patient with the facts as properties, which is the shortest way to them. */
function patientWith(facts: PlainFacts): PatientObject {
  const nothing = () => undefined;
  const patient: PatientObject = {
    ...facts,
    get: nothing,
    getId: () => "patient",
    getCode: nothing,
    getDate: nothing,
    getDateOrInterval: nothing,
    findRecords: () => [patient],
  };
  return patient;
}

/** Hands out one patient. */
function justOne(patient: PatientObject | undefined): DataProvider {
  let current = patient;
  return {
    currentPatient: () => current,
    nextPatient() {
      current = undefined;
      return current;
    },
  };
}

const patients = plainPatients.map(patientWith);

async function assess(at: number): Promise<Answer> {
  const { patientResults } = await executor.exec(justOne(patients[at]));
  return patientResults.patient;
}

/** Three-valued logic of its own: null is unknown. Each condition has a name; each node has its result as the trace. */
export const cql: Contender = {
  name: `cql-execution ${devDependencies["cql-execution"]}, with trace`,
  assess,
  async verdicts(at) {
    const answer = await assess(at);
    return rules.map((rule) => ({
      truths: conditionsOf(rule).map((_, n) => truthOf(answer[conditionName(rule, n)] as boolean | null)),
      safety: answer[safetyName(rule)] as Safety,
    }));
  },
};
