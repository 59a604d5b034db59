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
