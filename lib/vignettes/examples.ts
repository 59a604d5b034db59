import type { Profile } from "../profile/schema";

/** A made-up patient to try, with the names of products as a clinician would type them. */
export interface ExamplePatient {
  readonly id: string;
  readonly title: string;
  readonly profile: Profile;
  /** Names from the medicines vocabulary, shown in place of their class. */
  readonly products: readonly string[];
}

export const examplePatients: readonly ExamplePatient[] = [
  {
    id: "als-cramps",
    title: "58 years, ALS with cramps",
    profile: { age: 58, sex: "male", presentations: ["muscle-cramps"], conditions: { als: "present" } },
    products: [],
  },
  {
    id: "fibromyalgia-egfr-41",
    title: "47 years, fibromyalgia, eGFR 41",
    profile: {
      age: 47,
      sex: "female",
      conditions: { als: "absent", fibromyalgia: "present" },
      labs: { egfr: { value: 41, unit: "mL/min/1.73m2" } },
    },
    products: [],
  },
  {
    id: "night-cramps-warfarin",
    title: "72 years, night cramps, on warfarin",
    profile: {
      age: 72,
      sex: "female",
      presentations: ["nocturnal-leg-cramps"],
      conditions: { als: "absent", fibromyalgia: "absent" },
      medications: { "vitamin-k-antagonist": "present" },
    },
    products: ["Warfarin"],
  },
];
