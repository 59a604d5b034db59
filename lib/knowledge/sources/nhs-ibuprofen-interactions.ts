import { defineSource } from "../source";

/** Medicines that interact with ibuprofen. */
export const nhsIbuprofenInteractions = defineSource({
  id: "nhs-ibuprofen-interactions",
  layer: "safety",
  type: "reference-work",
  title: "Ibuprofen: interactions with other medicines",
  authors: "National Health Service text, as reproduced by Clear Chemist",
  publishedIn: "clearchemist.co.uk",
  url: "https://clearchemist.co.uk/az-health/ibuprofen/interactions-with-other-medicines",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Part of an undated reproduction was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A list: aspirin, ciclosporin, lithium, methotrexate, tacrolimus and warfarin among others.",
    notGoodFor: "How strong each interaction is.",
  },
  reviewedOn: "2026-11-22",
});
