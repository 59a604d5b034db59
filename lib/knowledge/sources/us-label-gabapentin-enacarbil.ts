import { defineSource } from "../source";

/** The American label of gabapentin enacarbil. */
export const enacarbilUsLabel = defineSource({
  id: "us-label-gabapentin-enacarbil",
  layer: "safety",
  type: "drug-label",
  title: "Horizant (gabapentin enacarbil): indications, dose, kidney",
  authors: "Marketing authorisation holder",
  publishedIn: "US prescribing information, read in a copy on globalrph.com",
  url: "https://globalrph.com/drugs/restless-legs-syndrome-rls/",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Copies differ on a creatinine clearance below 30 mL/min (not recommended, or a lower dose); all are against it on haemodialysis. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A form of gabapentin licensed for restless legs in adults: dose and kidney limits.",
    notGoodFor: "Gabapentin and pregabalin themselves, which are not interchangeable with it.",
  },
  reviewedOn: "2026-11-22",
});
