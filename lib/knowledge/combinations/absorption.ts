import { type Combination, oneOfEach } from "../combination";
import { alkali, withMagnesium } from "./groups";

/** What is absorbed less beside something else, and the hours between. */
export const absorption: readonly Combination[] = [
  {
    id: "spacing-iron",
    among: oneOfEach(["iron"], ["calcium", "calcium-magnesium-vitamin-d", "magnesium", ...alkali]),
    severity: "warning",
    says: "Iron is absorbed less beside calcium, magnesium, bicarbonate or another antacid: a label puts at least 2 hours between them.",
    inPatientWords:
      "Iron works less well when it is taken with this. They need hours between them. Your pharmacist can tell you how many.",
    cites: ["emc-oral-iron-interactions#4.5"],
  },
  {
    id: "spacing-iron-vitamin-e",
    among: oneOfEach(["iron"], ["vitamin-e"]),
    severity: "warning",
    says: "Iron makes vitamin E less active: a product text puts a few hours between them.",
    inPatientWords:
      "Iron makes vitamin E weaker. They need some hours between them. Your pharmacist can tell you how many.",
    cites: ["emc-14884-vitamin-e-smpc#4.5 Interactions"],
  },
  {
    id: "spacing-gabapentin",
    among: oneOfEach(["gabapentin"], withMagnesium),
    severity: "warning",
    says: "Magnesium lowers the gabapentin absorbed: 1 g of magnesium oxide at the same time cut exposure by 43 % in 13 healthy adults. A product text puts about 2 to 3 hours between them. Pregabalin was not studied in it.",
    inPatientWords:
      "Magnesium makes gabapentin weaker. They need some hours between them. Your pharmacist can tell you how many.",
    cites: ["yagi-2012-gabapentin-magnesium-oxide#Abstract", "emc-25343-magnesium-salts#4.5 Interactions"],
  },
  {
    id: "spacing-phenytoin",
    among: oneOfEach(["phenytoin"], withMagnesium),
    severity: "warning",
    says: "Phenytoin is absorbed less beside magnesium: a product text puts about 2 to 3 hours between them, and a level shows the effect.",
    inPatientWords:
      "Magnesium makes phenytoin weaker. They need some hours between them. Your pharmacist can tell you how many.",
    cites: ["emc-25343-magnesium-salts#4.5 Interactions"],
  },
  {
    id: "spacing-bicarbonate",
    among: oneOfEach(["sodium-bicarbonate"], ["gabapentin", "phenytoin"]),
    severity: "warning",
    says: "Gabapentin and phenytoin are absorbed less beside bicarbonate; the pharmacist names the hours between them.",
    inPatientWords:
      "Baking soda makes this drug weaker. They need some hours between them. Your pharmacist can tell you how many.",
    cites: ["uk-labels-sodium-bicarbonate#4.5 Interactions"],
  },
  {
    id: "spacing-quinine",
    among: oneOfEach(["quinine"], withMagnesium),
    severity: "warning",
    says: "Antacids with magnesium lower the quinine absorbed; whether a magnesium supplement does so was not in what we read.",
    inPatientWords:
      "Some antacids with magnesium make quinine weaker. Ask your pharmacist how many hours to leave between them.",
    cites: ["us-label-quinine#7 Drug interactions"],
  },
];
