import { defineSource } from "../source";

/** Omega-3 and atrial fibrillation. */
export const gencer2021 = defineSource({
  id: "gencer-2021-omega-3-atrial-fibrillation",
  layer: "safety",
  type: "systematic-review",
  title:
    "Effect of Long-Term Marine Omega-3 Fatty Acids Supplementation on the Risk of Atrial Fibrillation in Randomized Controlled Trials of Cardiovascular Outcomes",
  authors: "Gencer B, Djousse L, Al-Ramady OT, Cook NR, Manson JE, Albert CM",
  publishedIn: "Circulation, 21 December 2021",
  year: 2021,
  url: "https://boris-portal.unibe.ch/entities/publication/936d8c79-eed3-46f8-9ed4-cc3b52205b93/full",
  funding: "not read",
  evidenceUpTo: "31 December 2020",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How much likelier atrial fibrillation became: seven trials, 81,210 people, about five years.",
    notGoodFor: "People without raised cardiovascular risk; eating fish.",
  },
  reviewedOn: "2026-11-22",
});
