/** Every cut that more than one place reads, once, in the canonical unit of its fact. "Ours": no body sets it. */

/** Adults from here on, in years. Ours: no source behind the list studied children. */
export const adultFrom = 18;

/** Ages at which a pregnancy is possible, in years, both included. Ours. */
export const pregnancyPossible = { from: 11, to: 55 } as const;

/** Whether a pregnancy is possible at this age, in years. */
export const isPregnancyPossibleAt = (age: number): boolean =>
  age >= pregnancyPossible.from && age <= pregnancyPossible.to;

/** Older age from here on, in years, where a text says "elderly" and names no age. Ours. */
export const olderFrom = 65;

/** A lab older than this, in months, counts but is flagged as old. Ours. */
export const staleAfterMonths = 12;

/** FVC, % of predicted: below it the breathing muscles count as weak. Ours. */
export const weakBreathingBelow = 50;

/**
 * The lower ends of the GFR categories, in mL/min/1.73 m²; below the last one is G5, kidney failure.
 * @see KDIGO 2024, Kidney Int 105(4S):S117-S314, PMID 38490803: GFR categories
 */
export const gfrCategoriesFrom = { G1: 90, G2: 60, G3a: 45, G3b: 30, G4: 15 } as const;

/**
 * An eGFR below it counts as kidney disease, in mL/min/1.73 m². One result without the three months: ours, for safety.
 * @see KDIGO 2024, Kidney Int 105(4S):S117-S314, PMID 38490803: definition of CKD
 */
export const kidneyDiseaseBelow = gfrCategoriesFrom.G2;

/**
 * Limits of the adult reference interval, each in the lab's canonical unit. A laboratory's own limits may differ.
 * @see UK Pathology Harmony consensus intervals, as tabulated in eJIFCC 2016;27(1):48-65 (PMC4975217, table 3)
 */
export const limits = {
  /** Adjusted calcium, mmol/L. @see Schini 2021, Clin Endocrinol 94:34-39, PMID 32892370 */
  calcium: { lower: 2.2, upper: 2.6 },
  /** Potassium, mmol/L. */
  potassium: { lower: 3.5, upper: 5.3 },
  /** Sodium, mmol/L. */
  sodium: { lower: 133 },
  /** Magnesium, mmol/L. */
  magnesium: { lower: 0.7, upper: 1.0 },
  /** QTc, ms: prolonged from here on. @see Rautaharju 2009, J Am Coll Cardiol 53:982-991 */
  qtc: { prolongedMale: 450, prolongedFemale: 460 },
  /** Ferritin, µg/L. @see WHO 2020, guideline on ferritin, ISBN 978-92-4-000296-8 */
  ferritin: { lower: 15 },
  /** Transferrin saturation, %. @see EASL 2022, J Hepatol 77:479-502, PMID 35662478 */
  transferrinSaturation: { upper: 45 },
} as const;
