import { type LabResult, toOneDecimal, vitaminDNmolPerNg } from "./units";

export const vitaminDBands = ["severe-deficiency", "deficiency", "insufficiency", "sufficient"] as const;
export type VitaminDBand = (typeof vitaminDBands)[number];

/** The upper ends of the bands in each unit, as published in both; at the cut a level belongs to the band above. */
export const vitaminDCuts = { "nmol/L": [30, 50, 75], "ng/mL": [12, 20, 30] } as const;

export interface VitaminDLevel {
  readonly nmolPerL: number;
  readonly ngPerMl: number;
  readonly band: VitaminDBand;
}

/** A 25-hydroxyvitamin D level in both units, to 0.1, with the band by the cuts of the unit that was reported. */
export function vitaminDLevel({ value, unit }: LabResult): VitaminDLevel {
  const isMolar = unit === "nmol/L";
  const reported = toOneDecimal(value);
  const band = (cuts: readonly number[]) => vitaminDBands[cuts.filter((cut) => value >= cut).length] as VitaminDBand;
  return {
    nmolPerL: isMolar ? reported : toOneDecimal(value * vitaminDNmolPerNg),
    ngPerMl: isMolar ? toOneDecimal(value / vitaminDNmolPerNg) : reported,
    band: band(vitaminDCuts[isMolar ? "nmol/L" : "ng/mL"]),
  };
}
