/** What must never happen, as numbered in the clinical model; the last four are what the proof itself rests on. */
export const laws = {
  contraindicated: {
    number: 1,
    words: "A contraindication that applies means “avoid”, or “not relevant” with the contraindication still told.",
    triedIn: "Every patient, and with all that warns at once; that it is decided and told so, in whole answers",
  },
  "open-contraindication": {
    number: 2,
    words:
      "While a contraindication is not known, the option is never one to consider, and it names what to check first.",
    triedIn: "Every patient, and with all that warns at once; that it is named, in whole answers",
  },
  "safety-fact": {
    number: 3,
    words: "A safety fact that goes from absent to not known to present never moves an option up.",
    triedIn: "Every state of every part, with all that the rest can come to",
  },
  evidence: {
    number: 4,
    words: "Worse evidence never moves an option up.",
    triedIn: "Every evidence and complaint, with each statement a step worse",
  },
  order: {
    number: 4,
    words: "The order of the files and of the complaints changes nothing.",
    triedIn: "Complaints: every combination; files: several orders",
  },
  sources: {
    number: 5,
    words: "Every statement, warning and dose that is shown names a place in a source.",
    triedIn: "Whole answers",
  },
  "under-18": { number: 6, words: "Under 18 nothing is ever one to consider.", triedIn: "Every patient" },
  "red-flag": {
    number: 7,
    words: "A red flag that closes the gate leaves nothing to consider, and its alert stands above the list.",
    triedIn: "Every patient; its alert, with every pair of red flags",
  },
  dose: { number: 9, words: "No dose is shown for an option that is one to avoid.", triedIn: "Whole answers" },
  table: {
    number: undefined,
    words: "Each tier is the one that a second copy of the table gives.",
    triedIn: "Every patient",
  },
  studied: {
    number: undefined,
    words: "A statement speaks for the patients that it is about; outside the study it is indirect and less certain.",
    triedIn: "Every patient",
  },
  reading: {
    number: undefined,
    words: "Each condition is as true as a second reading of it finds.",
    triedIn: "Every state of every part",
  },
  entry: {
    number: undefined,
    words: "Each made-up patient can be entered, and is read as what was meant.",
    triedIn: "Every combination; that it is accepted, in whole answers",
  },
} as const;

export type LawId = keyof typeof laws;
