import { all, derived, lab, pregnant, present, takes, takesAny, taking } from "../../profile/conditions";
import { limits } from "../../profile/thresholds";
import { pendingVerification } from "../citation";
import { defineOption } from "../option";
import { magnesiumStatements } from "../statements/magnesium";

const kidneysExcluded = "kora-magnaspartate-smpc#4.3 Contraindications";
const sulfateWarnings = "synchrony-magnesium-sulfate-smpc#4.4 Special warnings and precautions";
const bindsMedicines = "carpenter-2019-drug-interactions#Drugs with chelation risk";

/** Magnesium: tested for night cramps in older adults without clear benefit; held back by failing kidneys. */
export const magnesium = defineOption({
  id: "magnesium",
  name: "Magnesium",
  kind: "supplement",

  statements: magnesiumStatements,

  contraindications: {
    "egfr-below-30": {
      when: lab("egfr").below(30),
      says: "An eGFR below 30 mL/min/1.73 m²: the kidneys hold magnesium back and it builds up. Oral magnesium is contraindicated unless a kidney specialist directs it.",
      notForYou: "Your kidneys are very weak. Magnesium builds up in the body.",
      cites: [kidneysExcluded, "medscape-uk-2023-magnesium-citrate#Contraindications"],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "On dialysis magnesium builds up between sessions; any magnesium is for the kidney team to decide.",
      notForYou: "You are on dialysis. Magnesium builds up, so your kidney team decides.",
      cites: [kidneysExcluded, "own-rules#Dialysis counts as a GFR below 30"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: magnesium may build up and an eGFR cannot be relied on. Our rule: contraindicated until kidney function has recovered.",
      notForYou: "Your kidneys are hurt right now. Magnesium may build up in the body.",
      cites: ["own-rules#Acute kidney injury counts as a GFR below 30", kidneysExcluded],
    },
    "heart-block": {
      when: present("heart-block"),
      says: "Second- or third-degree AV block without a pacemaker: magnesium slows conduction in the heart. A UK label contraindicates oral magnesium in disorders of conduction.",
      notForYou: "You have a block in the wiring of your heart. Magnesium can slow the heart more.",
      cites: [kidneysExcluded, "medscape-uk-2023-magnesium-citrate#Precautions and warnings"],
    },
    "myasthenia-gravis": {
      when: present("myasthenia-gravis"),
      says: "Myasthenia gravis: magnesium can worsen weakness. The label that was read asks for caution with magnesium into a vein; our rule is stricter and holds for oral magnesium unless a neurologist agrees.",
      notForYou: "You have myasthenia. Magnesium can make you weaker.",
      cites: [sulfateWarnings, "own-rules#Magnesium in myasthenia gravis"],
    },
    "high-magnesium": {
      when: lab("magnesium").above(limits.magnesium.upper),
      says: "Magnesium above 1.0 mmol/L, the upper limit of the interval: more magnesium is not for this patient until the cause is known. Our rule.",
      notForYou: "Your magnesium is high. We need to find out why first.",
      cites: ["reference-intervals-2016#Table 3", "own-rules#No supplement above the reference interval"],
    },
  },

  precautions: {
    "kidney-disease": {
      when: all(derived("kidney-disease"), lab("egfr").atLeast(30)),
      says: "Kidney disease with an eGFR of 30 or above: magnesium leaves the body more slowly. One label asks for no lower dose here, a monograph asks for magnesium levels during treatment, and our rule for one before it.",
      cites: [
        "kora-magnaspartate-smpc#4.2 Posology",
        "medscape-uk-2023-magnesium-citrate#Precautions and warnings",
        "iom-1997-magnesium#Chapter 6, hazard identification, page 244",
        "own-rules#Magnesium with an eGFR of 30 to 59",
      ],
    },
    "respiratory-weakness": {
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: too much magnesium depresses breathing. The warning comes from magnesium into a vein; high oral doses are best left out.",
      cites: [sulfateWarnings],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: a UK monograph holds magnesium citrate safe if clinically needed. The obstetric team is told, and kidney function is known, before magnesium is used.",
      cites: ["medscape-uk-2023-magnesium-citrate#Pregnancy and lactation", "own-rules#Supplements in pregnancy"],
    },
    "low-magnesium": {
      when: derived("hypomagnesaemia"),
      says: "Magnesium below 0.7 mmol/L: its cause is found, and potassium and calcium are measured, since both can fall with it. Below 0.4 mmol/L, or with tetany, a seizure or a rhythm disorder, it is not for tablets alone.",
      figures: { "0.4 mmol/L": "another-cut" },
      cites: [
        "ayrshire-2025-hypomagnesaemia#Additional information",
        "bnssg-2023-hypomagnesaemia#Overview; Symptoms and signs; Causes",
        "own-rules#Red flags",
      ],
    },
  },

  interactions: {
    "quinolone-or-tetracycline": {
      when: takes("quinolone-or-tetracycline"),
      says: "Magnesium binds these antibiotics in the gut. Tetracyclines are kept 2 hours before or at least 4 hours after it, fluoroquinolones 2 hours before or 6 hours after.",
      figures: { "2 hours": "spacing", "4 hours": "spacing", "6 hours": "spacing" },
      cites: [bindsMedicines, "kora-magnaspartate-smpc#4.5 Interactions"],
    },
    bisphosphonate: {
      when: takes("bisphosphonate"),
      says: "Magnesium hinders the absorption of oral bisphosphonates; the label keeps them 3 to 4 hours apart.",
      figures: { "3 to 4 hours": "spacing" },
      cites: ["kora-magnaspartate-smpc#4.5 Interactions"],
    },
    levothyroxine: {
      when: takes("levothyroxine"),
      says: "Minerals and antacids hinder the absorption of levothyroxine; at least 4 hours between them, and thyroid function checked after a change.",
      figures: { "4 hours": "spacing" },
      cites: ["fda-2008-levothyroxine-label-change#Information for Patients", bindsMedicines],
    },
    "potassium-sparing-diuretic": {
      when: takes("potassium-sparing-diuretic"),
      says: "Potassium-sparing diuretics tend to raise magnesium too; a level is needed before magnesium is added.",
      cites: ["davies-1993-diuretics-magnesium#Abstract"],
    },
    "proton-pump-inhibitor": {
      when: takes("proton-pump-inhibitor"),
      says: "A proton-pump inhibitor can lower magnesium, mostly after a year. A level settles it; in about a quarter of the reviewed cases supplements alone did not correct it and the medicine had to be stopped.",
      cites: ["fda-2011-ppi-low-magnesium#Safety announcement"],
    },
    diuretic: {
      when: takesAny("thiazide-diuretic", "loop-diuretic"),
      says: "Thiazide and loop diuretics can lower magnesium, and potassium with it; both are measured before magnesium is chosen.",
      cites: ["kora-magnaspartate-smpc#4.5 Interactions"],
    },
    "ciclosporin-or-tacrolimus": {
      when: takes("ciclosporin-or-tacrolimus"),
      says: "Ciclosporin and tacrolimus can lower magnesium; a level and the transplant team's view come first.",
      cites: ["kora-magnaspartate-smpc#4.5 Interactions", "ayrshire-2025-hypomagnesaemia#Causes"],
    },
    digoxin: {
      when: takes("digoxin"),
      says: "Low magnesium makes digoxin more toxic, and digoxin itself can lower magnesium; magnesium and potassium are measured first.",
      cites: ["kora-magnaspartate-smpc#4.5 Interactions"],
    },
    iron: {
      when: taking("iron"),
      says: "Iron is absorbed less with magnesium: at least 2 hours between them.",
      figures: { "2 hours": "spacing" },
      cites: ["emc-oral-iron-interactions#4.5"],
    },
    gabapentinoid: {
      when: takes("gabapentinoid"),
      says: "Antacids with magnesium lower the absorption of gabapentin; of pregabalin this is not known. The pharmacist names the hours between them.",
      cites: [pendingVerification],
    },
    "integrase-inhibitors": {
      says: "Dolutegravir and its kin (HIV) are bound by magnesium in the gut; the HIV team names the hours between them.",
      cites: [pendingVerification],
    },
  },

  adverseEffects: {
    diarrhoea: {
      says: "Loose stools and diarrhoea are the commonest adverse effect and the reason for the US upper limit of 350 mg a day from supplements and medicines.",
      cites: [
        "iom-1997-magnesium#Chapter 6, dose-response assessment, page 244",
        "roffe-2002-magnesium-citrate-cramps#Abstract",
        "kora-magnaspartate-smpc#4.4 Special warnings and precautions",
      ],
    },
    "too-much-magnesium": {
      says: "Too much magnesium, almost only where the kidneys fail: tiredness and confusion, and at worst failing breath and heart rhythm. Deaths followed very large amounts.",
      cites: ["qazi-2021-hypermagnesaemia#Abstract", "iom-1997-magnesium#Chapter 6, hazard identification, page 244"],
    },
  },

  doseAsStudied: [
    {
      text: "900 mg of magnesium citrate twice a day for 1 month (night cramps).",
      cites: ["frusso-1999-magnesium-night-cramps#Abstract"],
    },
    {
      text: "Magnesium citrate holding 300 mg of magnesium a day for 6 weeks (leg cramps).",
      cites: ["roffe-2002-magnesium-citrate-cramps#Abstract"],
    },
    {
      text: "226 mg of magnesium oxide monohydrate at bedtime for 60 days (night cramps; the maker's trial).",
      cites: ["barna-2021-magnesium-oxide-night-cramps#Abstract"],
    },
    {
      text: "250 mg of magnesium oxide a day for 2 months (restless legs).",
      cites: ["jadidi-2022-magnesium-restless-legs#Abstract"],
    },
  ],

  monitoring: [
    {
      text: "Kidney function before magnesium is started.",
      cites: [kidneysExcluded, "own-rules#Kidney function before magnesium"],
    },
    {
      text: "Magnesium every 3 to 6 months during long use, above all with kidney disease; calcium and potassium where magnesium is low.",
      cites: [
        "medscape-uk-2023-magnesium-citrate#Precautions and warnings",
        "kora-magnaspartate-smpc#4.4 Special warnings and precautions",
      ],
    },
    {
      text: "A pause, for example after 3 months, shows whether it still does anything.",
      cites: ["dgn-2017-muscle-cramps#As reported: magnesium"],
    },
  ],

  patient: {
    whatItIs: {
      text: "Magnesium is a mineral in food. Studies of night cramps, mostly in older people, found no clear difference from dummy pills. Out of 100 people, 67 had at least a quarter fewer cramps with it, and 64 had so with dummy pills.",
      cites: ["garrison-2020-magnesium-cramps#Abstract; summary of findings, table 1"],
    },
    howStudied: {
      text: "In studies people took magnesium once or twice a day for 2 to 8 weeks.",
      cites: ["garrison-2020-magnesium-cramps#Abstract", "frusso-1999-magnesium-night-cramps#Abstract"],
    },
    watchFor: [
      {
        text: "Loose stools, tummy cramps or feeling sick.",
        cites: ["iom-1997-magnesium#Chapter 6, hazard identification, page 242"],
      },
      {
        text: "Magnesium can stop other pills from working, such as thyroid pills, bone pills and some antibiotics. Your pharmacist can tell you how many hours to leave.",
        cites: ["kora-magnaspartate-smpc#4.5 Interactions", bindsMedicines],
      },
    ],
    stopAndCall: {
      text: "Call at once if you feel very tired, muddled or weak. Call too if your heart skips beats, or if it is hard to breathe.",
      cites: ["qazi-2021-hypermagnesaemia#Abstract", sulfateWarnings],
    },
    askAbout: {
      text: "Ask for a kidney test first. Ask how many hours to leave between it and your other pills.",
      cites: [
        kidneysExcluded,
        "own-rules#Kidney function before magnesium",
        "kora-magnaspartate-smpc#4.5 Interactions",
        bindsMedicines,
        "fda-2008-levothyroxine-label-change#Information for Patients",
        "emc-oral-iron-interactions#4.5",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
