import { combinations } from "./combinations";
import type { Knowledge } from "./knowledge";
import { options } from "./options";
import { populations } from "./populations";
import { redFlags } from "./red-flags";
import { acuCell } from "./sources/acu-cell-2017-muscle-spasms";
import { glutamineArticle } from "./sources/l-glutamine-fibromyalgia-article";
import { lThreonineSummary } from "./sources/l-threonine-als-cramps-summary";
import { vitaminDDigest } from "./sources/vitamin-d-digest";
import { vitaminK2PressReport } from "./sources/vitamin-k2-press-report";
import { upperLimits } from "./upper-limits";
import { urgentSigns } from "./urgent-signs";

const entries = "own-rules#Conflicting entries, assumptions and old results";

/** The knowledge of this release. */
export const knowledgeBase: Knowledge = {
  version: "2026.11.1",
  reviewedOn: "2026-11-22",
  options,
  documents: [lThreonineSummary, glutamineArticle, acuCell, vitaminK2PressReport, vitaminDDigest],
  redFlags,
  populations,
  urgentSigns,
  combinations,
  upperLimits,
  noticeCites: {
    "conflict.kidney-disease": [
      "kdigo-2024-ckd#Definition of CKD",
      "kdigo-2012-ckd#Statements 1.1.1 and 1.2.3",
      entries,
    ],
    "assumption.egfr": ["inker-2021-ckd-epi#Abstract", "nkf-ckd-epi-2021#The 2021 CKD-EPI creatinine equation"],
    otherwise: [entries],
  },
  intendedUse:
    "For clinicians, to support a conversation about options for muscle cramps, spasms or the pain of fibromyalgia. It gives options to discuss; the clinician decides. Not for emergencies, and not for patients to use alone.",
};
