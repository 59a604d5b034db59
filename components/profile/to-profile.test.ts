import { describe, expect, it } from "vitest";
import { profileSchema } from "@/lib/profile/schema";
import { examplePatients } from "@/lib/vignettes/examples";
import { fromExample } from "./from-example";
import { emptyForm, type ProfileForm } from "./profile-form";
import { toProfile } from "./to-profile";

const today = "2026-11-22";
const formWith = (entries: Partial<ProfileForm>): ProfileForm => ({ ...emptyForm(), ...entries });
const withLab = (value: string, unit: string, date = "") => {
  const form = formWith({ age: "71" });
  form.labs["vitamin-d-25oh"] = { value, unit, date };
  return toProfile(form, today);
};

describe("the form as a profile", () => {
  it("is empty when nothing was entered", () => {
    expect(toProfile(emptyForm(), today).kind).toBe("empty");
  });

  it("is empty when only the region was chosen, which is a setting", () => {
    expect(toProfile(formWith({ region: "uk" }), today).kind).toBe("empty");
  });

  it("needs an age once anything else was entered", () => {
    expect(toProfile(formWith({ sex: "female" }), today).kind).toBe("no-age");
  });

  it("of an age alone is an age alone: what is not known is left out", () => {
    expect(toProfile(formWith({ age: "71" }), today)).toEqual({ kind: "profile", profile: { age: 71 } });
  });

  it("takes an age of 0 for an age", () => {
    expect(toProfile(formWith({ age: "0" }), today)).toEqual({ kind: "profile", profile: { age: 0 } });
  });

  it("sends no as well as yes, and not known as neither", () => {
    const form = formWith({ age: "71" });
    form.conditions.als = "absent";
    form.conditions.fibromyalgia = "present";
    expect(toProfile(form, today)).toEqual({
      kind: "profile",
      profile: { age: 71, conditions: { als: "absent", fibromyalgia: "present" } },
    });
  });

  it("sends a result with the unit that was chosen", () => {
    expect(withLab("12,5", "ng/mL", "2026-09-30")).toEqual({
      kind: "profile",
      profile: { age: 71, labs: { "vitamin-d-25oh": { value: 12.5, unit: "ng/mL", date: "2026-09-30" } } },
    });
  });

  it.each([
    ["without a unit", "12", "", ""],
    ["that no patient can have", "10000", "ng/mL", ""],
    ["that is not a number", "twelve", "ng/mL", ""],
    ["from a day to come", "12", "ng/mL", "2027-01-01"],
  ])("is not sent with a result %s", (_, value, unit, date) => {
    expect(withLab(value, unit, date)).toEqual({ kind: "invalid", count: 1 });
  });

  it("ignores the unit of a result that was not entered", () => {
    expect(withLab("", "ng/mL", "2027-01-01")).toEqual({ kind: "profile", profile: { age: 71 } });
  });
});

describe("amounts of what is taken", () => {
  const withAmounts = (enter: (form: ProfileForm) => void, presence: "present" | "absent" = "present") => {
    const form = formWith({ age: "71" });
    form.taking["vitamin-d"] = presence;
    form.taking["calcium-magnesium-vitamin-d"] = presence;
    enter(form);
    return toProfile(form, today);
  };
  const typed = (form: ProfileForm) => {
    form.takingAmounts["vitamin-d"]["vitamin-d"] = { value: "1000", unit: "IU" };
    form.takingAmounts["calcium-magnesium-vitamin-d"].calcium = { value: "500", unit: "mg" };
    form.takingAmounts["calcium-magnesium-vitamin-d"]["vitamin-d"] = { value: "12,5", unit: "ug" };
  };

  it("are sent with their units, those of a product of several nutrients for each of them", () => {
    const read = withAmounts(typed);
    expect(read).toMatchObject({
      kind: "profile",
      profile: {
        takingAmounts: {
          "vitamin-d": { value: 1_000, unit: "IU" },
          "calcium-magnesium-vitamin-d": {
            calcium: { value: 500, unit: "mg" },
            "vitamin-d": { value: 12.5, unit: "ug" },
          },
        },
      },
    });
    expect(read.kind === "profile" && profileSchema.safeParse(read.profile).success).toBe(true);
  });

  it("of what is not taken are not sent", () => {
    const read = withAmounts(typed, "absent");
    expect(read.kind === "profile" && read.profile.takingAmounts).toBeUndefined();
  });

  it.each([
    ["without a unit", "1000", ""],
    ["that nobody takes", "1000000", "IU"],
    ["of nothing", "0", "IU"],
    ["that is not a number", "two tablets", "IU"],
  ])("is not sent %s", (_, value, unit) => {
    const read = withAmounts((form) => {
      form.takingAmounts["vitamin-d"]["vitamin-d"] = { value, unit };
    });
    expect(read).toEqual({ kind: "invalid", count: 1 });
  });

  it("left empty are not known", () => {
    const read = withAmounts(() => undefined);
    expect(read.kind === "profile" && read.profile.takingAmounts).toBeUndefined();
  });
});

describe("an example patient", () => {
  it.each(examplePatients.map((example) => [example.title, example] as const))(
    "%s goes through the form unchanged",
    (_, example) => {
      const read = toProfile(fromExample(example), today);
      expect(read).toEqual({ kind: "profile", profile: example.profile });
      expect(profileSchema.safeParse(example.profile).success).toBe(true);
    },
  );

  it("is one of three", () => {
    expect(examplePatients).toHaveLength(3);
  });
});
