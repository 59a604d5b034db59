import {
  age,
  all,
  any,
  derived,
  female,
  lab,
  male,
  pregnant,
  present,
  takes,
  takingAny,
} from "../../profile/conditions";
import { limits } from "../../profile/thresholds";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const neurologists = "aan-2016-restless-legs#Abstract: Results and recommendations";
const studyGroup = "irlssg-2018-iron-restless-legs#Abstract: Results";
const ferritin = lab("ferritin");
const saturation = lab("transferrin-saturation");

/** Ferritin in ug/L (AAN 2016: 75 or less), transferrin saturation in % (AASM 2025, as reported: below 20). */
const lowIronStores = any(ferritin.atMost(75), saturation.below(20));

/** Iron: for restless legs when ferritin or transferrin saturation is low; measured first, and no remedy for cramps. */
export const iron = defineOption({
  id: "iron",
  name: "Iron",
  kind: "supplement",

  statements: [
    {
      id: "restless-legs-low-stores",
      indications: ["restless-legs"],
      when: lowIronStores,
      direction: "benefit",
      certainty: "moderate",
      certaintyBecause:
        "Cochrane graded the effect on severity as moderate and two guidelines agree. Tablets and infusions are pooled, and the American thresholds were read in a report.",
      effectSize: "small",
      design: "systematic-review",
      population: "Adults with restless legs: 10 studies, 428 people, 2 to 16 weeks",
      outcome: "Severity on the international scale (0 to 40 points)",
      effect: "3.78 points (95 % CI 1.31 to 6.25) more relief than placebo, 7 trials, 345 people",
      text: "Guidelines support iron for restless legs at a ferritin of 75 µg/L or less or a transferrin saturation below 20 %.",
      cites: [
        "aasm-2025-restless-legs#Abstract: good practice statement",
        "khara-2024-restless-legs-guideline#Letter: iron studies",
        neurologists,
        "trotti-2019-iron-restless-legs#Summary of findings table",
        "wang-2009-oral-iron-restless-legs#Abstract: Results",
        "acu-cell-2017-muscle-spasms@iron-rls",
      ],
    },
    {
      id: "restless-legs-ferritin-76-to-100",
      indications: ["restless-legs"],
      when: all(ferritin.above(75), ferritin.atMost(100), saturation.atLeast(20)),
      direction: "unknown",
      certainty: "low",
      certaintyBecause:
        "Reported of the American guideline, whose own text was not read; tablets were not judged in this range.",
      effectSize: "not-reported",
      design: "guideline",
      population: "Adults with restless legs and a ferritin above 75 and up to 100 µg/L",
      outcome: "Severity of restless legs",
      effect: "Not reported for tablets",
      text: "With a ferritin above 75 and up to 100 µg/L only iron by infusion is reported to be supported, a specialist's decision.",
      cites: ["aasm-2025-restless-legs#Iron thresholds, as reported", studyGroup, pendingVerification],
    },
    {
      id: "restless-legs-sufficient-stores",
      indications: ["restless-legs"],
      when: all(ferritin.above(100), saturation.atLeast(20)),
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause:
        "One trial of 28 people who were not chosen by their iron stores; the guidelines act at lower values.",
      effectSize: "none",
      design: "randomised-trial",
      population: "28 people with restless legs, whatever their iron stores",
      outcome: "Quality of sleep, nights with symptoms, over 12 weeks",
      effect: "No significant difference from placebo; no figure is given",
      text: "With enough iron in store, tablets made no difference in a trial of 28 people, and guidelines do not support them.",
      cites: ["european-neurology-2000-iron-restless-legs#Abstract: Results", neurologists],
    },
    {
      id: "restless-legs-stores-unknown",
      indications: ["restless-legs"],
      ...unproven("What iron does depends on ferritin and transferrin saturation, which are not known."),
      design: "guideline",
      population: "Adults with restless legs whose iron stores were not measured",
      outcome: "Severity of restless legs",
      effect: "Given without regard to iron stores, tablets made no difference in 28 people",
      text: "Nothing can be said of iron before ferritin and transferrin saturation are measured, in the morning and off iron.",
      cites: [
        "aasm-2025-restless-legs#Abstract: good practice statement",
        "european-neurology-2000-iron-restless-legs#Abstract: Conclusions",
      ],
    },
  ],

  contraindications: {
    "iron-overload": {
      when: present("iron-overload"),
      says: "Haemochromatosis and other iron overload: iron builds up in the liver and other organs, and the labels exclude it.",
      notForYou: "You have too much iron in your body. More of it harms the liver.",
      cites: [
        "emc-ferrous-sulfate-leaflet#2. Before you take",
        "mhra-2018-ferrous-sulfate-smpc#4.3 Contraindications",
        "easl-2022-haemochromatosis#Abstract",
      ],
    },
    "high-transferrin-saturation": {
      when: saturation.above(limits.transferrinSaturation.upper),
      says: "A transferrin saturation above 45 % points to iron overload, which is looked into before any iron. The guideline reads it together with ferritin; taking it alone is our caution.",
      notForYou: "Your blood test shows a lot of iron. We need to find out why first.",
      cites: ["easl-2022-haemochromatosis#Abstract", "own-rules#Iron: transferrin saturation above 45 %"],
    },
    "high-ferritin": {
      when: any(all(female, ferritin.above(200)), ferritin.above(300)),
      says: "A ferritin above 200 µg/L in a woman or 300 µg/L in a man may be iron overload or inflammation, and which it is comes first. The guideline reads it together with transferrin saturation; taking it alone is our caution.",
      notForYou: "Your iron stores look high. We need to find out why first.",
      cites: ["easl-2022-haemochromatosis#Abstract", "who-2020-ferritin#Background", "own-rules#Iron: high ferritin"],
    },
    "peptic-ulcer": {
      when: present("peptic-ulcer"),
      says: "The leaflet of ferrous sulfate excludes people with an ulcer of the stomach or small intestine.",
      notForYou: "You have or had an ulcer. The leaflet says iron tablets are not for you.",
      cites: ["emc-ferrous-sulfate-leaflet#2. Before you take"],
    },
  },

  precautions: {
    "unexplained-deficiency": {
      when: all(any(present("iron-deficiency"), ferritin.below(15)), any(male, age.atLeast(50))),
      says: "Iron deficiency in a man, or in a woman after the menopause, needs its cause found: about a third with anaemia have a disease behind it, mostly of the gut, at times cancer. The age of 50 for the menopause is ours.",
      cites: [
        "bsg-2021-iron-deficiency-anaemia#Abstract",
        "mhra-2018-ferrous-sulfate-smpc#4.4 Special warnings",
        "who-2020-ferritin#Cut-off values: below 15 µg/L",
        "own-rules#Iron: unexplained deficiency",
      ],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "In kidney disease and on dialysis the kidney guidelines set their own iron thresholds and route, which differ from those for restless legs; the kidney team decides.",
      cites: ["frontiers-in-medicine-2021-ckd-iron#Table 1"],
    },
    "b12-deficiency": {
      when: present("b12-deficiency"),
      says: "Anaemia from lack of vitamin B12 or folate is not treated with iron; the leaflet excludes it.",
      cites: ["emc-ferrous-sulfate-leaflet#2. Before you take"],
    },
    dysphagia: {
      when: present("dysphagia"),
      says: "An iron tablet that is inhaled can kill the lining of the airway; in people who swallow badly another form is chosen.",
      cites: ["mhra-2018-ferrous-sulfate-smpc#4.4 Special warnings"],
    },
    inflammation: {
      says: "Inflammation, infection, liver disease and cancer raise ferritin, so that a normal value can hide a lack of iron. It is read with transferrin saturation and C-reactive protein; with inflammation WHO takes deficiency as below 70 µg/L.",
      figures: { "70 µg/L": "another-cut" },
      cites: ["who-2020-ferritin#Cut-off values in inflammation", pendingVerification],
    },
    "other-exclusions": {
      says: "The labels also exclude repeated blood transfusions, haemolytic anaemia and iron by infusion at the same time, and ask for care in bowel disease.",
      cites: ["emc-ferrous-sulfate-leaflet#2. Before you take", "mhra-2018-ferrous-sulfate-smpc#4.3 and 4.4"],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: the maternity team reads the blood tests and decides on iron, for restless legs as well.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    levothyroxine: {
      when: takes("levothyroxine"),
      says: "Iron binds levothyroxine. The US regulator asks for 4 hours between them, a UK label for 2 hours at least; TSH is checked. Taken together for 12 weeks, TSH rose from 1.6 to 5.4 mU/L.",
      figures: { "4 hours": "spacing", "2 hours": "spacing", "12 weeks": "duration", "1.6 to 5.4 mU/L": "measured" },
      cites: [
        "fda-2008-levothyroxine-label-change#Information for Patients",
        "emc-oral-iron-interactions#4.5",
        "campbell-1992-iron-levothyroxine#Abstract: Results",
      ],
    },
    levodopa: {
      when: takes("levodopa"),
      says: "Iron may reduce the absorption of levodopa, co-careldopa and entacapone. The label gives no spacing; the effect is watched.",
      cites: ["emc-oral-iron-interactions#4.5"],
    },
    "quinolone-or-tetracycline": {
      when: takes("quinolone-or-tetracycline"),
      says: "Iron binds these antibiotics, which may then fail: 2 hours at least from a quinolone, 2 to 3 hours from a tetracycline. With iron about half as much ciprofloxacin was absorbed (12.3 against 6.7 mg·h/L).",
      figures: { "2 hours": "spacing", "2 to 3 hours": "spacing", "12.3 against 6.7 mg·h/L": "measured" },
      cites: ["emc-oral-iron-interactions#4.5", "bjcp-1991-iron-ciprofloxacin#Abstract: 2"],
    },
    bisphosphonate: {
      when: takes("bisphosphonate"),
      says: "Iron reduces the absorption of bisphosphonates; 2 hours at least lie between them.",
      figures: { "2 hours": "spacing" },
      cites: ["emc-oral-iron-interactions#4.5"],
    },
    "proton-pump-inhibitor": {
      when: takes("proton-pump-inhibitor"),
      says: "Less stomach acid means less iron absorbed; ferritin shows whether tablets work.",
      cites: ["fda-omeprazole-label-iron#7 Drug Interactions: drugs dependent on gastric pH"],
    },
    "bile-acid-sequestrant": {
      when: takes("orlistat-or-bile-acid-sequestrant"),
      says: "Colestyramine reduces the absorption of iron; the label gives no spacing. Nothing was read about orlistat.",
      cites: ["emc-oral-iron-interactions#4.5"],
    },
    "calcium-and-magnesium": {
      when: takingAny("calcium", "magnesium", "calcium-magnesium-vitamin-d", "sodium-bicarbonate", "sodium-citrate"),
      says: "Calcium, magnesium, antacids and bicarbonate reduce the absorption of iron; 2 hours at least lie between them.",
      figures: { "2 hours": "spacing" },
      cites: ["emc-oral-iron-interactions#4.5"],
    },
    "other-medicines": {
      says: "Iron also reduces the absorption of mycophenolate, penicillamine, methyldopa and zinc. For dolutegravir nothing has been read yet.",
      cites: ["emc-oral-iron-interactions#4.5", pendingVerification],
    },
    food: {
      says: "Tea, eggs and milk reduce the absorption of iron.",
      cites: ["emc-oral-iron-interactions#4.5"],
    },
  },

  adverseEffects: {
    digestive: {
      says: "Nausea, stomach pain, constipation or diarrhoea, and dark stools. In older people constipation can go as far as impaction. Inflammatory bowel disease can get worse.",
      cites: ["emc-oral-iron-adverse-effects#4.8 Undesirable effects"],
    },
    "in-trials": {
      says: "In trials of restless legs 26 in 100 on placebo had an adverse event, and with iron 1.48 times as many (95 % CI 0.97 to 2.25): the difference could be chance.",
      cites: ["trotti-2019-iron-restless-legs#Summary of findings table"],
    },
    "overdose-in-children": {
      says: "An overdose can kill a child; tablets are kept out of sight and reach.",
      cites: ["mhra-2018-ferrous-sulfate-smpc#4.4 Special warnings"],
    },
  },

  doseAsStudied: [
    {
      text: "Iron tablets with 65 mg of elemental iron were judged possibly effective at a ferritin of 75 µg/L or less.",
      cites: [studyGroup],
    },
    {
      text: "Ferrous sulfate with vitamin C is what the American neurologists consider at a ferritin of 75 µg/L or less; their abstract gives no dose.",
      cites: [neurologists],
    },
    {
      text: "In trials of tablets: 12 weeks; 325 mg of ferrous sulfate twice a day in one.",
      cites: [
        "european-neurology-2000-iron-restless-legs#Abstract: Methods",
        "wang-2009-oral-iron-restless-legs#Abstract: Methods",
      ],
    },
    {
      text: "By infusion, a specialist's treatment: 1,000 mg of ferric carboxymaltose.",
      cites: [studyGroup],
    },
  ],

  monitoring: [
    {
      text: "Ferritin and transferrin saturation are measured before and regularly after, in the morning and off iron.",
      cites: ["aasm-2025-restless-legs#Abstract: good practice statement"],
    },
    {
      text: "TSH is checked in people who take levothyroxine.",
      cites: ["campbell-1992-iron-levothyroxine#Abstract: Results"],
    },
    {
      text: "Iron blackens the stools, which can disturb a test for hidden blood.",
      cites: ["emc-oral-iron-precautions#4.4 Special warnings"],
    },
  ],

  patient: {
    whatItIs: {
      text: "Iron is a mineral that blood and brain need. When a blood test shows that it is low, iron can calm restless legs. It is not a treatment for cramps.",
      cites: [neurologists, "trotti-2019-iron-restless-legs#Summary of findings table", pendingVerification],
    },
    howStudied: {
      text: "People with low iron had iron tablets, often with vitamin C, for about three months. A blood test came first.",
      cites: ["wang-2009-oral-iron-restless-legs#Abstract: Methods", neurologists],
    },
    watchFor: [
      {
        text: "Feeling sick, tummy pain, constipation or loose stools. Dark stools are usual with iron.",
        cites: ["emc-oral-iron-adverse-effects#4.8 Undesirable effects"],
      },
      {
        text: "Iron gets in the way of some pills, such as thyroid pills, some antibiotics and pills for Parkinson's. They need hours between them: your pharmacist can say how many.",
        cites: ["fda-2008-levothyroxine-label-change#Information for Patients", "emc-oral-iron-interactions#4.5"],
      },
      {
        text: "Iron tablets can kill a small child. They belong where no child can see or reach them.",
        cites: ["mhra-2018-ferrous-sulfate-smpc#4.4 Special warnings"],
      },
    ],
    stopAndCall: [
      {
        text: "Black, sticky stools that smell bad, blood in the stools, or strong tummy pain.",
        cites: ["emc-oral-iron-adverse-effects#4.8 Undesirable effects", pendingVerification],
      },
      {
        text: "Coughing or trouble breathing after a tablet went down the wrong way.",
        cites: ["mhra-2018-ferrous-sulfate-smpc#4.4 Special warnings"],
      },
      {
        text: "A child has swallowed iron tablets: this is an emergency.",
        cites: ["mhra-2018-ferrous-sulfate-smpc#4.4 Special warnings"],
      },
    ],
    askAbout: {
      text: "Ask why your iron is low. Tell us if you had iron by drip, or blood from a donor.",
      cites: [
        "bsg-2021-iron-deficiency-anaemia#Abstract",
        "mhra-2018-ferrous-sulfate-smpc#4.4 Special warnings",
        "emc-ferrous-sulfate-leaflet#2. Before you take",
        "mhra-2018-ferrous-sulfate-smpc#4.3 and 4.4",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
