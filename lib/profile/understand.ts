import { compile } from "../facts/compile";
import type { FactValue, FactValues } from "../facts/fact-space";
import type { Truth } from "../facts/truth";
import { amountsEntered } from "./amounts";
import { type DerivedId, derived } from "./conditions";
import { egfrFromCreatinine, type GfrCategory, gfrCategory } from "./egfr";
import { factSpace } from "./fact-paths";
import { indicationsOf } from "./indications";
import type { Pregnancy, Presence, Profile } from "./schema";
import { adultFrom, isPregnancyPossibleAt } from "./thresholds";
import { inCanonicalUnit } from "./units";
import { type VitaminDBand, vitaminDLevel } from "./vitamin-d";
import type { IndicationId } from "./vocabulary/indications";
import type { LabId } from "./vocabulary/labs";

/** What follows from the profile before any rule runs. */
export interface Derived {
  readonly egfr: { readonly value: number; readonly from: "reported" | "ckd-epi-2021" } | undefined;
  readonly gfrCategory: GfrCategory | undefined;
  readonly kidneyDisease: Presence;
  readonly vitaminD:
    | {
        readonly nmolPerL?: number;
        readonly ngPerMl?: number;
        readonly band: VitaminDBand;
        readonly from: "level" | "status";
      }
    | undefined;
  readonly pregnancy: Pregnancy;
  readonly outsideLimits: readonly DerivedId[];
  readonly indications: readonly IndicationId[];
}

/** A patient as the engine reads one. */
export interface Patient {
  readonly profile: Profile;
  readonly facts: FactValues;
  readonly derived: Derived;
  /** Where facts were entered under another name: an eGFR from `labs.creatinine`, a band from a level. */
  readonly enteredAs: ReadonlyMap<string, string>;
}

const place = factSpace.placeOf;
const places = {
  age: place("age"),
  sex: place("sex"),
  pregnancy: place("pregnancy"),
  region: place("region"),
  vitaminDStatus: place("vitaminDStatus"),
  egfr: place("labs.egfr"),
  kidneyDisease: place("conditions.kidney-disease"),
};
const placesIn = (group: string): ReadonlyMap<string, number> =>
  new Map(
    factSpace.paths.flatMap((path, at) => (path.startsWith(`${group}.`) ? [[path.slice(group.length + 1), at]] : [])),
  );
const groups = (["conditions", "medications", "taking", "findings"] as const).map((group) => ({
  group,
  places: placesIn(group),
}));
const labPlaces = placesIn("labs");
const compiled = (id: DerivedId) => compile(derived(id), factSpace);
const kidneyDisease = compiled("kidney-disease");
const outsideLimits = (
  [
    "hypercalcaemia",
    "hypocalcaemia",
    "hyperkalaemia",
    "hypokalaemia",
    "hyponatraemia",
    "hypomagnesaemia",
    "hypermagnesaemia",
    "low-ferritin",
    "long-qt",
  ] as const
).map((id) => ({ id, condition: compiled(id) }));

/** Reads a profile: units converted, derived facts computed, every entry in its place. Needs no clock. */
export const understand = (profile: Profile): Patient => withWhatFollows(profile, factsEntered(profile));

/** The facts that can follow from other entries. */
export const placesThatFollow: readonly number[] = [
  places.egfr,
  places.kidneyDisease,
  places.vitaminDStatus,
  places.pregnancy,
];

function factsEntered(profile: Profile): FactValue[] {
  const facts: FactValue[] = new Array(factSpace.paths.length).fill(undefined);
  facts[places.age] = profile.age;
  facts[places.sex] = known(profile.sex);
  facts[places.region] = profile.region ?? "other";
  for (const { group, places: placeOf } of groups) {
    for (const [id, presence] of Object.entries(profile[group] ?? {}))
      facts[placeOf.get(id) as number] = known(presence);
  }
  for (const [id, result] of Object.entries(profile.labs ?? {})) {
    if (result !== undefined) facts[labPlaces.get(id) as number] = inCanonicalUnit(id as LabId, result);
  }
  for (const { product, path, amount } of amountsEntered(profile)) {
    facts[place(path)] = amount;
    facts[place(`taking.${product}`)] = "present";
  }
  return facts;
}

/** What follows from the entries of a profile and decides: written into the facts that are given. */
export function whatFollows(profile: Profile, facts: FactValue[]) {
  const egfr = egfrOf(profile);
  const vitaminD = vitaminDOf(profile);
  const pregnancy = pregnancyOf(profile);
  facts[places.egfr] = egfr?.value;
  if (isKidneyUnread(profile, egfr) && facts[places.kidneyDisease] === "absent")
    facts[places.kidneyDisease] = undefined;
  facts[places.vitaminDStatus] = vitaminD?.band;
  facts[places.pregnancy] = known(pregnancy);
  return { egfr, vitaminD, pregnancy, indications: indicationsOf(profile, pregnancy, vitaminD?.band) };
}

/** The patient of these entries, with what follows from them. */
function withWhatFollows(profile: Profile, facts: FactValue[]): Patient {
  const { egfr, vitaminD, pregnancy, indications } = whatFollows(profile, facts);
  return {
    profile,
    facts,
    enteredAs: new Map([
      ...(egfr?.from === "ckd-epi-2021" ? [["labs.egfr", "labs.creatinine"] as const] : []),
      ...(vitaminD?.from === "level" ? [["vitaminDStatus", "labs.vitamin-d-25oh"] as const] : []),
    ]),
    derived: {
      egfr,
      gfrCategory: egfr && gfrCategory(egfr.value),
      kidneyDisease: presenceOf(kidneyDisease.truth(facts)),
      vitaminD,
      pregnancy,
      outsideLimits: outsideLimits.filter(({ condition }) => condition.truth(facts) === "yes").map(({ id }) => id),
      indications,
    },
  };
}

const known = (value: string | undefined): string | undefined => (value === "unknown" ? undefined : value);

function presenceOf(truth: Truth): Presence {
  if (truth === "unknown") return "unknown";
  return truth === "yes" ? "present" : "absent";
}

/** The reported eGFR, else one from creatinine: adults only, and the sex has to be known. */
function egfrOf({ age, sex, labs }: Profile): Derived["egfr"] {
  if (labs?.egfr !== undefined) return { value: labs.egfr.value, from: "reported" };
  if (labs?.creatinine === undefined || age < adultFrom || sex === undefined || sex === "unknown") return undefined;
  const creatinineUmolPerL = inCanonicalUnit("creatinine", labs.creatinine);
  return { value: egfrFromCreatinine({ creatinineUmolPerL, ageYears: age, sex }), from: "ckd-epi-2021" };
}

/** A creatinine that gives no eGFR may speak of kidneys that fail: no kidney disease is then not believed. */
const isKidneyUnread = ({ labs }: Profile, egfr: Derived["egfr"]): boolean =>
  egfr === undefined && labs?.creatinine !== undefined;

/** A level wins over a status that was entered. */
function vitaminDOf({ labs, vitaminDStatus }: Profile): Derived["vitaminD"] {
  const level = labs?.["vitamin-d-25oh"];
  if (level !== undefined) return { ...vitaminDLevel(level), from: "level" };
  if (vitaminDStatus === undefined || vitaminDStatus === "unknown") return undefined;
  return { band: vitaminDStatus, from: "status" };
}

/**
 * What was entered; cramps or symptoms of pregnancy mean pregnant, which is the unsafe reading where entries conflict.
 * Not entered: none for a man and at an age at which none is possible.
 */
function pregnancyOf({ age, sex, pregnancy = "unknown", presentations, findings }: Profile): Pregnancy {
  if (pregnancy === "pregnant" || impliesPregnancy({ presentations, findings })) return "pregnant";
  if (pregnancy !== "unknown") return pregnancy;
  return sex === "male" || !isPregnancyPossibleAt(age) ? "none" : "unknown";
}

/** Whether an entry other than the pregnancy field says that the patient is pregnant. */
export function impliesPregnancy({ presentations, findings }: Pick<Profile, "presentations" | "findings">): boolean {
  const isPregnancyCramps = presentations?.includes("pregnancy-cramps") === true;
  return isPregnancyCramps || findings?.["severe-pregnancy-symptoms"] === "present";
}
