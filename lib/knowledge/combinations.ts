import type { Combination } from "./combination";
import { absorption } from "./combinations/absorption";
import { bleedingAddsUp } from "./combinations/bleeding-adds-up";
import { claims } from "./combinations/claims";
import { medicines } from "./combinations/medicines";
import { nutrientsTwice } from "./combinations/nutrients-twice";
import { sedationAddsUp } from "./combinations/sedation-adds-up";
import { supplements } from "./combinations/supplements";

/**
 * What matters when options are taken together. What an option does with a medicine is in the option's own file; it is
 * here only where that file is silent.
 */
export const combinations: readonly Combination[] = [
  ...nutrientsTwice,
  ...supplements,
  ...bleedingAddsUp,
  ...absorption,
  ...sedationAddsUp,
  ...medicines,
  ...claims,
];
