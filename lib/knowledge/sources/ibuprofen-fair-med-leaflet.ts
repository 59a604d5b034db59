import { defineSource } from "../source";

/** Leaflet of ibuprofen: blood formation and bleeding. */
export const ibuprofenLeaflet = defineSource({
  id: "ibuprofen-fair-med-leaflet",
  layer: "safety",
  type: "drug-label",
  title: "Ibuprofen Fair-Med 600 mg: package leaflet",
  authors: "Fair-Med",
  publishedIn: "Read in a reproduction on medikamio.com",
  url: "https://medikamio.com/nl-nl/geneesmiddelen/ibuprofen-fair-med-600-mg-filmomhulde-tabletten/pil",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That active bleeding and unexplained disorders of blood formation rule ibuprofen out there.",
    notGoodFor: "Figures.",
  },
  reviewedOn: "2026-11-22",
});
