import { defineSource } from "../source";

/** The American list of medicines that older adults are better without. */
export const beers2023 = defineSource({
  id: "beers-2023-older-adults",
  layer: "safety",
  type: "guideline",
  title:
    "American Geriatrics Society 2023 updated AGS Beers Criteria for potentially inappropriate medication use in older adults",
  authors: "2023 American Geriatrics Society Beers Criteria Update Expert Panel",
  publishedIn: "J Am Geriatr Soc 2023",
  year: 2023,
  doi: "10.1111/jgs.18372",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The abstract was read; single entries (benzodiazepines, baclofen and the kidney, skeletal muscle relaxants) in reproductions, one of them of the 2015 edition. The tables of the 2023 edition itself were not seen.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That its entries are for adults of 65 and over, outside hospice and end-of-life care.",
    notGoodFor:
      "Deciding alone: the panel asks for it to support shared decisions. The exact wording of an entry, which was read in reproductions.",
  },
  reviewedOn: "2026-11-22",
});
