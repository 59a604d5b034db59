/** What an option's evidence is about; derived from the presentations, conditions and vitamin D band. */
export const indications = [
  { id: "als-cramps", label: "Cramps in ALS / motor neuron disease" },
  { id: "fibromyalgia", label: "Fibromyalgia (pain, fatigue, sleep)" },
  { id: "vitamin-d-deficiency", label: "Vitamin D deficiency" },
  { id: "nocturnal-leg-cramps", label: "Nocturnal leg cramps" },
  { id: "exercise-associated-cramps", label: "Exercise-associated cramps" },
  { id: "circulatory-cramps", label: "Cramps from posture, footwear or circulation" },
  { id: "muscle-spasm-pain", label: "Muscle spasm with pain" },
  { id: "restless-legs", label: "Restless legs" },
  { id: "sleep-starts", label: "Sleep starts" },
  { id: "pregnancy-cramps", label: "Leg cramps in pregnancy" },
  { id: "muscle-cramps", label: "Muscle cramps, not specified" },
] as const;

export type IndicationId = (typeof indications)[number]["id"];
