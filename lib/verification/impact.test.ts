import { expect, test } from "vitest";
import { type Answer, differencesBetween } from "./impact";

const option = (id: string, tier: string, warnings: Answer["options"][number]["warnings"] = []) => ({
  id,
  tier,
  warnings,
});
const answer = (options: Answer["options"], rest: Partial<Answer> = {}): Answer => ({
  gate: { closed: false },
  alerts: [],
  options,
  ...rest,
});
const warning = (status: string, message = "Kidney disease.") => ({ id: "kidney", status, message });

test("the same answer differs in nothing", () => {
  const same = answer([option("heat", "consider"), option("iron", "avoid", [warning("applies")])]);
  expect(differencesBetween(same, same)).toEqual([]);
});

test("a tier that fell is told once, with the option's new place", () => {
  const before = answer([option("heat", "consider"), option("iron", "consider"), option("quinine", "avoid")]);
  const after = answer([option("iron", "consider"), option("quinine", "avoid"), option("heat", "avoid")]);
  expect(differencesBetween(before, after)).toEqual([
    { kind: "tier", about: "heat", from: "consider", to: "avoid" },
    { kind: "order", about: "heat", from: "place 1", to: "place 3" },
  ]);
});

test("warnings that came, went or were reworded are told", () => {
  const change = (from: Parameters<typeof option>[2], to: Parameters<typeof option>[2]) =>
    differencesBetween(answer([option("iron", "consider", from)]), answer([option("iron", "consider", to)])).map(
      (one) => [one.about, one.from, one.to],
    );
  expect(change([], [warning("applies")])).toEqual([["iron: kidney", "not shown", "applies"]]);
  expect(change([warning("unknown")], [])).toEqual([["iron: kidney", "unknown", "not shown"]]);
  expect(change([warning("applies")], [warning("applies", "Kidneys.")])).toEqual([
    ["iron: kidney", "applies", "applies, in other words"],
  ]);
});

test("a new option, an alert and a closed gate are told", () => {
  const alert = { id: "red-flag.tetany", message: "Tetany." };
  const after = answer([option("heat", "consider")], { gate: { closed: true }, alerts: [alert] });
  expect(differencesBetween(answer([]), after)).toEqual([
    { kind: "gate", about: "gate", from: "open", to: "closed" },
    { kind: "alert", about: "red-flag.tetany", from: "not shown", to: "shown" },
    { kind: "tier", about: "heat", from: "not on the list", to: "consider" },
  ]);
});
