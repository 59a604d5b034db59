import { defineSource } from "../source";

/** A teaching page on ultrasound. */
export const electrotherapyWebsite = defineSource({
  id: "electrotherapy-website-ultrasound",
  layer: "safety",
  type: "reference-work",
  title: "Ultrasound: contraindications",
  authors: "electrotherapy.website; no author shown",
  publishedIn: "electrotherapy.website",
  url: "https://electrotherapy.website/_electrotherapy_ultrasound/contraindications/",
  funding: "not stated",
  read: "full-text",
  status: "unknown",
  statusNote: "An undated web page.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That therapeutic ultrasound needs feeling in the skin, a blood supply that carries heat away, and distance from metal.",
    notGoodFor: "Evidence: it cites nothing in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
