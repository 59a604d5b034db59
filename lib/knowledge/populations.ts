import { age, breastfeeding, derived, pregnant } from "../profile/conditions";
import { adultFrom } from "../profile/thresholds";
import type { PopulationNotice } from "./knowledge";

const rule = "own-rules#Groups for whom the list reads differently";

/** Groups of patients for whom the whole list reads differently. */
export const populations: readonly PopulationNotice[] = [
  {
    id: "under-18",
    when: age.below(adultFrom),
    severity: "critical",
    message:
      "The patient is under 18. No source behind this list studied children, so nothing here is ever one to consider; a paediatric opinion comes first.",
    cites: [rule],
  },
  {
    id: "pregnancy",
    when: pregnant,
    severity: "critical",
    message:
      "The patient is pregnant. Most options were never studied in pregnancy; what is known to harm is one to avoid, and the rest is a question for the maternity team.",
    cites: [rule],
  },
  {
    id: "breastfeeding",
    when: breastfeeding,
    severity: "warning",
    message:
      "The patient is breastfeeding. Most options were never studied in breastfeeding, and what the mother takes may reach the child.",
    cites: [rule],
  },
  {
    id: "dialysis",
    when: derived("dialysis"),
    severity: "critical",
    message:
      "The patient is on dialysis. Cramps there are first a question of dry weight, ultrafiltration and dialysate, and every supplement is one for the kidney team.",
    cites: [rule],
  },
];
