import { defineSource } from "../source";

export const muller2024 = defineSource({
  id: "muller-2024-cirrhosis-cramps",
  layer: "safety",
  type: "systematic-review",
  title: "Non-pharmacological interventions for muscle cramps and pain in patients with cirrhosis: a systematic review",
  authors: "Muller R, Dranoff J, Grimshaw AA, Bastian L, Gunderson C",
  publishedIn: "Cureus 16(7):e64859",
  year: 2024,
  pmid: "39156429",
  doi: "10.7759/cureus.64859",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11330311",
  funding: "not read",
  evidenceUpTo: "2023-01-11",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How the taurine trial stands among the others in cirrhosis: 11 studies, 340 patients.",
    notGoodFor: "A firm conclusion: the risk of bias was moderate to high in every study.",
  },
  reviewedOn: "2026-11-22",
});
