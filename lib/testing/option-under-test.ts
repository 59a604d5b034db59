import type { Knowledge } from "../knowledge/knowledge";
import type { Option } from "../knowledge/option";
import type { Presence, Profile } from "../profile/schema";
import { conditions } from "../profile/vocabulary/conditions";
import { findings } from "../profile/vocabulary/findings";
import { medications } from "../profile/vocabulary/medications";
import { optionNames } from "../profile/vocabulary/options";
import { createAssessor } from "../words/assess";
import type { AssessedOption, AssessedWarning, Assessment, CitedSource, RelevantOption } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";

/** The day on which made-up patients are seen. */
export const today = "2026-11-22";

/** The knowledge of a made-up program that holds just these options. */
export function knowledgeOf(options: readonly Option[], rest: Partial<Knowledge> = {}): Knowledge {
  return {
    version: "test",
    reviewedOn: today,
    options,
    documents: [],
    redFlags: [],
    populations: [],
    urgentSigns: [],
    combinations: [],
    upperLimits: [],
    noticeCites: { otherwise: ["own-rules#Entries"] },
    intendedUse: "Tests.",
    ...rest,
  };
}

/** The engine with its words, over made-up knowledge. */
export const assessorOf = (knowledge: Knowledge) => createAssessor(knowledge, () => "test");

interface OptionUnderTest {
  readonly assess: (profile: Profile) => Assessment;
  readonly result: (profile: Profile) => AssessedOption;
  /** The same with its evidence, doses and checks. @throws for a patient to whom the option is not relevant */
  readonly relevant: (profile: Profile) => RelevantOption;
  /** The sources that are cited for a patient. */
  readonly sources: (profile: Profile) => readonly CitedSource[];
  readonly tier: (profile: Profile) => AssessedOption["tier"];
  readonly warning: (profile: Profile, id: string) => AssessedWarning | undefined;
  /** The paths that are to be checked first. */
  readonly asks: (profile: Profile) => readonly string[];
}

/** The real engine with this option alone. */
export function optionUnderTest(option: Option): OptionUnderTest {
  const engine = assessorOf(knowledgeOf([option]));
  const assess = (profile: Profile) => engine.assess(profile, today);
  const result = (profile: Profile) => {
    const [only] = assess(profile).options;
    if (only === undefined) throw new Error(`${option.id} could not be assessed`);
    return only;
  };
  function relevant(profile: Profile): RelevantOption {
    const only = result(profile);
    if (!isRelevantOption(only)) throw new Error(`${option.id} is not relevant to this patient`);
    return only;
  }
  return {
    assess,
    result,
    relevant,
    sources: (profile) => Object.values(assess(profile).sources),
    tier: (profile) => result(profile).tier,
    warning: (profile, id) => result(profile).warnings.find((warning) => warning.id === id),
    asks(profile) {
      const only = result(profile);
      return isRelevantOption(only) ? only.checkFirst.map(({ path }) => path) : [];
    },
  };
}

const groups = { conditions, medications, taking: optionNames, findings };

/** A patient in whom all that is not given is absent: every condition, medicine and finding was asked about. */
export function well(...profiles: readonly [Profile, ...Partial<Profile>[]]): Profile {
  const given = profiles.reduce(merge) as Profile;
  const asked = Object.entries(groups).map(([group, entries]) => {
    const absent = Object.fromEntries(entries.map(({ id }) => [id, "absent" as Presence]));
    return [group, { ...absent, ...given[group as "conditions"] }];
  });
  return { pregnancy: "none", ...given, ...Object.fromEntries(asked) };
}

/** One part of a profile over another: what is listed by id is joined, all else is replaced. */
export function merge(a: Partial<Profile>, b: Partial<Profile>): Partial<Profile> {
  const merged = Object.entries(b).map(([key, value]) => {
    const before = a[key as keyof Profile];
    const isMap = typeof value === "object" && !Array.isArray(value) && typeof before === "object";
    return [key, isMap ? { ...before, ...value } : value];
  });
  return { ...a, ...Object.fromEntries(merged) };
}
