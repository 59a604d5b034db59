/** Red flags. One that closes the gate calls for a work-up before any remedy. */
export const findings = [
  { id: "progressive-weakness", label: "Progressive weakness, wasting or bulbar symptoms", closesGate: true },
  { id: "dark-urine", label: "Dark urine, or severe muscle pain with swelling", closesGate: true },
  { id: "one-leg-swelling", label: "One leg swollen, warm or tender", closesGate: true },
  { id: "cold-pale-limb", label: "Cold, pale or pulseless limb, or rest pain", closesGate: true },
  { id: "exertional-calf-pain", label: "Calf pain on walking a fixed distance, eased by rest", closesGate: true },
  { id: "tetany", label: "Hand or foot spasm, tingling round the mouth, laryngospasm", closesGate: true },
  { id: "saddle-numbness", label: "Saddle numbness, or bladder or bowel change", closesGate: true },
  { id: "limb-pain-out-of-proportion", label: "Pain out of proportion, tense compartment or fever", closesGate: true },
  { id: "breathless-lying-flat", label: "Breathless lying flat, weak cough or morning headache", closesGate: true },
  {
    id: "rigidity-or-trismus",
    label: "Lockjaw, generalised rigidity, or fever with rigidity after a new medicine",
    closesGate: true,
  },
  {
    id: "adrenal-features",
    label: "Low blood pressure with pigmentation, weight loss or salt craving",
    closesGate: true,
  },
  {
    id: "infant-cramps",
    label: "The patient, or the breastfed child, is an infant with cramps or spasms",
    closesGate: true,
  },
  { id: "sedative-withdrawal", label: "Recently stopped a benzodiazepine, alcohol or baclofen", closesGate: true },
  {
    id: "severe-pregnancy-symptoms",
    label: "Pregnant, with severe headache, visual change or upper abdominal pain",
    closesGate: true,
  },
  { id: "recent-neck-injury", label: "Recent neck injury (whiplash)", closesGate: false },
  { id: "chest-pain", label: "Chest pain now", closesGate: true },
  { id: "abdominal-colic", label: "Colicky abdominal or loin pain", closesGate: true },
  { id: "throat-tightness", label: "Throat tightness, or swelling of lips or tongue", closesGate: true },
  { id: "muscle-pain-on-statin", label: "New muscle pain or weakness on a statin", closesGate: false },
] as const;

export type FindingId = (typeof findings)[number]["id"];
