import type { Condition } from "@/lib/facts/condition";
import { entriesOf, type Listed, none, type Option, type Statement, type Warning } from "@/lib/knowledge/option";
import * as patient from "@/lib/profile/conditions";
import { conditions } from "@/lib/profile/vocabulary/conditions";
import { type IndicationId, indications } from "@/lib/profile/vocabulary/indications";
import { medications } from "@/lib/profile/vocabulary/medications";
import { optionNames } from "@/lib/profile/vocabulary/options";
import { benchLabs } from "./labs";
import { seeded } from "./seeded";

const draw = seeded(2026);
const { all, any } = patient;
const made = "own-rules#Made up to measure speed";
const nothing = none("Made up.", made);

const disease = () => patient.present(draw.one(conditions).id);
const medicine = () => patient.takes(draw.one(medications).id);
const medicines = (count: number) => any(...draw.some(count, medications).map(({ id }) => patient.takes(id)));
const presence = () => (draw.chance(0.5) ? disease() : medicine());
const diseases = (count: number) => any(...draw.some(count, conditions).map(({ id }) => patient.present(id)));

function numberCut(): Condition {
  const { id, cuts } = draw.one(benchLabs);
  const cut = draw.one(cuts);
  return draw.chance(0.5) ? patient.lab(id).below(cut) : patient.lab(id).atLeast(cut);
}

const derivedFact = () =>
  patient.derived(draw.one(["kidney-disease", "dialysis", "hypercalcaemia", "long-qt", "respiratory-weakness"]));

const namedValue = () =>
  draw.one([
    patient.pregnant,
    patient.pregnantOrBreastfeeding,
    patient.female,
    patient.vitaminDBand("sufficient"),
    patient.vitaminDBand("severe-deficiency", "deficiency"),
  ]);

const ageCut = () => (draw.chance(0.5) ? patient.age.atLeast(draw.one([65, 75])) : patient.age.below(30));

function warnings(kind: string, ...whens: readonly [Condition, ...Condition[]]): Listed<Warning> {
  const [first, ...rest] = whens.map((when, at): Warning => {
    return { id: `${kind}-${at}`, when, says: `Made-up ${kind} ${at}.`, cites: [made] };
  });
  return [first as Warning, ...rest];
}

const statement: Statement = {
  id: "made-up",
  indications: indications.map(({ id }) => id) as unknown as readonly [IndicationId],
  direction: "benefit",
  certainty: "moderate",
  certaintyBecause: "Made up.",
  effectSize: "small",
  design: "no-study",
  population: "Made up.",
  outcome: "Made up.",
  effect: "Made up.",
  text: "Made up.",
  cites: [made],
};

const said = { text: "Made up.", cites: [made] } as const;

/** Forty made-up options of eight conditions each; the same in every run. */
export const options: readonly Option[] = optionNames.slice(0, 40).map(({ id }, at) => ({
  id,
  name: `Made-up option ${at + 1}`,
  kind: "supplement",
  statements: [statement],
  contraindications: warnings("contraindication", presence(), numberCut(), derivedFact()),
  precautions: warnings(
    "precaution",
    diseases(3),
    all(draw.chance(0.5) ? ageCut() : numberCut(), disease()),
    namedValue(),
  ),
  interactions: warnings("interaction", medicines(3), all(medicines(2), any(numberCut(), derivedFact()))),
  adverseEffects: nothing,
  doseAsStudied: nothing,
  monitoring: nothing,
  patient: { whatItIs: said, howStudied: said, watchFor: nothing, stopAndCall: nothing, askAbout: [said] },
  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [],
}));

/** An option's conditions as every engine gets them: what contraindicates it, then what asks for caution. */
export interface Rule {
  readonly id: string;
  readonly contraindications: readonly Condition[];
  readonly cautions: readonly Condition[];
}

const whensOf = (listed: Listed<Warning>) =>
  entriesOf(listed).flatMap(({ when }) => (when === undefined ? [] : [when]));

export const rules: readonly Rule[] = options.map(({ id, contraindications, precautions, interactions }) => ({
  id,
  contraindications: whensOf(contraindications),
  cautions: [...whensOf(precautions), ...whensOf(interactions)],
}));

/** A rule's eight conditions in their order. */
export const conditionsOf = ({ contraindications, cautions }: Rule) => [...contraindications, ...cautions];
