import { any, derived, present, takes } from "../../profile/conditions";
import { anyTwo, type Combination, each } from "../combination";

const sedatives = ["baclofen", "barbiturates", "clonazepam", "gabapentin", "muscle-relaxants", "primidone"] as const;
const sedation = "own-rules#Sedation that adds up";

/** Sedation that adds up. */
export const sedationAddsUp: readonly Combination[] = [
  {
    id: "sedation",
    among: anyTwo(...sedatives),
    severity: "warning",
    says: "Each slows the nervous system: sedation, falls and slow breathing add up. Doses, driving and breathing need a review.",
    inPatientWords: "Each can make you sleepy and slow your breathing. Together it adds up. Driving may not be safe.",
    cites: [sedation],
    parts: {
      baclofen: { cites: ["uk-leaflet-baclofen#Other medicines"] },
      barbiturates: { cites: ["goodrx-phenobarbital-interactions#Opening"] },
      clonazepam: { cites: ["pdr-clonazepam#Boxed warning, as summarised"] },
      gabapentin: {
        text: "Of gabapentin and pregabalin the American and the British regulator warn for slow breathing beside other sedatives.",
        cites: ["fda-2019-gabapentinoids#As reported", "mhra-pregabalin-breathing#Advice for healthcare professionals"],
      },
      "muscle-relaxants": { cites: ["methocarbamol-smpc#Warnings and interactions, as reproduced"] },
      primidone: { cites: ["uk-label-primidone#Interactions"] },
    },
  },
  {
    id: "sedation-with-opioid",
    among: anyTwo(...sedatives),
    when: takes("opioid"),
    severity: "critical",
    says: "An opioid is taken as well: beside one sedative alone deep sedation, slow breathing and deaths are reported.",
    inPatientWords: "You take an opioid as well. Together they can stop your breathing. Talk with us before you start.",
    cites: [
      "us-label-clonazepam#Boxed warning",
      "fda-2019-gabapentinoids#As reported",
      "canadian-label-baclofen#Warnings",
    ],
  },
  {
    id: "sedation-with-weak-breathing",
    among: anyTwo(...sedatives),
    when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
    severity: "critical",
    says: "Breathing is impaired by weak muscles, lung disease or sleep apnoea, so that sedatives together weigh more. The respiratory team needs to know.",
    inPatientWords: "Your breathing is weak. Together these can slow it too much. Talk with us before you start.",
    cites: ["mhra-pregabalin-breathing#Advice for healthcare professionals", "own-rules#Specialist first"],
  },
  {
    id: "sedation-opioid",
    among: each("baclofen", "barbiturates", "gabapentin", "muscle-relaxants", "primidone"),
    when: takes("opioid"),
    severity: "warning",
    says: "An opioid is taken beside it: sedation and slow breathing add up, and deaths are reported with some sedatives.",
    inPatientWords: "You take an opioid as well. Together they can slow your breathing too much.",
    cites: [sedation, "fda-2019-gabapentinoids#As reported", "canadian-label-baclofen#Warnings"],
    isToldByOption: true,
  },
  {
    id: "sedation-benzodiazepine",
    among: each("baclofen", "barbiturates", "gabapentin", "muscle-relaxants", "primidone"),
    when: takes("benzodiazepine-or-z-drug"),
    severity: "warning",
    says: "A benzodiazepine or Z-drug is taken beside it: sedation, falls and slow breathing add up.",
    inPatientWords:
      "You take a sleeping or calming drug as well. Together they can make you too sleepy and slow your breathing.",
    cites: [sedation, "pdr-clonazepam#Boxed warning, as summarised"],
    isToldByOption: true,
  },
];
