import { defineSource } from "../source";

/** Muscle breakdown after exercise. */
export const scalco2016 = defineSource({
  id: "scalco-2016-exertional-rhabdomyolysis",
  layer: "safety",
  type: "narrative-review",
  title: "Exertional rhabdomyolysis: physiological response or manifestation of an underlying myopathy?",
  authors: "Scalco RS, Snoeck M, Quinlivan R, Treves S, Laforét P, Jungbluth H, Voermans NC",
  publishedIn: "BMJ Open Sport Exerc Med 2016;2(1):e000151",
  year: 2016,
  pmid: "27900193",
  url: "https://bmjopensem.bmj.com/content/2/1/e000151",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That unaccustomed exercise can break down muscle in anybody, and that repeated episodes point to a muscle disease.",
    notGoodFor: "How often it happens.",
  },
  reviewedOn: "2026-11-22",
});
