import { age, any, found, pregnant, present, presentAny, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const keyPoints = "paige-2017-spinal-manipulation#Key points";
const listedContraindication =
  "ohio-state-cervical-manipulation#Contraindications and precautions: 1. Contraindications";
const listedPrecaution = "ohio-state-cervical-manipulation#Contraindications and precautions: 2. Precautions";
const stricter = "own-rules#Manipulation: stricter than the guideline, since benefit in spasm is unknown";
const dissections = "wynd-2013-cervical-dissection#Abstract: Results and conclusions";

/** Chiropractic adjustment: tested for back pain and not for spasm; the neck is where it can do lasting harm. */
export const chiropractic = defineOption({
  id: "chiropractic",
  name: "Chiropractic adjustment",
  kind: "non-drug",

  statements: [
    {
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause:
        "One website claims it for back spasm without a study. The trials are of acute low-back pain; spasm was not measured.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "Adults with low-back pain of up to six weeks, in 26 trials",
      outcome: "Pain and function within six weeks; spasm was not measured",
      effect: "A modest gain in pain and function, as the authors call it; the figures were not read",
      text: "Not tested for spasm. In acute low-back pain manipulation gave a modest gain; for the neck the risk is graver.",
      cites: [
        "acu-cell-2017-muscle-spasms@chiropractic",
        "acu-cell-2017-muscle-spasms@ratios-scoliosis",
        "acu-cell-2017-muscle-spasms@treatment-will-not-last",
        "acu-cell-2017-muscle-spasms@balance-keeps-spine",
        keyPoints,
        dissections,
      ],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps"],
      ...unproven("No trial in cramps was found, and the website claims it for back spasm alone."),
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "Not tested for cramps; stretching the muscle is the usual first aid.",
      cites: ["own-rules#Options without a study", "acu-cell-2017-muscle-spasms@stretch-acute"],
    },
  ],

  contraindications: {
    "neck-injury": {
      when: found("recent-neck-injury"),
      says: "Recent neck injury: no manipulation before the cervical spine has been assessed, with imaging where it is called for. Recent trauma is a listed contraindication.",
      notForYou: "You hurt your neck a short time ago. A doctor needs to check it first.",
      cites: [
        listedContraindication,
        "rcem-2021-cervical-spine#Context: assessment of the cervical spine",
        "acu-cell-2017-muscle-spasms@cause-trauma",
      ],
    },
    "worsening-nerve-signs": {
      when: any(found("progressive-weakness"), found("saddle-numbness")),
      says: "Weakness or numbness that grows: a listed contraindication; the work-up comes first.",
      notForYou: "You have signs that a nerve may be in trouble. A doctor needs to check them first.",
      cites: [listedContraindication, "own-rules#Red flags"],
    },
    "spinal-cord-or-upper-motor-neurone": {
      when: presentAny("spinal-cord-injury", "als", "multiple-sclerosis", "stroke", "cerebral-palsy"),
      says: "Damage to the spinal cord or upper motor neurones: listed for the neck; we hold it for the whole spine. The website that names it leaves these patients out as well.",
      notForYou: "Your brain or spine nerves are ill. A push on the spine could harm them.",
      cites: [listedContraindication, stricter, "acu-cell-2017-muscle-spasms@neurological-exclusion"],
    },
    "low-bone-density": {
      when: present("low-bone-density"),
      says: "Osteopenia or osteoporosis: a thrust can break bone. A precaution in the guideline; our verdict, since benefit in spasm is unknown.",
      notForYou: "Your bones are thin. A push on the spine could break one.",
      cites: [listedPrecaution, stricter],
    },
    cancer: {
      when: present("cancer"),
      says: "Active cancer: spine pain may come from a metastasis. A precaution in the guideline; our verdict.",
      notForYou: "You have cancer. Back pain can come from it, so a push on the spine is not safe.",
      cites: [listedPrecaution, stricter],
    },
  },

  precautions: {
    "over-55": {
      when: age.atLeast(56),
      says: "Over 55 years: a listed precaution for the neck; bone and arteries are thought of first.",
      cites: [listedPrecaution],
    },
    "nerve-root": {
      when: present("lumbar-radiculopathy"),
      says: "Lumbar stenosis or radiculopathy: several nerve roots at once rule the neck out in the guideline. The back is for a specialist.",
      cites: [listedContraindication, "own-rules#Specialist first"],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Bleeding disorder or low platelets: bleeding round the spinal cord is feared; a specialist is asked first.",
      cites: [pendingVerification],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: nobody studied manipulation for spasm; the maternity team is asked first.",
      cites: [pendingVerification],
    },
    "loose-joints-and-arteries": {
      says: "Loose joints, joint inflammation, infection near the spine, pain that never eases, and any suspicion of a torn neck artery speak against it.",
      cites: [listedContraindication, listedPrecaution],
    },
  },

  interactions: {
    anticoagulants: {
      when: takesAny("vitamin-k-antagonist", "doac"),
      says: "On an anticoagulant a thrust may bleed, round the spinal cord too: not done unless the prescriber agrees.",
      cites: [pendingVerification],
    },
    corticosteroid: {
      when: takes("corticosteroid"),
      says: "Long-term corticosteroids weaken bone: a listed precaution.",
      cites: [listedPrecaution],
    },
  },

  adverseEffects: {
    "neck-arteries": {
      says: "After neck manipulation 901 torn neck arteries and 707 strokes are reported in 43 articles. Whether it was the cause, and how often it happens, is not known.",
      cites: [dissections],
      severity: "warning",
    },
    soreness: {
      says: "More than half of the patients in a large series had more pain, stiffness or headache for a short time.",
      cites: [keyPoints],
    },
  },

  doseAsStudied: {
    text: "In acute low-back pain, over up to six weeks; number and kind of sessions were not read.",
    cites: [keyPoints],
  },

  monitoring: {
    text: "New headache or neck pain, dizziness, double vision, weakness or numbness after a session; no schedule is published.",
    cites: ["own-rules#Monitoring where none is published", dissections],
  },

  patient: {
    name: "Chiropractor",
    whatItIs: {
      text: "A chiropractor pushes on the joints of your spine. It has been tested for new low back pain, where it helped a little. It has not been tested for cramps or spasms. We found no proof that minerals bend the spine.",
      cites: [keyPoints, "acu-cell-2017-muscle-spasms@ratios-scoliosis", "own-rules#Options without a study"],
    },
    howStudied: {
      text: "In the studies adults with new low back pain had it for up to six weeks.",
      cites: [keyPoints],
    },
    watchFor: {
      text: "You may feel sore or stiff, or have a headache, for a short time. After a neck injury a doctor needs to check your neck first.",
      cites: [keyPoints, listedContraindication, "rcem-2021-cervical-spine#Context: assessment of the cervical spine"],
    },
    stopAndCall: {
      text: "Get help at once for a sudden bad headache or neck pain. Get it too if it is hard to see or speak, or if your face, arm or leg is weak or numb.",
      cites: [dissections, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask first if you take a blood thinner, or if your joints are loose.",
      cites: [pendingVerification, listedPrecaution],
    },
  },

  reviewedOn: "2026-11-22",
});
