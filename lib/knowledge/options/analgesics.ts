import {
  age,
  all,
  any,
  breastfeeding,
  derived,
  found,
  lab,
  pregnant,
  present,
  presentAny,
  takes,
  takesAny,
} from "../../profile/conditions";
import { olderFrom } from "../../profile/thresholds";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const nsaidRuledOut = "ibuprofen-ibucalm-smpc#4.3 Contraindications";
const nsaidCaution = "ibuprofen-ibucalm-smpc#4.4 Special warnings and precautions for use";
const paracetamolCaution = "panadol-smpc#Special warnings and precautions for use";
const backPain = "van-der-gaag-2020-nsaids-low-back-pain#Summary of findings: NSAIDs against placebo";
const spineFirst = "rcem-2021-cervical-spine#Context: assessment of the cervical spine";
const vessels = "ibuprofen-nurofen-2012-smpc#4.4";
const notStudied = "own-rules#Options without a study";
const paracetamolReport = "machado-2015-paracetamol-report#Report of the results";
const opal = "jones-2023-opal-opioids#Abstract; result as reported by painscience.com";
const weeks = "fda-2020-nsaids-pregnancy#Text; comment of the NHS Specialist Pharmacy Service";
const listed = "nhs-ibuprofen-interactions#List of medicines";
const nsaidDecides = "own-rules#Analgesics: what rules an NSAID out decides the option";
const diuretic = takesAny("thiazide-diuretic", "loop-diuretic", "potassium-sparing-diuretic");

/** Analgesics for a short time: for an injured muscle; what rules an NSAID out decides, and paracetamol is told apart. */
export const analgesics = defineOption({
  id: "analgesics",
  name: "Short course of analgesics",
  kind: "drug",
  statements: [
    {
      id: "injured-muscle",
      indications: ["muscle-spasm-pain"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause:
        "Spasm was not studied. In acute low-back pain the gain with an NSAID is below the 10 points that the review counts as noticeable.",
      directness: "indirect",
      effectSize: "small",
      design: "systematic-review",
      population: "815 people with acute low-back pain in four trials of NSAIDs",
      outcome: "Pain on a scale of 100 points within three weeks, against placebo",
      effect:
        "NSAID: 7.29 points less (95 % CI 3.61 to 10.98). Paracetamol: called ineffective in three trials of 1,825 people. Oxycodone with naloxone: no real difference in 347 people",
      text: "Not tested for spasm. In acute back pain an NSAID takes off about 7 of 100 points; paracetamol and an opioid did not help.",
      cites: ["acu-cell-2017-muscle-spasms@analgesics-brief", backPain, paracetamolReport, opal],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps"],
      ...unproven("No trial in cramps was found; a cramp is mostly over before a tablet can work."),
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "Not tested for cramps, which last seconds to ten minutes; stretching is quicker than a tablet.",
      cites: [notStudied, "nhs-leg-cramps#How long they last", "acu-cell-2017-muscle-spasms@stretch-acute"],
    },
  ],
  contraindications: {
    "kidney-failure": {
      when: any(lab("egfr").below(30), derived("dialysis"), present("acute-kidney-injury")),
      says: "Kidney failure rules an NSAID out; an eGFR below 30 mL/min/1.73 m², dialysis and acute kidney injury are our reading of it. Paracetamol: the kidney team is asked.",
      notForYou: "Your kidneys are weak. Tablets like ibuprofen can harm them more.",
      cites: [nsaidRuledOut, "own-rules#Severe renal impairment is an eGFR below 30", nsaidDecides],
    },
    "heart-failure": {
      when: present("heart-failure"),
      says: "Heart failure: severe failure rules an NSAID out, and fluid is retained in any. Our verdict, since severity is not asked.",
      notForYou: "Your heart is weak. Tablets like ibuprofen make the body hold water.",
      cites: [nsaidRuledOut, vessels, nsaidDecides],
    },
    "peptic-ulcer": {
      when: present("peptic-ulcer"),
      says: "Peptic ulcer: active, bleeding or recurrent ulcer rules an NSAID out. Paracetamol is not ruled out by this.",
      notForYou: "You have or had a stomach ulcer. Tablets like ibuprofen can make it bleed.",
      cites: [nsaidRuledOut, nsaidDecides],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: NSAIDs are out from week 20 in the United States, in the last trimester in the United Kingdom. Our verdict for any week, since the week is not asked. Paracetamol can be used if needed.",
      notForYou: "You are pregnant. Tablets like ibuprofen can harm the baby. Ask us which pain tablet is safe.",
      cites: [
        weeks,
        nsaidRuledOut,
        "panadol-smpc#Pregnancy",
        "own-rules#Analgesics: what rules an NSAID out decides the option",
      ],
    },
  },
  precautions: {
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: an NSAID can lower kidney function further; it is left out unless the kidney team agrees, and eGFR and potassium are checked.",
      cites: [nsaidCaution, "own-rules#Specialist first"],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: paracetamol harms the liver more easily, as in drinkers, and liver failure rules an NSAID out. The dose is for the prescriber.",
      cites: [paracetamolCaution, nsaidRuledOut],
    },
    "older-age": {
      when: age.atLeast(olderFrom),
      says: "Aged 65 or over: bleeding and perforation from an NSAID are likelier and can kill. Lowest dose, shortest time.",
      cites: [nsaidCaution, "own-rules#Older age"],
    },
    "heart-and-vessels": {
      when: presentAny(
        "ischaemic-heart-disease",
        "stroke",
        "peripheral-arterial-disease",
        "hypertension",
        "ascites-or-oedema",
      ),
      says: "Heart or vessel disease, hypertension or oedema: NSAIDs retain fluid, and high doses go with heart attack and stroke.",
      cites: [vessels],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Bleeding disorder or low platelets: active bleeding or unexplained low counts rule ibuprofen out in one label.",
      cites: ["ibuprofen-fair-med-leaflet#2. What you need to know"],
    },
    "opioid-risk": {
      when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea"), present("substance-use-disorder")),
      says: "Weak breathing, lung disease, sleep apnoea or substance use: an opioid slows breathing and can be misused, and it did not help. An NSAID can narrow the airways.",
      cites: [opal, nsaidCaution, pendingVerification],
    },
    "neck-injury": {
      when: found("recent-neck-injury"),
      says: "Recent neck injury: the cervical spine is assessed first, so that pain relief does not hide an injury.",
      cites: [spineFirst, "acu-cell-2017-muscle-spasms@cause-trauma"],
    },
    allergy: {
      says: "Asthma, hives or swelling after aspirin or an NSAID rules NSAIDs out. Lasting spasm needs its cause found.",
      cites: [nsaidRuledOut, "acu-cell-2017-muscle-spasms@find-the-cause"],
    },
    "kidney-transplant": {
      when: present("kidney-transplant"),
      says: "Kidney transplant: it counts as kidney disease whatever the eGFR. An NSAID is left out unless the transplant team agrees.",
      cites: ["kdigo-2024-ckd#Definition of CKD: markers of kidney damage", "own-rules#Specialist first"],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "Breastfeeding: an opioid can reach the child and slow its breathing; no opioid is added.",
      cites: [pendingVerification],
    },
    surgery: {
      when: present("planned-surgery"),
      says: "Surgery planned: an NSAID may add to bleeding; the surgical team sets the stop date.",
      cites: [pendingVerification],
    },
  },
  interactions: {
    anticoagulants: {
      when: takesAny("vitamin-k-antagonist", "doac"),
      says: "On an anticoagulant an NSAID brought 6.2 bleeds a year in 100 people against 3.9 without; it is left out. Daily paracetamol raises the effect of warfarin: INR is checked.",
      cites: ["nsaid-anticoagulant-bleeding-cohort#Abstract", "panadol-smpc#Interactions"],
    },
    "antiplatelet-or-nsaid": {
      when: takesAny("antiplatelet", "nsaid"),
      says: "Aspirin interacts with ibuprofen, and a second NSAID adds harm and no benefit.",
      cites: [listed, nsaidCaution],
    },
    "bleeding-adds-up": {
      when: takesAny("ssri-or-snri", "corticosteroid"),
      says: "An SSRI, SNRI or corticosteroid adds to stomach bleeding from an NSAID.",
      cites: [pendingVerification],
    },
    triple: {
      when: all(takes("ace-inhibitor-or-arb"), diuretic),
      says: "ACE inhibitor or ARB with a diuretic: an NSAID as the third raised acute kidney injury (rate ratio 1.31, 95 % CI 1.12 to 1.53), most in the first 30 days. It is left out, or creatinine and potassium are checked.",
      figures: { "30 days": "duration" },
      cites: ["lapi-2013-nsaid-kidney-injury#Abstract: Results"],
    },
    "one-of-two": {
      when: any(takes("ace-inhibitor-or-arb"), diuretic),
      says: "ACE inhibitor, ARB or diuretic: with an NSAID acute kidney injury rose by about 1.6 times in one study, and not in another. Creatinine is checked.",
      cites: ["dreischulte-2015-nsaid-kidney-injury#Abstract", "lapi-2013-nsaid-kidney-injury#Abstract: Results"],
    },
    "levels-and-kidney": {
      when: takesAny("lithium", "methotrexate", "ciclosporin-or-tacrolimus"),
      says: "Lithium, methotrexate, ciclosporin or tacrolimus: listed as interacting with ibuprofen; levels or blood tests come first.",
      cites: [listed],
    },
    "sedatives-with-opioid": {
      when: takesAny("opioid", "benzodiazepine-or-z-drug", "gabapentinoid", "baclofen"),
      says: "An opioid, a gabapentinoid or another sedative together slow breathing; no opioid is added.",
      cites: ["fda-2019-gabapentinoids#Who is at risk, as reported", pendingVerification],
    },
  },
  adverseEffects: {
    bleeding: {
      says: "NSAIDs: stomach bleeding, ulcer and perforation at any time, with or without warning, at times fatal.",
      cites: [vessels, nsaidCaution],
    },
    overdose: {
      says: "Paracetamol: too much harms the liver, late and severely; other products may hold it too.",
      cites: [paracetamolCaution],
    },
  },
  doseAsStudied: {
    text: "NSAIDs in acute low-back pain: 7 to 15 days. A British label of ibuprofen has up to 1,200 mg in 24 hours, and a doctor's advice after four days of pain.",
    cites: [backPain, "ibuprofen-400-smpc#4.2 Posology"],
  },
  monitoring: {
    text: "An end date; blood pressure, creatinine and potassium where kidney, heart or medicines call for it.",
    cites: [nsaidCaution, "own-rules#Monitoring where none is published"],
  },
  patient: {
    name: "Pain tablets for a few days",
    whatItIs: {
      text: "Pain tablets for a few days after a muscle injury. For new back pain, tablets like ibuprofen help a little. For cramps nobody has tested them.",
      cites: [backPain, "acu-cell-2017-muscle-spasms@analgesics-brief", notStudied],
    },
    howStudied: {
      text: "In the studies people with new back pain had tablets like ibuprofen for one to two weeks.",
      cites: [backPain],
    },
    watchFor: {
      text: "Tablets like ibuprofen can hurt the stomach and the kidneys. Ask your pharmacist if they fit with your other medicines.",
      cites: [nsaidCaution, listed],
    },
    stopAndCall: {
      text: "Get help at once for black stools, vomiting blood, trouble breathing or a swollen face. Call at once if you had too much, even if you feel well.",
      cites: [nsaidCaution, nsaidRuledOut, paracetamolCaution, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask how well your kidneys work. Tell us if aspirin or ibuprofen ever made you wheeze or swell.",
      cites: [nsaidCaution, nsaidRuledOut],
    },
  },
  reviewedOn: "2026-11-22",
});
