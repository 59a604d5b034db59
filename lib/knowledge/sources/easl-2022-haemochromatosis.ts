import { defineSource } from "../source";

export const easl2022 = defineSource({
  id: "easl-2022-haemochromatosis",
  layer: "safety",
  type: "guideline",
  title: "EASL clinical practice guidelines on haemochromatosis",
  authors: "European Association for the Study of the Liver",
  publishedIn: "Journal of Hepatology 77(2):479-502",
  year: 2022,
  pmid: "35662478",
  doi: "10.1016/j.jhep.2022.03.033",
  url: "https://pubmed.ncbi.nlm.nih.gov/35662478/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The transferrin saturation and ferritin that point to iron overload.",
    notGoodFor: "Restless legs, or a rule about iron tablets: its abstract gives none.",
  },
  reviewedOn: "2026-11-22",
});
