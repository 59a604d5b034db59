import type { Condition } from "../facts/condition";
import type { FactValue } from "../facts/fact-space";
import type { Profile } from "../profile/schema";

/** One way in which a group of facts can stand: what rules read, and how a clinician would have entered it. */
export interface FactState {
  /** In the order of the group's paths. */
  readonly values: readonly FactValue[];
  readonly flags: number;
  readonly enter: (profile: Profile) => Profile;
}

/** Facts that are settled together: mostly one; age, sex and pregnancy; vitamin D level and band. */
export interface FactGroup {
  readonly paths: readonly string[];
  readonly places: readonly number[];
  readonly states: readonly FactState[];
}

/** What an option tells apart. */
export interface Reading {
  readonly conditions: readonly Condition[];
  readonly paths: ReadonlySet<string>;
  /** The flags that decide about its indications. */
  readonly flags: number;
}
