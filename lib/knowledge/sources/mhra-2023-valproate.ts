import { defineSource } from "../source";

/** The British rules on valproate. */
export const mhra2023Valproate = defineSource({
  id: "mhra-2023-valproate",
  layer: "safety",
  type: "regulator",
  title: "Valproate: organisations to prepare for new regulatory measures (NatPSA/2023/013/MHRA)",
  authors: "Medicines and Healthcare products Regulatory Agency",
  publishedIn: "National Patient Safety Alert, 28 November 2023",
  year: 2023,
  url: "https://www.cas.mhra.gov.uk/ViewandAcknowledgment/ViewAlert.aspx?AlertID=103240",
  funding: "UK government",
  read: "secondary-report",
  status: "current",
  statusNote:
    "The opening of the alert was read; the rule and its update of February 2025 on the pages of the General Pharmaceutical Council.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "No start under 55 unless two specialists agree; pregnancy prevention.",
    notGoodFor: "Rules in other countries.",
  },
  reviewedOn: "2026-11-22",
});
