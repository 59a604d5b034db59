import type { OptionId } from "./options";

/**
 * What is counted across products, with the units in which labels give it, a day. The first unit is the canonical one;
 * minerals are the element, and not its salt. Above the highest a number is taken for a mistake.
 */
export const nutrients = [
  {
    id: "vitamin-d",
    label: "Vitamin D",
    units: [
      { unit: "ug", highest: 2_500 },
      { unit: "IU", highest: 100_000 },
    ],
  },
  {
    id: "calcium",
    label: "Calcium",
    units: [
      { unit: "mg", highest: 10_000 },
      { unit: "mmol", highest: 250 },
    ],
  },
  {
    id: "magnesium",
    label: "Magnesium",
    units: [
      { unit: "mg", highest: 5_000 },
      { unit: "mmol", highest: 200 },
    ],
  },
  {
    id: "vitamin-c",
    label: "Vitamin C",
    units: [
      { unit: "mg", highest: 50_000 },
      { unit: "g", highest: 50 },
    ],
  },
  {
    id: "vitamin-e",
    label: "Vitamin E",
    units: [
      { unit: "mg", highest: 5_000 },
      { unit: "IU natural", highest: 7_500 },
      { unit: "IU synthetic", highest: 5_500 },
    ],
  },
  { id: "iron", label: "Iron", units: [{ unit: "mg", highest: 1_000 }] },
  {
    id: "folic-acid",
    label: "Folic acid",
    units: [
      { unit: "ug", highest: 50_000 },
      { unit: "mg", highest: 50 },
    ],
  },
  { id: "vitamin-b6", label: "Vitamin B6", units: [{ unit: "mg", highest: 2_000 }] },
  {
    id: "choline",
    label: "Choline",
    units: [
      { unit: "mg", highest: 50_000 },
      { unit: "g", highest: 50 },
    ],
  },
  {
    id: "sodium",
    label: "Sodium",
    units: [
      { unit: "mg", highest: 40_000 },
      { unit: "g", highest: 40 },
    ],
  },
] as const;

export type NutrientId = (typeof nutrients)[number]["id"];

/** The products whose amount can be entered, each with what it brings; a product of one nutrient has one amount. */
export const products = [
  { id: "vitamin-d", holds: ["vitamin-d"] },
  { id: "calcium", holds: ["calcium"] },
  { id: "magnesium", holds: ["magnesium"] },
  { id: "calcium-magnesium-vitamin-d", holds: ["calcium", "magnesium", "vitamin-d"] },
  { id: "vitamin-c", holds: ["vitamin-c"] },
  { id: "vitamin-e", holds: ["vitamin-e"] },
  { id: "iron", holds: ["iron"] },
  { id: "folate", holds: ["folic-acid"] },
  { id: "vitamin-b-complex", holds: ["vitamin-b6", "folic-acid"] },
  { id: "choline-bitartrate", holds: ["choline"] },
  { id: "lecithin", holds: ["choline"] },
  { id: "sodium-salt", holds: ["sodium"] },
] as const satisfies readonly { readonly id: OptionId; readonly holds: readonly NutrientId[] }[];

export type ProductId = (typeof products)[number]["id"];
