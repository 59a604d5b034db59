import { defineSource } from "../source";

/** Why dependent drinkers do not stop at once. */
export const nice2010Alcohol = defineSource({
  id: "nice-2010-alcohol-withdrawal",
  layer: "safety",
  type: "guideline",
  title: "Alcohol-use disorders: diagnosis and management of physical complications (CG100)",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE guideline CG100, 2010, last updated April 2017",
  year: 2010,
  url: "https://www.nice.org.uk/guidance/cg100/chapter/Recommendations",
  funding: "UK government",
  read: "full-text",
  status: "unknown",
  statusNote: "The recommendations carry no notice; later updates were not looked up.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a sudden cut in alcohol can bring severe withdrawal in dependent drinkers.",
    notGoodFor: "Drinkers who are not dependent. Recommendations 1.1.1 were read.",
  },
  reviewedOn: "2026-11-22",
});
