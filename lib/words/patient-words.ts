import { quantityInWords } from "@/lib/profile/units";
import { conditions } from "@/lib/profile/vocabulary/conditions";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import { medications } from "@/lib/profile/vocabulary/medications";
import { optionNames } from "@/lib/profile/vocabulary/options";
import type { Assessment } from "@/lib/words/assessment";
import { isRelevantOption } from "@/lib/words/relevant-option";
import { classLabel, inRunningText } from "../profile/words/labels";
import { complaints, shortLabs, shortNames } from "../profile/words/short-words";

const labels: ReadonlyMap<string, string> = new Map(
  Object.entries({ conditions, medications, taking: optionNames }).flatMap(([group, entries]) =>
    entries.map(({ id, label }) => [`${group}.${id}`, inRunningText(classLabel(label))] as const),
  ),
);

type Understood = Assessment["profile"];

/** Who the answer is about, in shorthand, in the order of what changed the answer: `71`, `F`, `night cramps` … */
export function patientWords(
  assessment: Assessment,
  productNames: Readonly<Record<string, string>>,
): readonly string[] {
  const { profile } = assessment;
  const weights = weightsOf(assessment);
  const facts = [...presentFacts(profile, productNames), ...results(profile)];
  facts.sort((a, b) => (weights.get(b.path) ?? 0) - (weights.get(a.path) ?? 0));
  return [...whoItIs(profile), ...new Set(facts.map(({ words }) => words))];
}

function whoItIs({ age, sex, derived, presentations = [] }: Understood): readonly string[] {
  const sexWords = { female: "F", male: "M", unknown: undefined }[sex ?? "unknown"];
  const pregnancy =
    derived.pregnancy === "pregnant" || derived.pregnancy === "breastfeeding" ? derived.pregnancy : undefined;
  const complaint = presentations.map((id) => complaints[id]);
  const isAssumed = complaint.length === 0 && derived.indications.includes("muscle-cramps");
  return [String(age), sexWords, pregnancy, ...complaint, isAssumed ? "cramps (assumed)" : undefined].filter(
    (words) => words !== undefined,
  );
}

/** How many options each fact moved. */
function weightsOf({ options, alerts }: Assessment): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const causes = [
    ...alerts.map(({ because }) => because),
    ...options.filter(isRelevantOption).map(({ changedBy }) => changedBy),
  ];
  for (const path of causes.flat()) weights.set(path, (weights.get(path) ?? 0) + 1);
  return weights;
}

interface Fact {
  readonly path: string;
  readonly words: string;
}

/** What the patient has and takes; an amount says that something is taken, too. */
function presentFacts(profile: Understood, productNames: Readonly<Record<string, string>>): readonly Fact[] {
  const entered = (["conditions", "findings", "medications", "taking"] as const).flatMap((group) =>
    Object.entries(profile[group] ?? {})
      .filter(([, presence]) => presence === "present")
      .map(([id]) => `${group}.${id}`),
  );
  const byAmount = Object.keys(profile.takingAmounts ?? {}).map((id) => `taking.${id}`);
  return [...new Set([...entered, ...byAmount])].map((path) => ({
    path,
    words: productNames[path] ?? shortNames[path] ?? labels.get(path) ?? path,
  }));
}

function results({ labs, vitaminDStatus, derived }: Understood): readonly Fact[] {
  const band = derived.vitaminD?.band.replace("-", " ");
  const facts = Object.entries(labs ?? {}).flatMap(([id, result]): Fact[] => {
    if (result === undefined) return [];
    const quantity = id === "egfr" ? String(result.value) : quantityInWords(result.value, result.unit);
    const category = { egfr: derived.gfrCategory, "vitamin-d-25oh": band }[id];
    const words = `${shortLabs[id as LabId]} ${quantity}`;
    return [{ path: `labs.${id}`, words: category === undefined ? words : `${words} (${category})` }];
  });
  if (derived.egfr?.from === "ckd-epi-2021") {
    const words = `eGFR ${derived.egfr.value} from creatinine (${derived.gfrCategory})`;
    facts.push({ path: "labs.creatinine", words });
  }
  if (derived.vitaminD?.from === "status" && vitaminDStatus !== "unknown") {
    facts.push({ path: "vitaminDStatus", words: band === "sufficient" ? "vitamin D sufficient" : `vitamin D ${band}` });
  }
  return facts;
}
