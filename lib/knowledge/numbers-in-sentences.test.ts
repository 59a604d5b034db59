import { expect, test } from "vitest";
import type { Condition } from "../facts/condition";
import { lab } from "../profile/conditions";
import { inCanonicalUnit, unitInWords } from "../profile/units";
import { type VitaminDBand, vitaminDBands, vitaminDCuts } from "../profile/vitamin-d";
import { labs } from "../profile/vocabulary/labs";
import { knowledgeBase } from "./knowledge-base";
import { entriesOf, type FigureKind, type Figures, type Option } from "./option";
import { warningsByKind } from "./warnings-by-kind";

/** Texts with the condition that they stand beside and the marks of their numbers. */
interface Told {
  readonly where: string;
  readonly texts: readonly (string | undefined)[];
  readonly when?: Condition | undefined;
  readonly figures?: Figures | undefined;
  /** What is held against a text that has no condition of its own: all that its option reads. */
  readonly around?: readonly Condition[];
}

/** Numbers with their unit, as they stand: `15 to 59 mL/min/1.73 m²`, `65 or over`. */
interface Figure {
  readonly text: string;
  readonly unit: string;
  readonly numbers: readonly Numeral[];
}

interface Numeral {
  readonly value: number;
  /** The last of a range, or after "over": a whole number that stands for what lies beyond it. */
  readonly isEdge: boolean;
}

interface Cut {
  readonly unit: string;
  readonly value: number;
  /** In a lab's other unit: the sentence may round it. */
  readonly isConverted: boolean;
}

const years = "years";
const egfrUnit = "mL/min/1.73 m²";
const labUnits = new Set(labs.flatMap(({ units }) => units.map(({ unit }) => unitInWords(unit))).filter(Boolean));
const otherUnits =
  "years? mL/min mg·h/L mU/L mg/L g/kg mmHg kcal micrograms? mg g IU mL litres? minutes? hours? days? weeks? months?";
const unitPattern = [...[...labUnits].map((unit) => unit.replaceAll(".", "\\.")), ...otherUnits.split(" ")]
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const sameUnit: Readonly<Record<string, string>> = { "mL/min": egfrUnit, year: years };

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?![\d.]*\d)`;
const more = `(?:(?: %)? (?:to|or|and|against|and up to|or at least|or above) ${number})*`;
const patterns: readonly { readonly pattern: RegExp; readonly unit?: string }[] = [
  { pattern: new RegExp(String.raw`(?<![\w.,-])(?:up to |over )?${number}${more} (${unitPattern})(?![\w/])`, "gi") },
  { pattern: new RegExp(String.raw`\be?GFR (?:of |below |above )?${number}(?: to ${number})?`, "g"), unit: egfrUnit },
  { pattern: new RegExp(String.raw`\baged? (?:of |from )?${number}`, "gi"), unit: years },
  { pattern: new RegExp(String.raw`\b${number} or (?:over|older|younger|under)\b`, "g"), unit: years },
  { pattern: new RegExp(String.raw`\b(?:under|over) ${number}(?=[.:;,)]?$|[.:;)])`, "gi"), unit: years },
];

/** Every number in digits that has a unit; of two readings of one place the longer. */
function figuresIn(sentence: string): readonly Figure[] {
  const text = sentence.replaceAll("umol", "µmol").replaceAll("95 % CI", "");
  const found = patterns.flatMap(({ pattern, unit }) =>
    [...text.matchAll(pattern)].map(({ 0: words, 1: written = "", index }) => {
      return { text: words, unit: unit ?? sameUnit[written] ?? written, from: index, to: index + words.length };
    }),
  );
  const isPartOf = (a: (typeof found)[number], b: (typeof found)[number]) =>
    a.from < b.to && b.from < a.to && b.text.length > a.text.length;
  return found
    .filter((one) => !found.some((other) => isPartOf(one, other)))
    .map(({ text, unit }) => ({ text, unit, numbers: numeralsIn(text) }));
}

const numeral = new RegExp(`(to |over )?(${number})`, "gi");

const numeralsIn = (text: string): readonly Numeral[] =>
  [...text.replace("1.73 m²", "").matchAll(numeral)].map(([, edge, digits = ""]) => {
    return { value: Number(digits.replaceAll(",", "")), isEdge: edge !== undefined };
  });

/** The cuts at which a condition is met, in each unit in which its fact is reported. */
function cutsOf(condition: Condition): readonly Cut[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(cutsOf);
    case "not":
      return cutsOf(condition.of);
    case "derived":
      return cutsOf(condition.speaksFor);
    case "value":
      return condition.path === "vitaminDStatus" ? condition.values.flatMap((one) => edgesOf(one as VitaminDBand)) : [];
    case "number":
      return condition.path === "age"
        ? [{ unit: years, value: condition.cut, isConverted: false }]
        : labs.filter(({ id }) => condition.path === `labs.${id}`).flatMap((one) => labCuts(one, condition.cut));
    default:
      return [];
  }
}

const labCuts = ({ id, units }: (typeof labs)[number], cut: number): readonly Cut[] =>
  units.map(({ unit }, at) => {
    return { unit: unitInWords(unit), value: cut / inCanonicalUnit(id, { value: 1, unit }), isConverted: at > 0 };
  });

const edgesOf = (band: VitaminDBand): readonly Cut[] =>
  Object.entries(vitaminDCuts).flatMap(([unit, cuts]) => {
    const at = vitaminDBands.indexOf(band);
    return cuts.slice(Math.max(0, at - 1), at + 1).map((value) => ({ unit, value, isConverted: false }));
  });

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** Written as it is, rounded in the lab's other unit, or as the last whole number before it: "15 to 59" for below 60. */
function isWritten(cut: Cut, { value, isEdge }: Numeral): boolean {
  if (isEdge && Number.isInteger(value) && value + 1 === cut.value) return true;
  return value === (cut.isConverted ? Number(cut.value.toFixed(decimalsOf(value))) : cut.value);
}

/** What a number can be that stands beside a cut of its own unit and is none. */
const besideACut: readonly FigureKind[] = ["another-cut", "studied"];

/**
 * What is wrong with the numbers of these texts. Beside a condition each is a cut of it or marked; without one there is
 * nothing that an amount or a time could contradict, and only an age or a lab result has to be one of the option's cuts.
 */
function problemsOf({ where, texts, when, figures = {}, around = [] }: Told): readonly string[] {
  const cuts = (when === undefined ? around : [when]).flatMap(cutsOf);
  const isOfPatients = (unit: string) => unit === years || (unit !== "%" && labUnits.has(unit));
  const found = texts.flatMap((text) => (text === undefined ? [] : figuresIn(text)));
  const wrong = found.flatMap(({ text, unit, numbers }): readonly string[] => {
    const kind = figures[text];
    const own = cuts.filter((cut) => cut.unit === unit);
    if (numbers.every((one) => own.some((cut) => isWritten(cut, one)))) {
      return kind === undefined ? [] : [`"${text}" is a cut of the condition, and marked as ${kind}`];
    }
    if (kind === undefined) {
      return when === undefined && !isOfPatients(unit) ? [] : [`"${text}" is no cut of the condition, and not marked`];
    }
    return when !== undefined && own.length > 0 && !besideACut.includes(kind)
      ? [`"${text}" stands beside a cut, and is marked ${kind}`]
      : [];
  });
  const unused = Object.keys(figures).filter((text) => !found.some((figure) => figure.text === text));
  return [...wrong, ...unused.map((text) => `"${text}" is marked, and not there`)].map((what) => `${where}: ${what}`);
}

function toldBy(option: Option): readonly Told[] {
  const { patient, statements } = option;
  const warnings = warningsByKind(option).flatMap((group) => group.warnings);
  const around = [
    ...statements.flatMap(({ when, studied }) => [when ?? [], studied?.included ?? [], studied?.excluded ?? []].flat()),
    ...warnings.flatMap(({ when }) => when ?? []),
  ];
  const ownRules = warnings.flatMap(({ id, cites }) =>
    cites.filter((citation) => citation.startsWith("own-rules#")).map((rule) => ({ id, rule })),
  );
  const said = [
    patient.whatItIs,
    patient.howStudied,
    ...[patient.watchFor, patient.stopAndCall].flatMap((list) => entriesOf(list)),
    ...patient.askAbout,
  ];
  const told: readonly Told[] = [
    ...statements.map(({ id, text, ...rest }) => ({ ...rest, where: id, texts: [text] })).filter(({ when }) => when),
    ...warnings.map(({ id, says, notForYou, ...rest }) => ({ ...rest, where: id, texts: [says, notForYou] })),
    ...ownRules.map(({ id, rule }) => ({ where: `${id}, our rule`, texts: [rule] })),
    ...said.map(({ text, figures }) => ({ where: "for the patient", texts: [text], figures })),
  ];
  return told.map((one) => ({ ...one, where: `${option.id}, ${one.where}`, around }));
}

const { options, redFlags, populations, urgentSigns, combinations, upperLimits } = knowledgeBase;

const everything: readonly Told[] = [
  ...options.flatMap(toldBy),
  ...[...redFlags, ...populations].map(({ id, message, ...rest }) => ({ ...rest, where: id, texts: [message] })),
  ...urgentSigns.map(({ of, text, when }) => ({ where: of.join(), texts: [text], when })),
  ...combinations.map(({ id, says, inPatientWords, ...rest }) => ({
    ...rest,
    where: id,
    texts: [says, inPatientWords],
  })),
  ...combinations.flatMap(({ id, when, parts = {} }) =>
    Object.entries(parts).map(([of, part]) => {
      return { where: `${id}, ${of}`, texts: [part?.text], when, figures: part?.figures };
    }),
  ),
  ...upperLimits.map(({ nutrient, body, says, ...rest }) => ({
    ...rest,
    where: `${nutrient}, ${body}`,
    texts: [says],
  })),
];

test("every number in a sentence is a cut of the condition beside it, or marked as what it is", () => {
  expect(options.length).toBeGreaterThan(50);
  const figures = everything.flatMap(({ texts }) => texts.flatMap((text) => figuresIn(text ?? "")));
  expect(figures.length).toBeGreaterThan(300);
  expect(everything.flatMap(problemsOf)).toEqual([]);
});

test.each([
  ["eGFR below 15 mL/min/1.73 m²", ["15 mL/min/1.73 m²"]],
  ["An eGFR of 30 or above", ["eGFR of 30"]],
  ["An eGFR of 15 to 59", ["eGFR of 15 to 59"]],
  ["Potassium below 3.0 or at least 5.5 mmol/L", ["3.0 or at least 5.5 mmol/L"]],
  ["Creatine kinase of 5,000 U/L or more", ["5,000 U/L"]],
  ["A QTc of 500 ms; in 12 people", ["500 ms"]],
  ["Aged 65 or over, or under 18.", ["65 or over", "under 18"]],
  ["From age 65; 19 to 50 years; over 55 years", ["19 to 50 years", "over 55 years", "age 65"]],
  ["2 hours before or at least 4 hours after 1.5 to 2 litres", ["2 hours", "4 hours", "1.5 to 2 litres"]],
  ["33 % against 20 % (95 % CI 1.2 to 1.5) of vitamin B12 in CYP1A2", ["33 % against 20 %"]],
])("%s holds its numbers with their units", (sentence, expected) => {
  expect(figuresIn(sentence).map(({ text }) => text)).toEqual(expected);
});

const kidneys = { where: "made up", when: lab("egfr").below(20) } as const;

test.each([
  ["a cut", ["An eGFR below 20 mL/min/1.73 m², so up to 19 mL/min/1.73 m²."], undefined, []],
  ["another number", ["An eGFR below 15 mL/min/1.73 m²."], undefined, ["15 mL/min/1.73 m²"]],
  ["the cut of kidney disease", ["An eGFR below 60 mL/min/1.73 m²."], undefined, ["60 mL/min/1.73 m²"]],
  ["another number for the patient", ["An eGFR below 20.", "Your eGFR of 15."], undefined, ["eGFR of 15"]],
  ["a mark that hides a wrong cut", ["An eGFR below 15."], { "eGFR below 15": "dose" }, ["eGFR below 15"]],
  ["a mark that says why it differs", ["A label names an eGFR below 15."], { "eGFR below 15": "another-cut" }, []],
  ["a mark on a cut", ["An eGFR below 20."], { "eGFR below 20": "another-cut" }, ["eGFR below 20"]],
  ["a mark of nothing", ["An eGFR below 20."], { "4 hours": "spacing" }, ["4 hours"]],
  ["an amount", ["20 g a day."], undefined, ["20 g"]],
  ["a marked amount", ["20 g a day."], { "20 g": "dose" }, []],
] as const)("beside an eGFR below 20, %s", (_what, texts, figures, wrong) => {
  expect(problemsOf({ ...kidneys, texts, figures }).map((problem) => problem.split('"')[1])).toEqual(wrong);
});

test("a cut can be written in a lab's other unit", () => {
  const told = (text: string) => problemsOf({ where: "made up", texts: [text], when: lab("urate").atLeast(360) });
  expect(told("A urate of 360 µmol/L (6 mg/dL) or more.")).toEqual([]);
  expect(told("A urate of 360 µmol/L (7 mg/dL) or more.")).toHaveLength(1);
});
