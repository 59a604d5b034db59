import { describe, expect, it } from "vitest";
import { medications } from "@/lib/profile/vocabulary/medications";
import { brandNames } from "./brand-names";
import { findableNamed, findMedicines, productNamesOf } from "./medicine-index";

const namesFor = (typed: string) => findMedicines(typed).map(({ name }) => name);

describe("the search for a medicine", () => {
  it.each([
    ["warf", "Warfarin", ["medications.vitamin-k-antagonist"]],
    ["furosemide", "Furosemide", ["medications.loop-diuretic"]],
    ["frusemide", "Frusemide", ["medications.loop-diuretic"]],
    ["ELIQUIS", "Eliquis", ["medications.doac"]],
    ["magnes", "Magnesium", ["taking.magnesium"]],
  ])("finds %j", (typed, name, paths) => {
    expect(findMedicines(typed)[0]).toMatchObject({ name, paths });
  });

  it("takes citalopram for both of its classes", () => {
    expect(findableNamed("Citalopram")?.paths).toEqual(["medications.qt-prolonging", "medications.ssri-or-snri"]);
  });

  it("takes phenytoin for its class and for the option of that name", () => {
    expect(findableNamed("Phenytoin")?.paths).toEqual(["medications.antiseizure", "taking.phenytoin"]);
  });

  it("takes baclofen for the medicine alone, since that counts for the option too", () => {
    expect(findableNamed("Baclofen")?.paths).toEqual(["medications.baclofen"]);
  });

  it("finds a class by a word of its name", () => {
    expect(namesFor("diuretic")).toContain("Loop diuretic");
  });

  it.each(["", "  ", "xyzzy", "(", "\\"])("finds nothing for %j", (typed) => {
    expect(findMedicines(typed)).toEqual([]);
  });

  it("finds every member of every class by its full name", () => {
    const members = medications.flatMap((medicine) => medicine.members as readonly string[]);
    expect(members.length).toBeGreaterThan(200);
    expect(members.filter((name) => !namesFor(name).includes(name))).toEqual([]);
  });
});

describe("the names shown for a class", () => {
  const all = () => true;

  it("are small inside a sentence, and trade names keep their capital", () => {
    expect(productNamesOf(["Warfarin"], all)).toEqual({ "medications.vitamin-k-antagonist": "warfarin" });
    expect(productNamesOf(["Eliquis"], all)).toEqual({ "medications.doac": "Eliquis" });
  });

  it("are all of those picked", () => {
    expect(productNamesOf(["Aspirin", "Clopidogrel"], all)["medications.antiplatelet"]).toBe("aspirin, clopidogrel");
  });

  it("are none once the class is no longer taken, or for a name that is not known", () => {
    expect(productNamesOf(["Warfarin", "Gone"], () => false)).toEqual({});
  });

  it("know each trade name from the vocabulary", () => {
    const members = new Set(medications.flatMap((medicine) => medicine.members as readonly string[]));
    expect([...brandNames].filter((name) => !members.has(name))).toEqual([]);
  });
});
