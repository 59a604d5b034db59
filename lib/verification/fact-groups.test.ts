import { expect, test } from "vitest";
import { age, any, lab, pregnant, present, vitaminDBand } from "../profile/conditions";
import { flag } from "./complaints";
import { factGroupsOf } from "./fact-groups";

const groupWith = (path: string, ...of: Parameters<typeof factGroupsOf>[0]) => {
  const group = factGroupsOf(of, flag.under18).find(({ paths }) => paths.includes(path));
  if (group === undefined) throw new Error(`no group reads ${path}`);
  return group;
};
const valuesOf = (path: string, ...of: Parameters<typeof factGroupsOf>[0]) =>
  groupWith(path, ...of).states.map(({ values }) => values);

test("a disease is absent, not known or present", () => {
  expect(valuesOf("conditions.gout", present("gout"))).toEqual([["absent"], [undefined], ["present"]]);
});

test("a laboratory result has each stretch between its cuts, and not known", () => {
  const values = valuesOf("labs.potassium", lab("potassium").below(3.5), lab("potassium").above(5.3)).flat();
  expect(values).toHaveLength(4);
  expect(values).toContain(undefined);
});

test("pregnancy at 60 is possible only where it was entered: not known means none", () => {
  const group = groupWith("pregnancy", pregnant, age.atLeast(60));
  const at60 = group.states.filter(({ values }) => Number(values[0]) >= 60).map(({ values }) => values[1]);
  expect(new Set(at60)).toEqual(new Set(["none", "pregnant", "breastfeeding"]));
  const younger = group.states.filter(({ values }) => Number(values[0]) < 60).map(({ values }) => values[1]);
  expect(younger).toContain(undefined);
});

test("a vitamin D level decides its band, and a level at a cut in ng/mL may lie below it in nmol/L", () => {
  const states = valuesOf("vitaminDStatus", vitaminDBand("sufficient"), lab("vitamin-d-25oh").below(30));
  expect(states).toContainEqual(["sufficient", undefined]);
  const deficient = states.filter(([band, level]) => band === "deficiency" && typeof level === "number");
  expect(deficient.some(([, level]) => Number(level) < 30)).toBe(true);
  expect(deficient.some(([, level]) => Number(level) >= 30)).toBe(true);
  const sufficient = states.filter(([band, level]) => band === "sufficient" && level !== undefined);
  expect(sufficient.every(([, level]) => Number(level) > 70)).toBe(true);
});

test("where creatinine is read, an eGFR follows from it in an adult of known sex", () => {
  const group = groupWith("labs.creatinine", any(lab("creatinine").above(300), lab("egfr").below(30)));
  const unreported = group.states.filter(({ enter }) => enter({ age: 45 }).labs?.egfr === undefined);
  const [egfr, creatinine] = [group.paths.indexOf("labs.egfr"), group.paths.indexOf("labs.creatinine")];
  expect(unreported.some(({ values }) => values[creatinine] !== undefined && values[egfr] === undefined)).toBe(true);
  expect(group.states.some(({ values }) => Number(values[creatinine]) > 300 && Number(values[egfr]) < 30)).toBe(true);
});
