import type { ConditionId } from "@/lib/profile/vocabulary/conditions";

export interface ConditionGroup {
  readonly title: string;
  readonly ids: readonly ConditionId[];
}

/** The conditions that are not asked first, by organ, in the order of a history. */
export const conditionGroups: readonly ConditionGroup[] = [
  {
    title: "Kidney and liver",
    ids: [
      "dialysis",
      "kidney-transplant",
      "acute-kidney-injury",
      "kidney-stones",
      "liver-disease",
      "hepatic-encephalopathy",
      "ascites-or-oedema",
    ],
  },
  {
    title: "Heart, vessels and blood",
    ids: [
      "hypertension",
      "heart-failure",
      "ischaemic-heart-disease",
      "atrial-fibrillation",
      "heart-block",
      "pacemaker-or-icd",
      "long-qt",
      "mechanical-heart-valve",
      "peripheral-arterial-disease",
      "venous-thromboembolism",
      "bleeding-disorder",
      "stroke",
    ],
  },
  {
    title: "Minerals, hormones and bone",
    ids: [
      "diabetes",
      "hypothyroidism",
      "adrenal-insufficiency",
      "hypercalcaemia",
      "hyperparathyroidism",
      "granulomatous-disease",
      "low-bone-density",
      "gout",
      "iron-deficiency",
      "iron-overload",
      "b12-deficiency",
    ],
  },
  {
    title: "Nerve, muscle and breathing",
    ids: [
      "peripheral-neuropathy",
      "lumbar-radiculopathy",
      "parkinsons-disease",
      "multiple-sclerosis",
      "epilepsy",
      "myasthenia-gravis",
      "spinal-cord-injury",
      "cerebral-palsy",
      "respiratory-weakness",
      "copd-or-sleep-apnoea",
      "dysphagia",
      "sialorrhoea",
      "falls",
    ],
  },
  {
    title: "Mind and substances",
    ids: ["bipolar-disorder", "mood-disorder", "substance-use-disorder"],
  },
  {
    title: "Other",
    ids: [
      "cancer",
      "peptic-ulcer",
      "coeliac-disease",
      "glaucoma",
      "g6pd-deficiency",
      "quinine-reaction",
      "fish-allergy",
      "restricted-sodium-diet",
      "planned-surgery",
    ],
  },
];
