import { type Combination, oneOfEach } from "../combination";
import { bloodThinning, withCalcium, withMagnesium } from "./groups";

const noStudy = "It cites no study, and none was found.";

/** What the mineral site says that one remedy does to another: told as its claim, and never as a warning. */
export const claims: readonly Combination[] = [
  {
    id: "claim-blood-thinning-calcium",
    among: oneOfEach(withCalcium, bloodThinning),
    severity: "info",
    says: `A website says that blood-thinning supplements (ginkgo, omega-3, vitamin E) lower calcium. ${noStudy}`,
    cites: ["acu-cell-2017-muscle-spasms@blood-thinning-lowers-calcium"],
    parts: {
      ginkgo: { cites: ["acu-cell-2017-muscle-spasms@calcium-lowered-by-ginkgo"] },
      "omega-3": {
        text: "Elsewhere it offers omega-3 to make calcium easier to use.",
        cites: [
          "acu-cell-2017-muscle-spasms@calcium-lowered-by-omega-3",
          "acu-cell-2017-muscle-spasms@cofactor-omega-3",
        ],
      },
      "vitamin-e": { cites: ["acu-cell-2017-muscle-spasms@calcium-lowered-by-vitamin-e"] },
    },
  },
  {
    id: "claim-lecithin-calcium",
    among: oneOfEach(withCalcium, ["lecithin"]),
    severity: "info",
    says: `A website says that too much lecithin raises the need for calcium, and elsewhere that lecithin makes calcium easier to use. ${noStudy}`,
    cites: ["acu-cell-2017-muscle-spasms@need-lecithin", "acu-cell-2017-muscle-spasms@cofactor-lecithin"],
  },
  {
    id: "claim-protein-calcium",
    among: oneOfEach(withCalcium, ["dietary-protein"]),
    severity: "info",
    says: `A website says that much protein raises the need for calcium, and elsewhere that protein makes calcium easier to use. ${noStudy}`,
    cites: ["acu-cell-2017-muscle-spasms@need-high-protein", "acu-cell-2017-muscle-spasms@cofactor-protein"],
  },
  {
    id: "claim-vitamin-c-calcium",
    among: oneOfEach(withCalcium, ["vitamin-c"]),
    severity: "info",
    says: `A website says that too much vitamin C raises the need for calcium, and elsewhere that vitamin C makes calcium easier to use. ${noStudy}`,
    cites: ["acu-cell-2017-muscle-spasms@need-vitamin-c", "acu-cell-2017-muscle-spasms@cofactor-vitamin-c"],
  },
  {
    id: "claim-silica-magnesium",
    among: oneOfEach(withMagnesium, ["silica"]),
    severity: "info",
    says: `A website says that silica inhibits magnesium. ${noStudy}`,
    cites: ["acu-cell-2017-muscle-spasms@silica-inhibits-magnesium"],
  },
  {
    id: "claim-choline-magnesium",
    among: oneOfEach(withMagnesium, ["choline-bitartrate"]),
    severity: "info",
    says: `A website says that choline lowers magnesium in time. ${noStudy}`,
    cites: ["acu-cell-2017-muscle-spasms@choline-corrects-ratio"],
  },
];
