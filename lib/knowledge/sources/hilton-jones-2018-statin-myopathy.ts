import { defineSource } from "../source";

/** Muscle disease from statins. */
export const hiltonJones2018 = defineSource({
  id: "hilton-jones-2018-statin-myopathy",
  layer: "safety",
  type: "narrative-review",
  title: "Statin-related myopathies",
  authors: "Hilton-Jones D",
  publishedIn: "Pract Neurol 2018;18(2):97",
  year: 2018,
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That muscle pain on a statin is common and settles when it is stopped, while rhabdomyolysis and immune-mediated necrotising myopathy are rare and serious.",
    notGoodFor: "How often: no figures were seen.",
  },
  reviewedOn: "2026-11-22",
});
