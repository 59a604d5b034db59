import { defineSource } from "../source";

/** Spasms in an infant. */
export const glasgowParoxysmalEvents = defineSource({
  id: "glasgow-paroxysmal-events",
  layer: "safety",
  type: "guideline",
  title: "Possible Seizures / Paroxysmal Events: Advice for Referrers",
  authors: "NHS Greater Glasgow and Clyde, Royal Hospital for Children",
  publishedIn: "Primary care referral guidelines",
  url: "https://clinicalguidelines.scot.nhs.uk/rhc-for-health-professionals/guidelines/primary-care-referral-guidelines/medical-paediatric-pre-referral-guidance/possible-seizures-paroxysmal-events-advice-for-referrers/",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That possible infantile spasms are discussed on the same day, and a first seizure without fever under 2 years too.",
    notGoodFor: "Low calcium in an infant.",
  },
  reviewedOn: "2026-11-22",
});
