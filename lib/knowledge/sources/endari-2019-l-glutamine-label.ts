import { defineSource } from "../source";

export const endariLabel = defineSource({
  id: "endari-2019-l-glutamine-label",
  layer: "safety",
  type: "drug-label",
  title: "Endari (L-glutamine oral powder): prescribing information, revised 10/2019",
  authors: "Emmaus Medical, Inc.",
  publishedIn: "US prescribing information, NDA208587, DailyMed set id d5a783f4-12ef-4326-8faa-40018e45ba3b",
  year: 2019,
  url: "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d5a783f4-12ef-4326-8faa-40018e45ba3b",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What is known of the only licensed oral L-glutamine: dose, preparation, adverse reactions, pregnancy and lactation.",
    notGoodFor:
      "Fibromyalgia: it is licensed for sickle cell disease alone. It has no section on interactions, kidney or liver impairment.",
  },
  reviewedOn: "2026-11-22",
});
