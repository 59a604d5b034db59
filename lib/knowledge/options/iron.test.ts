import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { iron } from "./iron";

const option = optionUnderTest(iron);
const patient: Profile = { age: 38, sex: "female", presentations: ["restless-legs"] };

/** Ferritin in ug/L and transferrin saturation in %, either left out when it was not measured. */
function stores(ferritin: number | undefined, saturation: number | undefined): Partial<Profile> {
  return {
    labs: {
      ...(ferritin === undefined ? {} : { ferritin: { value: ferritin, unit: "ug/L" } }),
      ...(saturation === undefined ? {} : { "transferrin-saturation": { value: saturation, unit: "%" } }),
    },
  };
}
const low = stores(20, 12);

describe("iron for restless legs", () => {
  test.each([
    [20, 12, "consider"],
    [74, 30, "consider"],
    [75, 30, "consider"],
    [76, 30, "unproven"],
    [100, 30, "unproven"],
    [101, 30, "not-supported"],
    [150, 19, "consider"],
    [150, 20, "not-supported"],
    [76, 19, "consider"],
    [76, 20, "unproven"],
  ] as const)("a ferritin of %d ug/L and a saturation of %d%% make it %s", (ferritin, saturation, tier) => {
    expect(option.tier(well(patient, stores(ferritin, saturation)))).toBe(tier);
  });

  test("nothing is promised with ferritin and saturation unknown, and both are checked first", () => {
    expect(option.tier(well(patient))).toBe("unproven");
    expect(option.result(well(patient)).summary).toContain("before ferritin");
    expect(option.asks(well(patient))).toEqual(
      expect.arrayContaining(["labs.ferritin", "labs.transferrin-saturation"]),
    );
  });

  test("a low ferritin alone is enough, with caution while saturation is unknown", () => {
    const profile = well(patient, stores(20, undefined));
    expect(option.tier(profile)).toBe("consider-with-caution");
    expect(option.asks(profile)).toContain("labs.transferrin-saturation");
  });

  test("a low saturation with ferritin unknown is not simply to consider", () => {
    const profile = well(patient, stores(undefined, 15));
    expect(option.tier(profile)).toBe("consider-with-caution");
    expect(option.asks(profile)).toContain("labs.ferritin");
  });

  test("a ferritin of 80 ug/L with saturation unknown promises nothing", () => {
    expect(option.tier(well(patient, stores(80, undefined)))).toBe("unproven");
  });

  test("75 ng/mL is read as 75 ug/L", () => {
    const labs = { ferritin: { value: 75, unit: "ng/mL" }, "transferrin-saturation": { value: 30, unit: "%" } };
    expect(option.tier(well(patient, { labs }))).toBe("consider");
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "sleep-starts", "pregnancy-cramps"] as const)(
    "%s: not relevant, however low the ferritin",
    (presentation) => {
      expect(option.tier(well(patient, low, { presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("the contraindications of iron", () => {
  test.each([
    [44, "consider"],
    [45, "consider"],
    [46, "avoid"],
  ] as const)("a transferrin saturation of %d%% makes it %s, though ferritin is low", (saturation, tier) => {
    expect(option.tier(well(patient, stores(20, saturation)))).toBe(tier);
  });

  test.each([
    ["female", 200, "consider"],
    ["female", 201, "avoid"],
    ["male", 201, "consider"],
    ["male", 300, "consider"],
    ["male", 301, "avoid"],
  ] as const)("%s with a ferritin of %d ug/L and a saturation of 15%%: %s", (sex, ferritin, tier) => {
    expect(option.tier(well({ ...patient, sex }, stores(ferritin, 15)))).toBe(tier);
  });

  test("with sex unknown a ferritin of 250 ug/L is a caution", () => {
    expect(option.tier(well({ ...patient, sex: "unknown" }, stores(250, 15)))).toBe("consider-with-caution");
  });

  test.each(["iron-overload", "peptic-ulcer"] as const)("%s: present avoid, unknown checked first", (condition) => {
    expect(option.tier(well(patient, low, { conditions: { [condition]: "present" } }))).toBe("avoid");
    const unknown = well(patient, low, { conditions: { [condition]: "unknown" } });
    expect(option.tier(unknown)).toBe("consider-with-caution");
    expect(option.asks(unknown)).toContain(`conditions.${condition}`);
  });
});

describe("the precautions of iron", () => {
  test.each([
    ["male", 38, 14, "consider-with-caution"],
    ["male", 38, 15, "consider"],
    ["female", 49, 14, "consider"],
    ["female", 50, 14, "consider-with-caution"],
  ] as const)("unexplained deficiency: %s of %d years with a ferritin of %d ug/L is %s", (sex, age, ferritin, tier) => {
    expect(option.tier(well({ ...patient, sex, age }, stores(ferritin, 12)))).toBe(tier);
  });

  test("iron deficiency entered for a man asks for its cause", () => {
    const profile = well({ ...patient, sex: "male" }, low, { conditions: { "iron-deficiency": "present" } });
    expect(option.warning(profile, "unexplained-deficiency")?.status).toBe("applies");
  });

  test.each(["kidney-disease", "dialysis", "b12-deficiency", "dysphagia"] as const)("%s: with caution", (condition) => {
    expect(option.tier(well(patient, low, { conditions: { [condition]: "present" } }))).toBe("consider-with-caution");
  });

  test("that inflammation raises ferritin is told to everybody", () => {
    expect(option.warning(well(patient, low), "inflammation")?.status).toBe("general");
  });
});

describe("the interactions of iron", () => {
  test.each([
    "levothyroxine",
    "levodopa",
    "quinolone-or-tetracycline",
    "bisphosphonate",
    "proton-pump-inhibitor",
  ] as const)("%s taken: with caution, and named", (medicine) => {
    const profile = well(patient, low, { medications: { [medicine]: "present" } });
    expect(option.tier(profile)).toBe("consider-with-caution");
    expect(option.warning(profile, medicine)).toMatchObject({
      kind: "interaction",
      status: "applies",
      because: [`medications.${medicine}`],
    });
  });

  test("a bile-acid sequestrant taken: with caution", () => {
    const profile = well(patient, low, { medications: { "orlistat-or-bile-acid-sequestrant": "present" } });
    expect(option.tier(profile)).toBe("consider-with-caution");
  });

  test.each(["calcium", "magnesium", "calcium-magnesium-vitamin-d", "sodium-bicarbonate", "sodium-citrate"] as const)(
    "%s taken: with caution, for the spacing",
    (other) => {
      expect(option.tier(well(patient, low, { taking: { [other]: "present" } }))).toBe("consider-with-caution");
    },
  );
});

test.each([["pregnancy", "precaution", { pregnancy: "pregnant" }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  },
);
