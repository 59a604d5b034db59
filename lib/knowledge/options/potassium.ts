import { all, derived, found, lab, present, takes } from "../../profile/conditions";
import { defineOption, none, unproven } from "../option";

const drugsThatRaiseIt = "ben-salem-2014-drug-induced-hyperkalaemia#Abstract";
const chlorideWarnings = "emc-101813-potassium-chloride-smpc#4.4 Special warnings and precautions";
const usIndications = "us-label-potassium-chloride#1 Indications and usage";
const causeFirst = "own-rules#Low potassium: cause and magnesium first";
const slowKWarnings = "hpra-2020-slow-k-smpc#4.4 Special warnings and precautions";
const slowKExcludes = "hpra-2020-slow-k-smpc#4.3 Contraindications";

/** From here on a supplement is contraindicated: the cut of UK labels, stricter than the reference interval. */
const cutMmolPerL = 5;

/** Potassium: a treatment for a low level that was measured; unmeasured it can stop the heart. */
export const potassium = defineOption({
  id: "potassium",
  name: "Potassium",
  kind: "supplement",

  statements: [
    {
      id: "low-potassium",
      indications: ["muscle-cramps", "nocturnal-leg-cramps", "exercise-associated-cramps", "muscle-spasm-pain"],
      when: derived("hypokalaemia"),
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "Correcting low potassium is what potassium is licensed for; that cramps go with it is stated and was not measured in a trial that we found.",
      effectSize: "not-reported",
      design: "drug-label",
      population: "People with potassium below 3.5 mmol/L for whom diet or less diuretic is not enough.",
      outcome: "Potassium in the blood; relief of cramps is unproven.",
      effect: "Not reported for cramps.",
      text: "Potassium below 3.5 mmol/L was measured: correcting it is established; that the cramps go with it is unproven.",
      cites: [usIndications, "rcem-potassium#Definition", "statpearls-hypokalaemia#Introduction"],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
      ...unproven("A website claims it without a source; no trial of potassium for cramps was found."),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Cramps.",
      effect: "Not reported.",
      text: "Not tested for cramps; without a measured low level potassium has only its risks.",
      cites: [
        "acu-cell-2017-muscle-spasms@potassium-low-cramps",
        "acu-cell-2017-muscle-spasms@right-side-potassium",
        "acu-cell-2017-muscle-spasms@potassium-low-vascular-risk",
        "vitamin-k2-press-report@factors-minerals",
      ],
    },
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      ...unproven("A website claims it without a source or a dose; no trial of potassium for cramps was found."),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Cramps during or after exercise.",
      effect: "Not reported.",
      text: "Not tested for cramps in exercise; labels of potassium name heat cramp and dehydration as reasons for caution or against it.",
      cites: [
        "acu-cell-2017-muscle-spasms@extra-potassium",
        "acu-cell-2017-muscle-spasms@sodium-potassium-in-exercise",
        "pharmacare-2020-plenish-k#Special warnings and precautions",
        "mercury-2019-potassium-concentrate-smpc#4.3 Contraindications",
      ],
    },
  ],

  contraindications: {
    "potassium-5-or-above": {
      when: lab("potassium").atLeast(cutMmolPerL),
      says: "Potassium of 5.0 mmol/L or above: more potassium can stop the heart. Labels contraindicate it above 5 mmol/L; our rule counts 5.0 itself.",
      notForYou: "Your potassium is high. More of it can stop the heart.",
      cites: [
        "mercury-2019-potassium-concentrate-smpc#4.3 Contraindications",
        slowKExcludes,
        "own-rules#Potassium of 5.0 mmol/L counts as high for a supplement",
      ],
    },
    "potassium-sparing-diuretic": {
      when: takes("potassium-sparing-diuretic"),
      says: "With a potassium-sparing diuretic or mineralocorticoid antagonist potassium can rise to a dangerous level; labels contraindicate the two together.",
      notForYou: "You take a water pill that keeps potassium in. Together they can stop the heart.",
      cites: [slowKExcludes, "us-label-potassium-chloride#4 Contraindications; 7 Drug interactions"],
    },
    "egfr-below-30": {
      when: lab("egfr").below(30),
      says: "An eGFR below 30 mL/min/1.73 m²: the kidneys cannot clear extra potassium, even where the level is still normal.",
      notForYou: "Your kidneys are very weak. They cannot clear more potassium.",
      cites: [
        "hpra-2020-slow-k-smpc#4.2 Posology; 4.3 Contraindications",
        "own-rules#Severe renal impairment is an eGFR below 30",
      ],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "On dialysis potassium builds up between sessions; any potassium is for the kidney team to decide.",
      notForYou: "You are on dialysis. Potassium builds up, so your kidney team decides.",
      cites: [slowKExcludes, "own-rules#Dialysis counts as a GFR below 30"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: potassium can rise fast. Contraindicated until kidney function has recovered.",
      notForYou: "Your kidneys are hurt right now. Potassium can rise fast.",
      cites: [
        "mercury-2019-potassium-concentrate-smpc#4.3 Contraindications",
        "own-rules#Acute kidney injury counts as a GFR below 30",
      ],
    },
    "adrenal-insufficiency": {
      when: present("adrenal-insufficiency"),
      says: "Adrenal insufficiency keeps potassium in the body. The label contraindicates potassium while it is untreated; our rule holds until the endocrine team has cleared it.",
      notForYou: "You have a gland illness that keeps potassium in. Your gland doctor decides first.",
      cites: [slowKExcludes, "own-rules#Potassium in adrenal insufficiency"],
    },
    "muscle-breakdown": {
      when: found("dark-urine"),
      says: "Dark urine or severe swelling pain may be muscle breakdown, which releases potassium; labels contraindicate potassium where many cells are destroyed.",
      notForYou: "Your muscles may be breaking down. That sets potassium free, and more is dangerous.",
      cites: [slowKExcludes],
    },
  },

  precautions: {
    "cause-and-magnesium-first": {
      when: derived("hypokalaemia"),
      says: "Low potassium has a cause: diuretics, vomiting, diarrhoea, low magnesium, hormones. Cause, magnesium and kidney function are settled first; a smaller diuretic dose or food may be enough.",
      cites: [usIndications, causeFirst],
    },
    "kidney-disease": {
      when: all(derived("kidney-disease"), lab("egfr").atLeast(30)),
      says: "Kidney disease with an eGFR of 30 or above: the label asks for extreme caution below 60 mL/min, with frequent potassium levels.",
      cites: [
        "uk-label-slow-k#4.2 Posology, renal impairment",
        "hpra-2020-slow-k-smpc#4.2 Posology",
        "us-label-potassium-chloride#8 Use in specific populations",
      ],
    },
    "peptic-ulcer": {
      when: present("peptic-ulcer"),
      says: "Past or present peptic ulcer: solid potassium can ulcerate and narrow the gut. A liquid form and caution are what labels ask for.",
      cites: [chlorideWarnings, "us-label-potassium-chloride#5 Warnings and precautions"],
    },
    dysphagia: {
      when: present("dysphagia"),
      says: "Difficulty swallowing: solid potassium can ulcerate the lower gullet, and labels contraindicate it where the gullet is obstructed.",
      cites: ["hpra-2020-slow-k-smpc#4.3 Contraindications; 4.4 Special warnings and precautions"],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: labels ask for extreme caution, because potassium can rise.",
      cites: [slowKWarnings, chlorideWarnings],
    },
    "salt-substitute": {
      says: "Salt substitutes hold potassium and count as a supplement.",
      cites: ["xu-2024-potassium-salt-substitutes#Abstract"],
    },
    "kidney-transplant": {
      when: present("kidney-transplant"),
      says: "Kidney transplant: it counts as kidney disease whatever the eGFR, and ciclosporin and tacrolimus raise potassium. The transplant team decides.",
      cites: ["kdigo-2024-ckd#Definition of CKD: markers of kidney damage", drugsThatRaiseIt],
    },
  },

  interactions: {
    "ace-inhibitor-or-arb": {
      when: takes("ace-inhibitor-or-arb"),
      says: "ACE inhibitors and angiotensin receptor blockers make the body keep potassium; only with close checks of the level.",
      cites: ["us-label-potassium-chloride#7 Drug interactions", drugsThatRaiseIt],
    },
    nsaid: {
      when: takes("nsaid"),
      says: "NSAIDs make the kidneys keep potassium; the level is checked.",
      cites: ["us-label-potassium-chloride#7 Drug interactions", drugsThatRaiseIt],
    },
    "ciclosporin-or-tacrolimus": {
      when: takes("ciclosporin-or-tacrolimus"),
      says: "Ciclosporin and tacrolimus make the kidneys keep potassium; the transplant team decides.",
      cites: [drugsThatRaiseIt, "pharmacare-2020-plenish-k#Special warnings and precautions"],
    },
    trimethoprim: {
      when: takes("trimethoprim"),
      says: "Trimethoprim makes the kidneys keep potassium; in older people on spironolactone the odds of admission for high potassium were 12.4 times those with amoxicillin (95 % CI 7.1 to 21.6).",
      cites: ["antoniou-2011-trimethoprim-hyperkalaemia#Abstract", drugsThatRaiseIt],
    },
    "beta-blocker": {
      when: takes("beta-blocker"),
      says: "Beta-blockers slow the passage of potassium into cells, so a supplement raises the level more; the level is checked.",
      cites: [drugsThatRaiseIt, "pharmacare-2020-plenish-k#Special warnings and precautions"],
    },
    digoxin: {
      when: takes("digoxin"),
      says: "With digoxin both low and high potassium are dangerous; the label asks for electrolytes and an ECG.",
      cites: [chlorideWarnings, "pharmacare-2020-plenish-k#Special warnings and precautions"],
    },
    lithium: {
      when: takes("lithium"),
      says: "A label names lithium among medicines with which potassium can rise; the level is checked.",
      cites: ["pharmacare-2020-plenish-k#Special warnings and precautions"],
    },
    heparin: {
      says: "Heparin, aliskiren and pentamidine raise potassium too; the medicines list of this product does not ask for them.",
      cites: [drugsThatRaiseIt, "us-label-potassium-chloride#7 Drug interactions"],
    },
  },

  adverseEffects: {
    "gut-ulcer": {
      says: "Solid forms can cause ulcers, bleeding and narrowing of the gut.",
      cites: ["us-label-potassium-chloride#5 Warnings and precautions", slowKWarnings],
    },
    "high-potassium": {
      says: "High potassium mostly gives no sign but on the ECG; paralysis of muscles and collapse come late.",
      cites: ["us-label-potassium-chloride#10 Overdosage"],
    },
  },

  doseAsStudied: none(
    "No trial of potassium for cramps was found, and the website that offers it names no dose.",
    "acu-cell-2017-muscle-spasms@extra-potassium",
  ),

  monitoring: [
    {
      text: "Potassium, kidney function and magnesium before; potassium again soon after starting and after each change.",
      cites: ["us-label-potassium-chloride#2 Dosage and administration", chlorideWarnings, causeFirst],
    },
    {
      text: "An ECG in heart disease and with digoxin.",
      cites: [chlorideWarnings],
    },
  ],

  patient: {
    whatItIs: {
      text: "Potassium is a salt that the heart and muscles need. It is used when a blood test shows that there is too little. It has not been tested for cramps.",
      cites: [usIndications, "own-rules#What was searched for and not found"],
    },
    howStudied: {
      text: "No study of potassium for cramps was found.",
      cites: ["own-rules#What was searched for and not found"],
    },
    watchFor: [
      {
        text: "Salt made for people who want less sodium can hold a lot of potassium. It counts too.",
        cites: ["xu-2024-potassium-salt-substitutes#Abstract"],
      },
      {
        text: "Tummy pain, feeling sick, or pills that are hard to swallow.",
        cites: [slowKWarnings],
      },
    ],
    stopAndCall: {
      text: "Call at once if your heart skips beats, you grow weak, or your tummy hurts a lot. Call too if your stools are black or have blood in them.",
      cites: ["us-label-potassium-chloride#10 Overdosage", slowKWarnings],
    },
    askAbout: {
      text: "Ask why your potassium is low. Ask if other medicines raise it.",
      cites: [usIndications, causeFirst, drugsThatRaiseIt, "us-label-potassium-chloride#7 Drug interactions"],
    },
  },

  reviewedOn: "2026-11-22",
});
