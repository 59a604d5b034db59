import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { combinations } from "../knowledge/combinations";
import { entriesOf, type Option } from "../knowledge/option";
import { options } from "../knowledge/options";
import { urgentSigns } from "../knowledge/urgent-signs";
import { indications } from "../profile/vocabulary/indications";
import { complaintOf } from "./complaints";
import { fixedSentences } from "./fixed-words";
import { dependsOnMore, everyPhrase, fromOthers } from "./what-we-know";

/** US grade, which is a reading age of 11 and below. */
const highestGrade = 6;

/**
 * Names of medicines and supplements, which a patient has to be told by name, and of the one illness that has no
 * plainer name; each counts as one syllable.
 */
const names = new Set(
  "aspirin baclofen barbiturates bicarbonate biotin calcium choline citrate clonazepam creatine fibromyalgia folate gabapentin ginkgo ibuprofen inosine insulin l-glutamine l-threonine lecithin levodopa magnesium mexiletine msm omega-3 phenytoin potassium pregabalin primidone quinine riluzole silica taurine tizanidine valproate vitamin warfarin".split(
    " ",
  ),
);

const sentencesOf = (text: string) => text.split(/(?<=[.!?:;])\s+/).filter((one) => /\p{L}/u.test(one));
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
const syllablesOf = (word: string) => (names.has(word.toLowerCase()) ? 1 : Math.max(1, syllable(word)));

/** The grade of Flesch and Kincaid. */
const gradeOf = (text: string) =>
  fleschKincaid({
    sentence: sentencesOf(text).length,
    word: wordsOf(text).length,
    syllable: wordsOf(text).reduce((sum, word) => sum + syllablesOf(word), 0),
  });

function blocksOf({ patient, contraindications }: Option): readonly string[] {
  const said = [patient.whatItIs, patient.howStudied, ...entriesOf(patient.watchFor), ...patient.askAbout];
  return [
    ...said.map(({ text }) => text),
    ...entriesOf(patient.stopAndCall).map(({ text }) => text),
    ...entriesOf(contraindications).flatMap(({ notForYou }) => notForYou ?? []),
  ];
}

interface Told {
  readonly about: string;
  readonly text: string;
}

const reasons = options.flatMap(({ id, contraindications }) =>
  entriesOf(contraindications).map((warning) => ({ about: `${id}: ${warning.id}`, ...warning })),
);

/** Each text that stands alone on paper. */
const standingAlone: readonly Told[] = [
  ...reasons.flatMap(({ about, notForYou }) => (notForYou === undefined ? [] : [{ about, text: notForYou }])),
  ...combinations.flatMap(({ id, inPatientWords }) =>
    inPatientWords === undefined ? [] : [{ about: id, text: inPatientWords }],
  ),
  ...indications.flatMap(({ id }) => everyPhrase(complaintOf(id)).map(([about, text]) => ({ about, text }))),
  ...urgentSigns.map(({ of, text }) => ({ about: of.join(), text })),
  ...[fromOthers, dependsOnMore, ...fixedSentences].map((text) => ({ about: "fixed", text })),
];

const blocks: readonly Told[] = [
  ...options.flatMap((option) => blocksOf(option).map((text) => ({ about: option.id, text }))),
  ...standingAlone,
];

const thatMatch = (pattern: RegExp) =>
  blocks.filter(({ text }) => pattern.test(text)).map(({ about, text }) => `${about}: ${text}`);

describe("reading age", () => {
  test("the measure tells a plain sentence from a hard one", () => {
    expect(gradeOf("The cat sat on the mat. It was warm.")).toBeLessThan(1);
    const hard = "Concomitant administration necessitates regular evaluation of renal function and serum electrolytes.";
    expect(gradeOf(hard)).toBeGreaterThan(15);
  });

  test.each(options.map((option) => [option.id, blocksOf(option).join(" ")] as const))(
    "%s is told in words for 9 to 11 years",
    (_id, text) => {
      expect(gradeOf(text)).toBeLessThanOrEqual(highestGrade);
    },
  );

  test("each part of it, and each combination, sign and fixed phrase, is so by itself", () => {
    expect(blocks.length).toBeGreaterThan(800);
    const tooHard = blocks.filter(({ text }) => gradeOf(text) > highestGrade);
    expect(tooHard.map(({ about, text }) => `${gradeOf(text).toFixed(1)} ${about}: ${text}`)).toEqual([]);
  });
});

describe("plain words", () => {
  test("no sentence holds two negations", () => {
    const negation = /\b(no|not|never|nobody|none|nothing|neither|nor|without|cannot|unless|\p{L}+n['’]t)\b/giu;
    const twice = blocks.flatMap(({ about, text }) =>
      text
        .split(/(?<=[.!?])\s+/)
        .filter((sentence) => (sentence.match(negation) ?? []).length > 1)
        .map((sentence) => `${about}: ${sentence}`),
    );
    expect(twice).toEqual([]);
  });

  test("no word that belongs to the clinic", () => {
    const clinic =
      /\b(administ\w+|adverse|contraindicat\w+|renal|hepatic|cardiac|hypertension|oedema|dyspnoea|placebo|efficacy|concomitant|analgesics?|prior to|discontinue\w*|bid|tds|qds|prn|mcg|µg|IU)\b/i;
    expect(thatMatch(clinic)).toEqual([]);
  });

  test("numbers have a space before their unit, a leading zero, no trailing zero, and are no per cent", () => {
    expect(thatMatch(/\d(mg|g|kg|mL|micrograms?|hours?|weeks?|days?)\b/)).toEqual([]);
    expect(thatMatch(/(^|[^\d])\.\d/)).toEqual([]);
    expect(thatMatch(/\d\.\d*0\b/)).toEqual([]);
    expect(thatMatch(/%|per ?cent/i)).toEqual([]);
  });

  test("what an option is, and why it is not for somebody, names no amount", () => {
    const amount = /\d\s*(mg|g|kg|mL|litres?|micrograms?|units?)\b/;
    const texts = options.flatMap(({ name, patient }) => [patient.name ?? name, patient.whatItIs.text]);
    expect([...texts, ...standingAlone.map(({ text }) => text)].filter((text) => amount.test(text))).toEqual([]);
  });
});

test("each contraindication that can apply tells the patient why", () => {
  const gaps = reasons.filter(({ when, notForYou }) => (when === undefined) !== (notForYou === undefined));
  expect(reasons.length).toBeGreaterThan(100);
  expect(gaps.map(({ about }) => about)).toEqual([]);
});
