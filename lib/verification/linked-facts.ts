import type { NumberCondition } from "../facts/condition";
import { factSpace } from "../profile/fact-paths";
import type { Profile } from "../profile/schema";
import { adultFrom, pregnancyPossible } from "../profile/thresholds";
import { type Patient, understand } from "../profile/understand";
import { canonicalUnit, labOf, vitaminDNmolPerNg } from "../profile/units";
import { vitaminDBands, vitaminDCuts } from "../profile/vitamin-d";
import { flag, isDeficient } from "./complaints";
import type { FactState, Reading } from "./fact-state";
import { comparisonsOf, numbersOf } from "./numbers";

const compared = (path: string, comparison: ">=" | ">", cut: number): NumberCondition => ({
  op: "number",
  path,
  comparison,
  cut,
});

/** What follows from an age of itself: whether a pregnancy is possible, and whether it is an adult. */
const ageCuts = [
  compared("age", ">=", pregnancyPossible.from),
  compared("age", ">=", adultFrom),
  compared("age", ">", pregnancyPossible.to),
];

/** An adult who may be pregnant comes first, so that made-up patients look like patients. */
const likelyAge = 45;

/** Age, sex and pregnancy in every combination, with a complaint or symptom of pregnancy; creatinine where it is read. */
export function personStates({ conditions, paths: read }: Reading, paths: readonly string[]): readonly FactState[] {
  const ages = numbersOf([...comparisonsOf(conditions, "age"), ...ageCuts], { lowest: 0, highest: 120 });
  const levels = (id: "egfr" | "creatinine") =>
    read.has("labs.creatinine") ? numbersOf(comparisonsOf(conditions, `labs.${id}`), labOf(id).units[0]) : [];
  const choices = everyChoice({
    presentation: ["muscle-cramps", "pregnancy-cramps"] as const,
    age: ages.toSorted((a, b) => Math.abs(a - likelyAge) - Math.abs(b - likelyAge)),
    sex: [undefined, "female", "male"] as const,
    pregnancy: [undefined, "none", "pregnant", "breastfeeding"] as const,
    severe: [undefined, "absent", "present"] as const,
    egfr: [undefined, ...levels("egfr")],
    creatinine: [undefined, ...levels("creatinine")],
  });
  return choices.map(({ presentation, age, sex, pregnancy, severe, egfr, creatinine }) => {
    const findings = severe && { "severe-pregnancy-symptoms": severe };
    const labs = { ...resultOf("egfr", egfr), ...resultOf("creatinine", creatinine) };
    const enter = (profile: Profile): Profile => ({
      ...profile,
      age,
      sex,
      pregnancy,
      findings: { ...profile.findings, ...findings },
      labs: { ...profile.labs, ...labs },
    });
    const patient = understand({ ...enter({ age }), presentations: [presentation] });
    return { values: valuesAt(paths, patient), flags: flagsOf(patient), enter };
  });
}

/** Every vitamin D status with every level, in both units, since each unit has cuts of its own. */
export function vitaminDStates({ conditions }: Reading, paths: readonly string[]): readonly FactState[] {
  const own = comparisonsOf(conditions, "labs.vitamin-d-25oh");
  const perUnit = { "nmol/L": 1, "ng/mL": vitaminDNmolPerNg };
  const levels = labOf("vitamin-d-25oh").units.flatMap(({ unit, ...range }) => {
    const bands = vitaminDCuts[unit as "nmol/L"].map((cut) => compared("labs.vitamin-d-25oh", ">=", cut));
    const inUnit = own.map((one) => ({ ...one, cut: one.cut / perUnit[unit as "nmol/L"] }));
    return numbersOf([...inUnit, ...bands], range).map((value) => ({ value, unit }));
  });
  return everyChoice({ status: [undefined, ...vitaminDBands], level: [undefined, ...levels] }).map(
    ({ status, level }) => {
      const enter = (profile: Profile): Profile => ({
        ...profile,
        vitaminDStatus: status,
        labs: { ...profile.labs, ...(level && { "vitamin-d-25oh": level }) },
      });
      const patient = understand(enter({ age: likelyAge }));
      return { values: valuesAt(paths, patient), flags: flagsOf(patient), enter };
    },
  );
}

const valuesAt = (paths: readonly string[], { facts }: Patient) => paths.map((path) => facts[factSpace.placeOf(path)]);

const resultOf = (id: "egfr" | "creatinine", value: number | undefined) =>
  value === undefined ? {} : { [id]: { value, unit: canonicalUnit(id) } };

function flagsOf({ profile, derived }: Patient): number {
  const flags = [
    derived.pregnancy === "pregnant" && flag.pregnant,
    profile.presentations?.includes("pregnancy-cramps") === true && flag.pregnancyCramps,
    isDeficient(derived.vitaminD?.band) && flag.deficient,
    profile.age < adultFrom && flag.under18,
  ];
  return flags.reduce<number>((all, one) => (one === false ? all : all | one), 0);
}

type Choices = Readonly<Record<string, readonly unknown[]>>;

/** Every combination of one value for each name. */
function everyChoice<const C extends Choices>(choices: C): readonly { readonly [K in keyof C]: C[K][number] }[] {
  const combined = Object.entries(choices).reduce<readonly object[]>(
    (before, [name, values]) => before.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  return combined as readonly { readonly [K in keyof C]: C[K][number] }[];
}
