import { defineSource } from "../source";

/** Rhabdomyolysis: recognition. */
export const kodadek2022 = defineSource({
  id: "kodadek-2022-rhabdomyolysis",
  layer: "safety",
  type: "guideline",
  title:
    "Rhabdomyolysis: an American Association for the Surgery of Trauma Critical Care Committee Clinical Consensus Document",
  authors: "Kodadek L, Carmichael SP II, Seshadri A, et al.",
  publishedIn: "Trauma Surg Acute Care Open 2022;7(1):e000836",
  year: 2022,
  doi: "10.1136/tsaco-2021-000836",
  url: "https://tsaco.bmj.com/content/7/1/e000836",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "How rhabdomyolysis is recognised: weakness, pain, swelling; creatine kinase over 5 times the upper limit or over 1,000 U/L; potassium, creatinine.",
    notGoodFor: "Statin muscle pain with a normal creatine kinase. The abstract and table 2 were read.",
  },
  reviewedOn: "2026-11-22",
});
