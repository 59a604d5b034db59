/** Why the patient is here. */
export const presentations = [
  { id: "muscle-cramps", label: "Muscle cramps, not specified" },
  { id: "nocturnal-leg-cramps", label: "Nocturnal leg cramps" },
  { id: "exercise-associated-cramps", label: "Cramps during or after exercise or heat" },
  { id: "circulatory-cramps", label: "Toe, foot or calf cramps from posture, footwear or circulation" },
  { id: "muscle-spasm-pain", label: "Muscle spasm with neck, back or other muscle pain" },
  { id: "restless-legs", label: "Restless legs" },
  { id: "sleep-starts", label: "Sleep starts (hypnic jerks)" },
  { id: "pregnancy-cramps", label: "Leg cramps in pregnancy" },
] as const;

export type PresentationId = (typeof presentations)[number]["id"];
