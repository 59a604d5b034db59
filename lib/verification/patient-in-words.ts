import type { Profile } from "../profile/schema";
import { understand } from "../profile/understand";
import { understoodProfile } from "../profile/understood-profile";
import { factInWords } from "../profile/words/fact";

const groups = ["conditions", "medications", "taking", "findings", "labs"] as const;

/** What is known of a patient, fact by fact: `age 47`, `eGFR 41 mL/min/1.73 m²`; all else is not known. */
export function patientInWords(profile: Profile): readonly string[] {
  const patient = understoodProfile(understand(profile));
  const single = (["sex", "pregnancy", "region", "vitaminDStatus"] as const).filter((path) => isKnown(profile[path]));
  const entered = groups.flatMap((group) =>
    Object.entries(profile[group] ?? {}).flatMap(([id, value]) => (isKnown(value) ? [`${group}.${id}`] : [])),
  );
  return ["age", "presentations", ...single, ...entered].map((path) => factInWords(path, patient));
}

const isKnown = (value: unknown) => value !== undefined && value !== "unknown";

/** The profile with nothing but what is known, as it would be sent. */
export function tidied(profile: Profile): Profile {
  const known = Object.entries(profile).filter(([, value]) => isKnown(value) && !isEmpty(value));
  return Object.fromEntries(known) as Profile;
}

const isEmpty = (value: unknown) => typeof value === "object" && value !== null && Object.keys(value).length === 0;
