import type { Profile } from "../profile/schema";
import type { OptionId } from "../profile/vocabulary/options";

/** A made-up patient in whom an option is contraindicated, whatever else speaks for or against it. */
export interface VignetteToAvoid {
  readonly title: string;
  readonly profile: Profile;
  readonly option: OptionId;
  /** The fact that contraindicates it, as it was entered. */
  readonly because: string;
}

export const vignettesToAvoid: readonly VignetteToAvoid[] = [
  {
    title: "68 years, night cramps, kidney stones, on four medicines that calcium disturbs",
    profile: {
      age: 68,
      sex: "female",
      presentations: ["nocturnal-leg-cramps"],
      conditions: { "kidney-stones": "present" },
      medications: {
        "thiazide-diuretic": "present",
        digoxin: "present",
        levothyroxine: "present",
        bisphosphonate: "present",
      },
    },
    option: "calcium",
    because: "conditions.kidney-stones",
  },
  {
    title: "72 years, night cramps, on warfarin",
    profile: {
      age: 72,
      sex: "female",
      presentations: ["nocturnal-leg-cramps"],
      medications: { "vitamin-k-antagonist": "present" },
    },
    option: "vitamin-k2",
    because: "medications.vitamin-k-antagonist",
  },
  {
    title: "47 years, fibromyalgia, an eGFR of 41",
    profile: {
      age: 47,
      sex: "female",
      conditions: { fibromyalgia: "present" },
      labs: { egfr: { value: 41, unit: "mL/min/1.73m2" } },
    },
    option: "l-glutamine",
    because: "labs.egfr",
  },
];
