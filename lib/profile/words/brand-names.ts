/** Trade names in the medicines vocabulary, which keep their capital in running text. */
export const brandNames: ReadonlySet<string> = new Set(
  (
    "Coumadin Sintrom Marcoumar Eliquis Xarelto Lixiana Savaysa Pradaxa Plavix Brilinta Aldactone Entresto Bactrim " +
    "Prograf Lanoxin Synthroid Xenical Neurontin Lyrica Priadel Camcolit Sinemet Madopar Seretide Symbicort Rilutek " +
    "Lioresal Qualaquin Mestinon"
  ).split(" "),
);
