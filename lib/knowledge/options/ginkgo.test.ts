import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { ginkgo } from "./ginkgo";

const option = optionUnderTest(ginkgo);
const toes: Profile = { age: 61, sex: "male", presentations: ["circulatory-cramps"] };

describe("the indications of ginkgo", () => {
  test("cramps from circulation: not supported, at moderate certainty", () => {
    const { tier, certainty } = option.relevant(well(toes));
    expect({ tier, certainty }).toEqual({ tier: "not-supported", certainty: "moderate" });
  });

  test("cramps in pregnancy: to avoid", () => {
    const pregnant = well({ age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] });
    expect(option.tier(pregnant)).toBe("avoid");
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well(toes, { presentations: [presentation] }))).toBe("not-relevant");
  });
});

const contraindications = [
  ["anticoagulant", "medications.vitamin-k-antagonist", { medications: { "vitamin-k-antagonist": "present" } }],
  ["anticoagulant", "medications.doac", { medications: { doac: "present" } }],
  ["antiplatelet", "medications.antiplatelet", { medications: { antiplatelet: "present" } }],
  ["bleeding-disorder", "conditions.bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
  ["surgery", "conditions.planned-surgery", { conditions: { "planned-surgery": "present" } }],
  ["epilepsy", "conditions.epilepsy", { conditions: { epilepsy: "present" } }],
] as const;

describe("contraindications of ginkgo", () => {
  test.each(contraindications)("%s (%s) makes ginkgo an option to avoid", (id, path, more) => {
    expect(option.tier(well(toes, more))).toBe("avoid");
    expect(option.warning(well(toes, more), id)?.because).toContain(path);
  });

  test.each(contraindications)("%s: %s that nobody asked about is checked first", (_, path) => {
    const [group = "", id = ""] = path.split(".");
    expect(option.asks(well(toes, { [group]: { [id]: "unknown" } }))).toContain(path);
  });

  test.each(["pregnant", "breastfeeding"] as const)("a woman who is %s: to avoid", (pregnancy) => {
    expect(option.tier(well(toes, { sex: "female", age: 31, pregnancy }))).toBe("avoid");
  });

  test("a pregnancy that nobody asked about is checked first", () => {
    expect(option.asks(well(toes, { sex: "female", age: 31, pregnancy: "unknown" }))).toContain("pregnancy");
  });
});

describe("the other warnings of ginkgo", () => {
  test.each([
    ["nsaid-or-ssri", { medications: { nsaid: "present" } }],
    ["nsaid-or-ssri", { medications: { "ssri-or-snri": "present" } }],
    ["antiseizure", { medications: { antiseizure: "present" } }],
  ] as const)("%s applies with %j and leaves it not supported", (id, more) => {
    expect(option.warning(well(toes, more), id)?.status).toBe("applies");
    expect(option.tier(well(toes, more))).toBe("not-supported");
    expect(option.warning(well(toes), id)).toBeUndefined();
  });

  test("everybody hears of the bleeding that was reported", () => {
    expect(option.warning(well(toes), "bleeding")?.status).toBe("general");
  });
});
