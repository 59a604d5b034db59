import { pregnantOrBreastfeeding, present, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const walking = "nicolai-2013-ginkgo-claudication#Abstract: Main results";
const reports = "bent-2005-ginkgo-bleeding#Abstract: Results";
const caution = "ginkgo-smpc#4.4 Special warnings and precautions";
const noBenefitToWeigh = "own-rules#Ginkgo: no benefit to weigh against bleeding or seizures";

/** Ginkgo: no benefit that matters in narrowed arteries, and reports of bleeding and of seizures. */
export const ginkgo = defineOption({
  id: "ginkgo",
  name: "Ginkgo biloba",
  kind: "supplement",

  statements: [
    {
      id: "circulatory-cramps",
      indications: ["circulatory-cramps"],
      direction: "no-clear-benefit",
      certainty: "moderate",
      certaintyBecause:
        "A Cochrane review of 14 trials, whose effect is small, may be chance and is probably inflated by missing trials. It studied pain on walking and not cramps.",
      effectSize: "none",
      design: "systematic-review",
      population: "739 people with intermittent claudication in 14 trials",
      outcome: "Farthest distance walked",
      effect: "64.5 m more on a flat treadmill (95 % CI 1.8 m less to 130.7 m more), P = 0.06, 11 trials, 477 people",
      text: "In narrowed leg arteries 14 trials found no benefit that matters to patients.",
      cites: [walking, "acu-cell-2017-muscle-spasms@ginkgo-circulation"],
    },
    {
      id: "pregnancy-cramps",
      indications: ["pregnancy-cramps"],
      ...unproven("No study of cramps in pregnancy was found, and the label rules ginkgo out."),
      design: "no-study",
      population: "Nobody",
      outcome: "Leg cramps in pregnancy",
      effect: "Not studied",
      text: "Not studied for cramps in pregnancy, where the label rules it out.",
      cites: ["ginkgo-smpc#4.3 Contraindications", "own-rules#No study found"],
    },
  ],

  // The label asks for care with anticoagulants, antiplatelets and epilepsy; we rule ginkgo out, as it has no benefit here.
  // NSAIDs and antidepressants stay interactions: no source was read that names them.
  contraindications: {
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: ruled out by the label.",
      notForYou: "You are pregnant or nurse a baby. The label says ginkgo is not for you.",
      cites: ["ginkgo-smpc#4.3 Contraindications"],
    },
    anticoagulant: {
      when: takesAny("vitamin-k-antagonist", "doac"),
      says: "Anticoagulants: bleeding was reported with ginkgo. The label asks for care; ruling it out is our verdict.",
      notForYou: "You take a blood thinner. Ginkgo may make you bleed.",
      cites: [caution, reports, noBenefitToWeigh],
    },
    antiplatelet: {
      when: takes("antiplatelet"),
      says: "Aspirin and other antiplatelets: bleeding was reported with ginkgo. The label asks for care; ruling it out is our verdict.",
      notForYou: "You take aspirin or a drug like it. Ginkgo may make you bleed.",
      cites: [caution, reports, noBenefitToWeigh],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "A bleeding disorder: the label asks for care; ruling it out is our verdict.",
      notForYou: "Your blood does not clot well. Ginkgo may make you bleed.",
      cites: [caution, reports, noBenefitToWeigh],
    },
    surgery: {
      when: present("planned-surgery"),
      says: "Surgery planned: the label has ginkgo stopped at least two weeks before.",
      notForYou: "You will have surgery. The label says to stop ginkgo two weeks before.",
      cites: [caution],
    },
    epilepsy: {
      when: present("epilepsy"),
      says: "Epilepsy: the label cannot exclude further seizures; ruling it out is our verdict.",
      notForYou: "You have fits. Ginkgo may bring on more.",
      cites: [caution, noBenefitToWeigh],
    },
  },

  precautions: none("What the label asks care for is ruled out above, as nothing speaks for ginkgo here.", caution),

  interactions: {
    "nsaid-or-ssri": {
      when: takesAny("nsaid", "ssri-or-snri"),
      says: "NSAIDs and serotonergic antidepressants make bleeding likelier too, and the risk may add up.",
      cites: [reports, pendingVerification],
    },
    antiseizure: {
      when: takes("antiseizure"),
      says: "Antiseizure medicines: ginkgo may lower those that the liver breaks down, and may bring on seizures. A level, or no ginkgo.",
      cites: ["ginkgo-smpc#4.5 Interaction", caution],
    },
    "liver-enzymes": {
      says: "Ginkgo speeds up some liver enzymes (CYP3A4, CYP2C9, CYP2C19), so other medicines may be weakened a little; with efavirenz it is not recommended.",
      cites: ["ginkgo-smpc#4.5 Interaction", caution],
    },
  },

  adverseEffects: {
    bleeding: {
      says: "15 reports of bleeding with ginkgo, 8 of them inside the skull; 13 of the 15 people had another reason to bleed.",
      cites: [reports],
      severity: "warning",
    },
    calcium: {
      says: "A website says that ginkgo lowers calcium by thinning the blood; no study was found.",
      cites: [
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-ginkgo",
        "acu-cell-2017-muscle-spasms@blood-thinning-lowers-calcium",
      ],
    },
  },

  doseAsStudied: { text: "The amounts in the trials of walking were not in what we read.", cites: [walking] },

  monitoring: {
    text: "Whoever takes it already is asked about bruises, bleeding, headache and planned procedures.",
    cites: [reports, "own-rules#Monitoring where none is published"],
  },

  patient: {
    whatItIs: {
      text: "Ginkgo is made from the leaves of a tree. Studies in people with narrow leg arteries showed little or no help with walking. It was never tested for cramps.",
      cites: [walking, "own-rules#No study found"],
    },
    howStudied: { text: "People in the studies walked on a treadmill with and without it.", cites: [walking] },
    watchFor: {
      text: "Ginkgo may cause bleeding, above all with blood thinners or aspirin. It may cause fits in people with epilepsy. Its label says to stop it two weeks before surgery.",
      cites: [reports, caution],
    },
    stopAndCall: {
      text: "Get help at once for a sudden bad headache, bleeding that goes on, or a fit.",
      cites: [reports, caution, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask if it fits with your other medicines. Tell us if you will have surgery.",
      cites: [caution, "ginkgo-smpc#4.5 Interaction"],
    },
  },

  reviewedOn: "2026-11-22",
});
