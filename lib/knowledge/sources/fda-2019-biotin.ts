import { defineSource } from "../source";

/** What biotin does to laboratory tests, as the United States' regulator tells it. */
export const fdaBiotin2019 = defineSource({
  id: "fda-2019-biotin",
  layer: "safety",
  type: "regulator",
  title: "The FDA Warns that Biotin May Interfere with Lab Tests: FDA Safety Communication",
  authors: "United States Food and Drug Administration",
  publishedIn: "FDA safety communication, 2017, updated 5 November 2019",
  year: 2019,
  url: "https://www.fda.gov/medical-devices/safety-communications/fda-warns-biotin-may-interfere-lab-tests-fda-safety-communication",
  funding: "public body of the United States",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The notice itself was not opened; several reports of it agree. A later update may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That biotin can make troponin falsely low and hormone tests falsely high or low, and that a safe pause is not known.",
    notGoodFor: "Which test of a given laboratory is affected; cramps or restless legs.",
  },
  reviewedOn: "2026-11-22",
});
