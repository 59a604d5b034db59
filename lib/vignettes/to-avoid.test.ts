import { describe, expect, test } from "vitest";
import { engine } from "../myowise";
import { today } from "../testing/option-under-test";
import { isRelevantOption } from "../words/relevant-option";
import { vignettesToAvoid } from "./to-avoid";

describe.each(vignettesToAvoid)("$title: $option", ({ profile, option: id, because }) => {
  const option = engine.assess(profile, today).options.find((one) => one.id === id);
  const relevant = option !== undefined && isRelevantOption(option) ? option : undefined;

  test("is one to avoid", () => {
    expect(relevant?.tier).toBe("avoid");
    expect(engine.tiersFor(profile).tiers.get(id)).toBe("avoid");
  });

  test("says which fact contraindicates it", () => {
    const applying = relevant?.warnings.filter(
      ({ kind, status }) => kind === "contraindication" && status === "applies",
    );
    expect(applying?.flatMap((warning) => warning.because)).toContain(because);
  });

  test("shows no dose", () => {
    expect(relevant?.doseAsStudied).toEqual([]);
    expect(relevant?.patient.howStudied).toBeUndefined();
  });
});
