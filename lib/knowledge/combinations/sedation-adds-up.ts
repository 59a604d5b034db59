import { any, derived, present, takes } from "../../profile/conditions";
import { anyTwo, type Combination, each } from "../combination";
import { baclofenCanadianLabel } from "../sources/canadian-label-baclofen";
import { fda2019Gabapentinoids } from "../sources/fda-2019-gabapentinoids";
import { goodrxPhenobarbital } from "../sources/goodrx-phenobarbital-interactions";
import { methocarbamolSmpc } from "../sources/methocarbamol-smpc";
import { mhraPregabalinBreathing } from "../sources/mhra-pregabalin-breathing";
import { ownRules } from "../sources/own-rules";
import { pdrClonazepam } from "../sources/pdr-clonazepam";
import { primidoneUkLabel } from "../sources/uk-label-primidone";
import { baclofenLeaflet } from "../sources/uk-leaflet-baclofen";
import { clonazepamUsLabel } from "../sources/us-label-clonazepam";

const sedatives = ["baclofen", "barbiturates", "clonazepam", "gabapentin", "muscle-relaxants", "primidone"] as const;
const sedation = ownRules.at("Sedation that adds up");

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
      baclofen: { cites: [baclofenLeaflet.at("Other medicines")] },
      barbiturates: { cites: [goodrxPhenobarbital.at("Opening")] },
      clonazepam: { cites: [pdrClonazepam.at("Boxed warning, as summarised")] },
      gabapentin: {
        text: "Of gabapentin and pregabalin the American and the British regulator warn for slow breathing beside other sedatives.",
        cites: [
          fda2019Gabapentinoids.at("As reported"),
          mhraPregabalinBreathing.at("Advice for healthcare professionals"),
        ],
      },
      "muscle-relaxants": { cites: [methocarbamolSmpc.at("Warnings and interactions, as reproduced")] },
      primidone: { cites: [primidoneUkLabel.at("Interactions")] },
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
      clonazepamUsLabel.at("Boxed warning"),
      fda2019Gabapentinoids.at("As reported"),
      baclofenCanadianLabel.at("Warnings"),
    ],
  },
  {
    id: "sedation-with-weak-breathing",
    among: anyTwo(...sedatives),
    when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
    severity: "critical",
    says: "Breathing is impaired by weak muscles, lung disease or sleep apnoea, so that sedatives together weigh more. The respiratory team needs to know.",
    inPatientWords: "Your breathing is weak. Together these can slow it too much. Talk with us before you start.",
    cites: [mhraPregabalinBreathing.at("Advice for healthcare professionals"), ownRules.at("Specialist first")],
  },
  {
    id: "sedation-opioid",
    among: each("baclofen", "barbiturates", "gabapentin", "muscle-relaxants", "primidone"),
    when: takes("opioid"),
    severity: "warning",
    says: "An opioid is taken beside it: sedation and slow breathing add up, and deaths are reported with some sedatives.",
    inPatientWords: "You take an opioid as well. Together they can slow your breathing too much.",
    cites: [sedation, fda2019Gabapentinoids.at("As reported"), baclofenCanadianLabel.at("Warnings")],
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
    cites: [sedation, pdrClonazepam.at("Boxed warning, as summarised")],
    isToldByOption: true,
  },
];
