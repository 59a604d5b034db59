import { expect, test } from "vitest";
import type { Presence, Profile } from "../profile/schema";
import { understand } from "../profile/understand";
import { vitaminDBands } from "../profile/vitamin-d";
import { presentations } from "../profile/vocabulary/presentations";
import { complaintsWith, flag, keyOf } from "./complaints";

const presences: readonly Presence[] = ["present", "absent", "unknown"];

/** Every complaint with everything beside it that may decide about the indications. */
function* everyPatient(): Generator<Profile> {
  for (let set = 0; set < 2 ** presentations.length; set++) {
    const complaints = presentations.filter((_one, at) => (set & (2 ** at)) !== 0).map(({ id }) => id);
    for (const als of presences)
      for (const fibromyalgia of presences)
        for (const pregnancy of ["unknown", "none", "pregnant", "breastfeeding"] as const)
          for (const vitaminDStatus of ["unknown", ...vitaminDBands] as const)
            yield { age: 40, presentations: complaints, conditions: { als, fibromyalgia }, pregnancy, vitaminDStatus };
  }
}

test("the flags and the complaint give the indications of every patient", () => {
  const known = new Map<string, string>();
  const nameOf = (flags: number, complaints: Profile["presentations"]) => `${flags} ${complaints?.join()}`;
  for (let flags = 0; flags < flag.under18; flags++)
    for (const complaint of complaintsWith(flags))
      known.set(nameOf(flags, complaint.presentations), keyOf(complaint.indications));

  let patients = 0;
  for (const profile of everyPatient()) {
    const { derived } = understand(profile);
    const band = derived.vitaminD?.band ?? "";
    const flags =
      (derived.pregnancy === "pregnant" ? flag.pregnant : 0) |
      (profile.presentations?.includes("pregnancy-cramps") ? flag.pregnancyCramps : 0) |
      (profile.conditions?.als === "present" ? flag.als : 0) |
      (profile.conditions?.fibromyalgia === "present" ? flag.fibromyalgia : 0) |
      (band.includes("deficiency") ? flag.deficient : 0);
    if (known.get(nameOf(flags, profile.presentations)) !== keyOf(derived.indications)) expect(profile).toBe("known");
    patients += 1;
  }
  expect(patients).toBe(256 * 3 * 3 * 4 * 5);
});
