import type { Option } from "../option";
import { calcium } from "./calcium";
import { iron } from "./iron";
import { lGlutamine } from "./l-glutamine";
import { lThreonine } from "./l-threonine";
import { magnesium } from "./magnesium";
import { medicationReview } from "./medication-review";
import { mexiletine } from "./mexiletine";
import { potassium } from "./potassium";
import { quinine } from "./quinine";
import { stretching } from "./stretching";
import { taurine } from "./taurine";
import { vitaminD } from "./vitamin-d";
import { vitaminK2 } from "./vitamin-k2";
import { watchfulWaiting } from "./watchful-waiting";

/** Every option that the program answers for; their order changes nothing. */
export const options: readonly Option[] = [
  calcium,
  iron,
  lGlutamine,
  lThreonine,
  magnesium,
  medicationReview,
  mexiletine,
  potassium,
  quinine,
  stretching,
  taurine,
  vitaminD,
  vitaminK2,
  watchfulWaiting,
];
