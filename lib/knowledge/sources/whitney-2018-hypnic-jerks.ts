import { defineSource } from "../source";

/** Sleep starts are a normal variant. */
export const whitney2018 = defineSource({
  id: "whitney-2018-hypnic-jerks",
  layer: "safety",
  type: "narrative-review",
  title: "Sleep-Related Movement Disorders: Hypnic Jerks",
  authors: "Whitney R, Weiss SK",
  publishedIn: "Curr Sleep Med Rep 2018;4(1):19-27",
  year: 2018,
  doi: "10.1007/s40675-018-0104-9",
  url: "https://link.springer.com/article/10.1007/s40675-018-0104-9",
  funding: "not read; the authors declare no conflicts of interest",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That sleep starts are a benign normal variant, and when they are not: excessive jerks in Parkinsonism and brainstem lesions.",
    notGoodFor: "Treatment effects.",
  },
  reviewedOn: "2026-11-22",
});
