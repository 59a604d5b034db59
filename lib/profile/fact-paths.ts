import { defineFactSpace } from "../facts/fact-space";
import { productParts } from "./amounts";
import { conditions } from "./vocabulary/conditions";
import { findings } from "./vocabulary/findings";
import { labs } from "./vocabulary/labs";
import { medications } from "./vocabulary/medications";
import { optionNames } from "./vocabulary/options";

const under = (group: string, entries: readonly { readonly id: string }[]) => entries.map(({ id }) => `${group}.${id}`);

/** Every fact that a condition can read. `vitaminDStatus` holds the band, wherever it came from. */
export const factSpace = defineFactSpace([
  "age",
  "sex",
  "pregnancy",
  "region",
  "vitaminDStatus",
  ...under("conditions", conditions),
  ...under("medications", medications),
  ...under("taking", optionNames),
  ...under("findings", findings),
  ...under("labs", labs),
  ...productParts.map(({ path }) => path),
]);
