import { defineSource } from "../source";

/** The Swiss product information of folic acid 5 mg. */
export const metofolLabel = defineSource({
  id: "metofol-swiss-label",
  layer: "safety",
  type: "drug-label",
  title: "Metofol 5 mg tablets: Swiss professional information, warnings and precautions",
  authors: "Holder not shown in the copy that was read",
  publishedIn: "Open Drug Database, ch.oddb.org",
  url: "https://ch.oddb.org/en/gcc/fachinfo/reg/65228/chapter/restrictions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The chapter on warnings was read, in German, in a copy. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That folic acid and medicines against folate (methotrexate, trimethoprim) weaken each other.",
    notGoodFor: "Restless legs; what to do about it.",
  },
  reviewedOn: "2026-11-22",
});
