import { defineSource } from "../source";

/** Salt tablets in Sweden and Norway. */
export const sodiumChlorideAbcur = defineSource({
  id: "abcur-sodium-chloride-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Natriumklorid Abcur 500 mg tablets (sodium chloride): summary of product characteristics",
  authors: "Abcur",
  publishedIn: "Swedish product information in English (imeds.se); Norwegian Felleskatalogen",
  url: "https://imeds.se/natriumklorid-abcur/produktresume?doc=1",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.1 to 4.5 were read in English, 4.5 to 4.8 in the Norwegian catalogue.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The cause of low sodium comes before salt tablets; diseases and medicines that need great caution.",
    notGoodFor: "Cramps, which it does not name.",
  },
  reviewedOn: "2026-11-22",
});
