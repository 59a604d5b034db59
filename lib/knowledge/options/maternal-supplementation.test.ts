import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { maternalSupplementation } from "./maternal-supplementation";

const option = optionUnderTest(maternalSupplementation);
const mother: Profile = { age: 31, sex: "female", pregnancy: "breastfeeding", presentations: ["muscle-cramps"] };

describe("supplementing the breastfeeding mother", () => {
  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"] as const)(
    "a breastfeeding mother with %s, the infant well: unproven",
    (presentation) => {
      expect(option.tier(well(mother, { presentations: [presentation] }))).toBe("unproven");
    },
  );

  test("an infant with cramps makes it an option to avoid", () => {
    const profile = well(mother, { findings: { "infant-cramps": "present" } });
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, "infant-with-cramps")?.because).toContain("findings.infant-cramps");
  });

  test("pregnant again, with an infant who has cramps: to avoid", () => {
    const pregnant = { pregnancy: "pregnant", presentations: ["pregnancy-cramps"] } as const;
    expect(option.tier(well(mother, pregnant, { findings: { "infant-cramps": "present" } }))).toBe("avoid");
    expect(option.tier(well(mother, pregnant))).toBe("not-relevant");
  });

  test("an infant's cramps that nobody asked about are checked first", () => {
    expect(option.asks(well(mother, { findings: { "infant-cramps": "unknown" } }))).toContain("findings.infant-cramps");
  });

  test.each([
    [0, "avoid"],
    [1, "not-relevant"],
    [2, "not-relevant"],
  ] as const)("the patient is %d years old: %s", (age, tier) => {
    expect(option.tier(well({ age, presentations: ["muscle-cramps"] }))).toBe(tier);
  });

  test("nobody who is neither breastfeeding nor an infant hears of it", () => {
    expect(option.tier(well(mother, { pregnancy: "none" }))).toBe("not-relevant");
    expect(option.tier(well(mother, { pregnancy: "pregnant" }))).toBe("not-relevant");
    expect(option.tier({ age: 70, sex: "male", presentations: ["muscle-cramps"] })).toBe("not-relevant");
  });

  test("the mother's own cautions are told in general", () => {
    expect(option.warning(well(mother), "mother-s-own-cautions")?.status).toBe("general");
  });
});
