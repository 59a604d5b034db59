import type { Option } from "../option";
import { acupuncture } from "./acupuncture";
import { analgesics } from "./analgesics";
import { baclofen } from "./baclofen";
import { barbiturates } from "./barbiturates";
import { biotin } from "./biotin";
import { calcium } from "./calcium";
import { calciumMagnesiumVitaminD } from "./calcium-magnesium-vitamin-d";
import { chiropractic } from "./chiropractic";
import { cholineBitartrate } from "./choline-bitartrate";
import { clonazepam } from "./clonazepam";
import { creatine } from "./creatine";
import { dietaryProtein } from "./dietary-protein";
import { electroacupuncture } from "./electroacupuncture";
import { exerciseTraining } from "./exercise-training";
import { folate } from "./folate";
import { gabapentin } from "./gabapentin";
import { ginkgo } from "./ginkgo";
import { heat } from "./heat";
import { hydration } from "./hydration";
import { inosine } from "./inosine";
import { iron } from "./iron";
import { lGlutamine } from "./l-glutamine";
import { lThreonine } from "./l-threonine";
import { lacticAcidDrinks } from "./lactic-acid-drinks";
import { lecithin } from "./lecithin";
import { magnesium } from "./magnesium";
import { massage } from "./massage";
import { maternalSupplementation } from "./maternal-supplementation";
import { medicationReview } from "./medication-review";
import { mexiletine } from "./mexiletine";
import { msm } from "./msm";
import { muscleRelaxants } from "./muscle-relaxants";
import { omega3 } from "./omega-3";
import { phenytoin } from "./phenytoin";
import { physicalTherapy } from "./physical-therapy";
import { potassium } from "./potassium";
import { primidone } from "./primidone";
import { quinine } from "./quinine";
import { riluzole } from "./riluzole";
import { silica } from "./silica";
import { sleepRegularity } from "./sleep-regularity";
import { sodiumBicarbonate } from "./sodium-bicarbonate";
import { sodiumCitrate } from "./sodium-citrate";
import { sodiumSalt } from "./sodium-salt";
import { sportsDrink } from "./sports-drink";
import { stimulantAvoidance } from "./stimulant-avoidance";
import { stomachAcidSupport } from "./stomach-acid-support";
import { stretching } from "./stretching";
import { taurine } from "./taurine";
import { therapeuticUltrasound } from "./therapeutic-ultrasound";
import { triggerAvoidance } from "./trigger-avoidance";
import { valproate } from "./valproate";
import { vitaminBComplex } from "./vitamin-b-complex";
import { vitaminC } from "./vitamin-c";
import { vitaminD } from "./vitamin-d";
import { vitaminE } from "./vitamin-e";
import { vitaminK2 } from "./vitamin-k2";
import { walkingAndFootwear } from "./walking-and-footwear";
import { watchfulWaiting } from "./watchful-waiting";

/** Every option that the program answers for; their order changes nothing. */
export const options: readonly Option[] = [
  acupuncture,
  analgesics,
  baclofen,
  barbiturates,
  biotin,
  calcium,
  calciumMagnesiumVitaminD,
  chiropractic,
  cholineBitartrate,
  clonazepam,
  creatine,
  dietaryProtein,
  electroacupuncture,
  exerciseTraining,
  folate,
  gabapentin,
  ginkgo,
  heat,
  hydration,
  inosine,
  iron,
  lGlutamine,
  lThreonine,
  lacticAcidDrinks,
  lecithin,
  magnesium,
  massage,
  maternalSupplementation,
  medicationReview,
  mexiletine,
  msm,
  muscleRelaxants,
  omega3,
  phenytoin,
  physicalTherapy,
  potassium,
  primidone,
  quinine,
  riluzole,
  silica,
  sleepRegularity,
  sodiumBicarbonate,
  sodiumCitrate,
  sodiumSalt,
  sportsDrink,
  stimulantAvoidance,
  stomachAcidSupport,
  stretching,
  taurine,
  therapeuticUltrasound,
  triggerAvoidance,
  valproate,
  vitaminBComplex,
  vitaminC,
  vitaminD,
  vitaminE,
  vitaminK2,
  walkingAndFootwear,
  watchfulWaiting,
];
