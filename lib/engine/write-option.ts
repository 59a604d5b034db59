import { listed } from "../facts/describe";
import { once, perOwner } from "../facts/remember";
import { entriesOf, type Option, type Said } from "../knowledge/option";
import type { Patient } from "../profile/understand";
import { indications as indicationNames } from "../profile/vocabulary/indications";
import { conditionInWords, inSentence } from "../profile/words";
import type { Answer } from "./answer";
import type { AssessedOption } from "./assessment";
import { changedBy } from "./changed-by";
import { indicationOf, writeEvidence } from "./evidence";
import { encoded } from "./json-writer";
import type { Setting } from "./judge";
import type { ReadStatement } from "./placement";
import { openNumbers } from "./references";
import type { Stand } from "./stand";
import { fieldsOf } from "./template";
import { writeWarnings } from "./warnings";
import { writeWhy } from "./why";

/** What is the same for every option of an answer. */
export interface Situation {
  readonly patient: Patient;
  readonly setting: Setting;
  /** What the patient has, in words, as the inside of a JSON string. */
  readonly complaint: string;
}

/** What evidence is looked for, in words, as the inside of a JSON string: `night cramps or restless legs`. */
export function complaintOf({ derived }: Patient): string {
  const names = derived.indications.map((id) => indicationNames.find((one) => one.id === id)?.label ?? id);
  return JSON.stringify(listed(names.map(inSentence), "or")).slice(1, -1);
}

/** One option's entry in its place, as JSON; for one that is not relevant, the reason and what speaks against it. */
export function writeOption(
  stand: Stand,
  place: number,
  above: Stand | undefined,
  situation: Situation,
  answer: Answer,
): void {
  const { prepared, judgement, tier, readings, checkFirst } = stand;
  const { patient, setting } = situation;
  answer.beginEntry();
  answer.text(`{"rank":${place + 1},"tier":"${tier}",`);
  answer.fill(whatItIs(prepared.option));
  answer.text(",");
  writeSummary(stand, situation, answer);
  answer.text(',"changedBy":');
  answer.paths(changedBy(stand, situation));
  answer.text(',"warnings":');
  writeWarnings(prepared, readings, tier, answer);
  answer.text(',"checkFirst":[');
  for (const [at, { path, json }] of checkFirst.entries()) {
    if (at > 0) answer.text(",");
    answer.bytes(json);
    answer.name([path]);
  }
  answer.text('],"evidence":');
  writeEvidence(judgement, patient, answer);
  answer.text(",");
  answer.fill(guidance(prepared.option)[tier === "avoid" || tier === "not-relevant" ? tier : "other"]());
  answer.text(',"why":');
  writeWhy(stand, setting, above, answer);
  answer.text(',"citations":');
  answer.citedInEntry();
  answer.text("}");
}

const whatItIs = perOwner(({ id, name, kind, reviewedOn, reviewDueOn }: Option) =>
  fieldsOf({ id, name, kind, reviewedOn, reviewDueOn } satisfies Partial<AssessedOption>),
);

/** The sentence for the card, with the certainty and the direction of what it says. */
function writeSummary({ prepared, judgement }: Stand, situation: Situation, answer: Answer): void {
  const { placed, statements } = judgement;
  if (placed === undefined) {
    answer.fill(withoutSummary);
    answer.text(',"summary":');
    writeNoStatement(prepared.option, statements, situation, answer);
  } else {
    answer.text(`"indication":"${indicationOf(placed.prepared, situation.patient)}",`);
    answer.fill(summaryOf(placed));
  }
}

const summaryOf = perOwner(({ prepared: { statement }, certainty, directness }: ReadStatement) => {
  const { direction, text: summary, cites } = statement;
  const summaryCitations = openNumbers(cites);
  return fieldsOf({ direction, certainty, directness, summary, summaryCitations } satisfies Partial<AssessedOption>);
});

const withoutSummary = fieldsOf({
  indication: null,
  direction: "unknown",
  certainty: "none",
  directness: "direct",
  summaryCitations: [],
} satisfies Partial<AssessedOption>);

function writeNoStatement(
  option: Option,
  statements: readonly ReadStatement[],
  { complaint }: Situation,
  answer: Answer,
) {
  const when = statements.find(({ applies }) => applies === "unknown")?.prepared.when;
  if (when !== undefined)
    answer.value(
      `What is known about ${inSentence(option.name)} depends on this: ${conditionInWords(when.condition)}.`,
    );
  else if (statements.length > 0)
    answer.value(`What is known about ${inSentence(option.name)} is about other patients than this one.`);
  else {
    answer.bytes(nothingConnects(option));
    answer.text(complaint);
    answer.text('."');
  }
}

const nothingConnects = perOwner(({ name }: Option) =>
  encoded(JSON.stringify(`Nothing that we hold connects ${inSentence(name)} with `).slice(0, -1)),
);

/** Dose, monitoring, what is empty and the words for the patient; an option to avoid shows no dose. */
const guidance = perOwner((option: Option) => ({
  avoid: once(() => fieldsOf(guidanceFor(option, "avoid"))),
  "not-relevant": once(() => fieldsOf(guidanceFor(option, "not-relevant"))),
  other: once(() => fieldsOf(guidanceFor(option, "other"))),
}));

type Guidance = Pick<AssessedOption, "doseAsStudied" | "monitoring" | "patient" | "nothingStated">;

function guidanceFor(option: Option, tier: "avoid" | "not-relevant" | "other"): Guidance {
  if (tier === "not-relevant") return { doseAsStudied: [], monitoring: [], nothingStated: [] };
  const { contraindications, precautions, interactions, adverseEffects, doseAsStudied, monitoring } = option;
  const doses = tier === "avoid" ? [] : [doseAsStudied];
  const lists = [contraindications, precautions, interactions, adverseEffects, ...doses, monitoring];
  return {
    doseAsStudied: doses.flatMap((dose) => entriesOf(dose).map(said)),
    monitoring: entriesOf(monitoring).map(said),
    patient: wordingOf(option, tier === "avoid"),
    nothingStated: lists.flatMap((one) => ("none" in one ? [said(one.none)] : [])),
  };
}

const wordingOf = ({ name, patient }: Option, isToAvoid: boolean): Guidance["patient"] => ({
  name: patient.name ?? name,
  whatItIs: said(patient.whatItIs),
  howStudied: isToAvoid ? undefined : said(patient.howStudied),
  watchFor: entriesOf(patient.watchFor).map(said),
  stopAndCall: entriesOf(patient.stopAndCall).map(said),
  askAbout: patient.askAbout.map(said),
});

const said = ({ text, cites }: Said) => ({ text, citations: openNumbers(cites) });
