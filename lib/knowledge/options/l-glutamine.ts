import { breastfeeding, derived, pregnant, present, takes, taking } from "../../profile/conditions";
import { defineOption } from "../option";
import { alsGlutamate1987 } from "../sources/annals-of-neurology-1987-als-glutamate";
import { fibromyalgiaGlutamate2010 } from "../sources/arthritis-research-2010-fibromyalgia-glutamate";
import { glutamineChallenge2011 } from "../sources/bmc-gastroenterology-2011-glutamine-challenge";
import { endariLabel } from "../sources/endari-2019-l-glutamine-label";
import { heyland2013 } from "../sources/heyland-2013-redoxs";
import { heyland2015 } from "../sources/heyland-2015-redoxs-post-hoc";
import { holton2012 } from "../sources/holton-2012-glutamate-fibromyalgia";
import { kdigo2024 } from "../sources/kdigo-2024-ckd";
import { glutamineArticle } from "../sources/l-glutamine-fibromyalgia-article";
import { medscapeGlutamine } from "../sources/medscape-l-glutamine";
import { ownRules, pendingVerification } from "../sources/own-rules";
import { pagliai2020 } from "../sources/pagliai-2020-fibromyalgia-nutrition";
import { maniaGlutamate2003 } from "../sources/psychopharmacology-2003-mania-glutamate";
import { samochaBonet2014 } from "../sources/samocha-bonet-2014-glutamine-diabetes";

const untraceable = "The article names no author, journal or year for its trials, and they could not be found.";

/** L-glutamine: promised for fibromyalgia by one article without a reference; its cautions are real. */
export const lGlutamine = defineOption({
  id: "l-glutamine",
  name: "L-glutamine",
  kind: "supplement",

  statements: [
    {
      id: "fibromyalgia-pain",
      indications: ["fibromyalgia"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: untraceable,
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "30 women with fibromyalgia in one study, not described in the other, as the article tells it",
      outcome: "Muscle pain, energy",
      effect: "Called significant; no figure is given",
      text: "Less pain and more energy are claimed from two trials that could not be traced.",
      cites: [
        glutamineArticle.claim("pain-trial"),
        glutamineArticle.claim("pain-trial-energy"),
        glutamineArticle.claim("second-pain-trial"),
        glutamineArticle.claim("effect-lasts"),
        glutamineArticle.claim("mechanism-protein"),
        glutamineArticle.claim("mechanism-glucose"),
        glutamineArticle.claim("mechanism-hydration"),
        glutamineArticle.claim("larger-studies-needed"),
        pagliai2020.at("Abstract: supplements with promising results, glutamine not among them"),
      ],
    },
    {
      id: "fibromyalgia-sleep",
      indications: ["fibromyalgia"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: untraceable,
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "People with fibromyalgia, number not given",
      outcome: "Sleep, tiredness",
      effect: "Called significant; no figure is given",
      text: "Better sleep is claimed from one trial of 14 days that could not be traced.",
      cites: [
        glutamineArticle.claim("sleep-may-improve"),
        glutamineArticle.claim("sleep-trial"),
        glutamineArticle.claim("sleep-trial-time-asleep"),
        glutamineArticle.claim("sleep-trial-morning-tiredness"),
        glutamineArticle.claim("sleep-trial-quality"),
        glutamineArticle.claim("sleep-trial-daytime-sleepiness"),
        glutamineArticle.claim("growth-hormone"),
        glutamineArticle.claim("faq-bedtime"),
      ],
    },
    {
      id: "fibromyalgia-other",
      indications: ["fibromyalgia"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "The article names no trial for these, and says that thinking is untested.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Gut symptoms, immunity, memory and focus",
      effect: "Not reported",
      text: "Help for the gut, immunity and clear thinking is claimed without a trial.",
      cites: [
        glutamineArticle.claim("gut-symptoms"),
        glutamineArticle.claim("gut-junctions"),
        glutamineArticle.claim("gut-bacteria"),
        glutamineArticle.claim("gut-inflammation"),
        glutamineArticle.claim("anti-inflammatory"),
        glutamineArticle.claim("fewer-flares"),
        glutamineArticle.claim("cognition-mechanism"),
        glutamineArticle.claim("overall-benefit"),
        glutamineArticle.claim("faq-benefits"),
        glutamineArticle.claim("counteracts-immunity"),
        glutamineArticle.claim("cognition-untested"),
      ],
    },
    {
      id: "fibromyalgia-glutamate",
      indications: ["fibromyalgia"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "Ten people measured once, and a small trial of another substance, in chosen patients.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "cohort-study",
      population: "10 people with fibromyalgia and 10 without; 37 who finished a glutamate-free diet",
      outcome: "Glutamate plus glutamine in the brain; symptoms after monosodium glutamate",
      effect:
        "10.71 against 9.89 arbitrary units (P = 0.049); with monosodium glutamate the impact score was worse (P < 0.03), pain not significantly (P < 0.07)",
      text: "Glutamine is turned into glutamate, which was higher in fibromyalgia; the article's idea of a lack is not borne out.",
      cites: [
        fibromyalgiaGlutamate2010.at("Abstract: Results"),
        holton2012.at("Abstract: Results"),
        glutamineArticle.claim("low-levels"),
        glutamineArticle.claim("deficiency-causes-pain"),
      ],
    },
    {
      id: "als-untested",
      indications: ["als-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "No trial was found.",
      effectSize: "not-reported",
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "No trial of glutamine in ALS was found; it is a source of glutamate, which is already disturbed in ALS.",
      cites: [alsGlutamate1987.at("Abstract"), ownRules.at("Options without a study")],
    },
  ],

  contraindications: [
    {
      id: "kidney-disease",
      when: derived("kidney-disease"),
      says: "Kidney disease, dialysis or an eGFR below 60 mL/min/1.73 m². “Contraindicated” is our verdict; the article says to avoid it until a physician clears it. In critically ill adults glutamine went with more deaths, most of all where the kidneys were impaired.",
      notForYou: "Your kidneys are weak. In very ill people with weak kidneys it did harm.",
      cites: [
        glutamineArticle.claim("caution-kidney"),
        glutamineArticle.claim("faq-consult-first"),
        heyland2013.at("Abstract: Results"),
        heyland2015.at("Abstract: Results"),
        ownRules.at("L-glutamine and the kidney: an eGFR below 60"),
      ],
    },
    {
      id: "kidney-transplant",
      when: present("kidney-transplant"),
      says: "A kidney transplant counts as kidney disease, whatever the eGFR. “Contraindicated” is our verdict; the article says of kidney disease to avoid it until a physician clears it.",
      notForYou:
        "You have a new kidney. That counts as weak kidneys, and in very ill people with weak kidneys it did harm.",
      cites: [
        glutamineArticle.claim("caution-kidney"),
        kdigo2024.at("Definition of CKD: markers of kidney damage"),
        ownRules.at("L-glutamine and the kidney: transplant"),
      ],
    },
    {
      id: "acute-kidney-injury",
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury. “Contraindicated” is our verdict; in critically ill adults the harm of glutamine was largest where the kidneys were impaired.",
      notForYou: "Your kidneys are hurt right now. In very ill people like that it did harm.",
      cites: [heyland2015.at("Abstract: Results"), ownRules.at("L-glutamine and the kidney: acute kidney injury")],
    },
    {
      id: "encephalopathy-or-raised-ammonia",
      when: present("hepatic-encephalopathy"),
      says: "Glutamine is broken down to ammonia. In cirrhosis 20 g raised ammonia within an hour, and more people failed the tests for encephalopathy. Urea-cycle disorders are included here.",
      notForYou: "Your body does not clear a waste called ammonia well. L-glutamine makes more of it.",
      figures: { "20 g": "dose" },
      cites: [
        glutamineChallenge2011.at("Abstract: Results"),
        medscapeGlutamine.at("Cautions"),
        glutamineArticle.claim("interaction-ammonia"),
      ],
    },
    {
      id: "liver-disease",
      when: present("liver-disease"),
      says: "The article says to avoid it in liver disease until a physician clears it. Glutamine is broken down to glutamate and ammonia, which may rise when the liver is impaired.",
      notForYou: "Your liver is ill. L-glutamine makes a waste that a sick liver may not clear.",
      cites: [
        glutamineArticle.claim("caution-liver"),
        medscapeGlutamine.at("Cautions"),
        glutamineChallenge2011.at("Abstract: Results"),
      ],
    },
    {
      id: "cancer",
      when: present("cancer"),
      says: "The article says to avoid it in cancer until a physician clears it. It gives no reason.",
      notForYou: "You have cancer. The website itself says not to take it until a doctor agrees.",
      cites: [glutamineArticle.claim("caution-cancer")],
    },
    {
      id: "bipolar-disorder",
      when: present("bipolar-disorder"),
      says: "The article says to avoid it in bipolar disorder until a physician clears it. Eight people with acute mania had more glutamate plus glutamine in part of the brain.",
      notForYou: "You have bipolar illness. The website itself says not to take it until a doctor agrees.",
      cites: [glutamineArticle.claim("caution-bipolar"), maniaGlutamate2003.at("Abstract: Results")],
    },
    {
      id: "pregnancy",
      when: pregnant,
      says: "There are no data in pregnancy, and no animal studies were done. The article says not to use it.",
      notForYou: "You are pregnant. Nobody knows if it is safe for the baby.",
      cites: [
        glutamineArticle.claim("caution-pregnancy"),
        glutamineArticle.claim("faq-pregnancy"),
        endariLabel.at("8.1 Pregnancy"),
      ],
    },
    {
      id: "breastfeeding",
      when: breastfeeding,
      says: "There are no data on milk or on the breastfed child. The article says not to use it.",
      notForYou: "You nurse a baby. Nobody knows if it is safe for the baby.",
      cites: [glutamineArticle.claim("caution-breastfeeding"), endariLabel.at("8.2 Lactation")],
    },
  ],

  precautions: [
    {
      id: "mood-disorder",
      when: present("mood-disorder"),
      says: "The article's FAQ asks people with any mood disorder to see a doctor first.",
      cites: [glutamineArticle.claim("faq-mood-disorders")],
    },
    {
      id: "epilepsy",
      when: present("epilepsy"),
      says: "Not without the agreement of the epilepsy specialist: glutamine becomes glutamate, which excites nerve cells, and the article warns of an interaction with medicines for seizures. That it brings on seizures has not been verified.",
      cites: [glutamineArticle.claim("interaction-seizures"), pendingVerification],
    },
    {
      id: "als",
      when: present("als"),
      says: "Not without the agreement of the ALS team: 22 people with early ALS had about twice the glutamate in plasma, and it rose more after glutamate by mouth. Glutamine itself was not tested.",
      cites: [alsGlutamate1987.at("Abstract")],
    },
  ],

  interactions: [
    {
      id: "antiseizure",
      when: takes("antiseizure"),
      says: "The article warns of an interaction with medicines for seizures and does not say which; the prescriber is asked first.",
      cites: [glutamineArticle.claim("interaction-seizures")],
    },
    {
      id: "valproate",
      when: taking("valproate"),
      says: "Valproate can raise ammonia, and glutamine is broken down to ammonia; the prescriber is asked first.",
      cites: [medscapeGlutamine.at("Cautions"), pendingVerification],
    },
    {
      id: "insulin-or-sulfonylurea",
      when: takes("insulin-or-sulfonylurea"),
      says: "Glucose may fall: with 30 g a day for four weeks HbA1c fell modestly in 13 people on metformin. Insulin and sulfonylureas, which can cause hypoglycaemia, were not tested; glucose is checked.",
      figures: { "30 g": "dose" },
      cites: [glutamineArticle.claim("interaction-diabetes"), samochaBonet2014.at("Abstract: Results")],
    },
    {
      id: "other-glucose-lowering",
      when: takes("other-glucose-lowering"),
      says: "With 30 g a day for four weeks HbA1c fell modestly in 13 people on metformin; glucose is checked.",
      figures: { "30 g": "dose" },
      cites: [glutamineArticle.claim("interaction-diabetes"), samochaBonet2014.at("Abstract: Results")],
    },
    {
      id: "ammonia-lowering",
      when: takes("ammonia-lowering"),
      says: "Glutamine is broken down to ammonia and may work against lactulose, rifaximin and other medicines that lower it.",
      cites: [glutamineArticle.claim("interaction-ammonia"), medscapeGlutamine.at("Cautions")],
    },
    {
      id: "chemotherapy",
      when: takes("chemotherapy"),
      says: "The oncology team is asked first: whether glutamine changes chemotherapy has not been verified.",
      cites: [glutamineArticle.claim("caution-cancer"), pendingVerification],
    },
  ],

  adverseEffects: [
    {
      id: "digestive",
      says: "The article names nausea, stomach pain, diarrhoea and bloating, more so at high doses.",
      cites: [
        glutamineArticle.claim("adverse-effects"),
        glutamineArticle.claim("upset-at-high-dose"),
        glutamineArticle.claim("small-doses-first"),
        glutamineArticle.claim("faq-mild-digestive"),
      ],
    },
    {
      id: "label",
      says: "In sickle cell disease: constipation 21 %, nausea 19 %, headache 18 %, abdominal pain 17 %, cough 16 %, pain in a limb 13 %, back pain 12 %, chest pain 12 %. 2.7 % stopped because of an adverse reaction.",
      cites: [
        medscapeGlutamine.at("Adverse Effects"),
        endariLabel.at("6.1 Clinical Trials Experience"),
        glutamineArticle.claim("well-tolerated"),
      ],
    },
    {
      id: "urea",
      says: "30 g a day for four weeks raised blood urea; creatinine and eGFR did not change.",
      cites: [samochaBonet2014.at("Abstract: Results")],
    },
    {
      id: "critical-illness",
      says: "In 1,223 ventilated adults with multi-organ failure, 28-day deaths were 32.4 % with glutamine and 27.2 % without. Part of the dose went into a vein; the 30 g a day by tube equals the article's highest dose.",
      cites: [
        heyland2013.at("Abstract: Results"),
        heyland2015.at("Abstract"),
        glutamineArticle.claim("dose-range"),
        glutamineArticle.claim("generally-safe"),
      ],
    },
  ],

  doseAsStudied: [
    {
      text: "No dose in fibromyalgia could be traced. The article suggests 5 g a day, rising to 15 to 30 g in divided doses, and elsewhere 10 to 30 g.",
      cites: [
        glutamineArticle.claim("dose-start"),
        glutamineArticle.claim("dose-range"),
        glutamineArticle.claim("faq-dose-range"),
        glutamineArticle.claim("faq-no-standard-dose"),
        glutamineArticle.claim("faq-titration"),
        glutamineArticle.claim("weeks-to-benefit"),
        glutamineArticle.claim("dose-with-clinician"),
        glutamineArticle.claim("with-practitioner"),
      ],
    },
    {
      text: "In sickle cell disease, the licensed use: 5 g to 15 g twice a day by body weight, in 240 mL of a cold drink or in soft food.",
      cites: [endariLabel.at("2.1 Dosage; 2.2 Preparation of Product")],
    },
    {
      text: "With or without food: the article says both. The US label mixes each dose with a drink or food.",
      cites: [
        glutamineArticle.claim("empty-stomach"),
        glutamineArticle.claim("faq-empty-stomach"),
        glutamineArticle.claim("with-food"),
        glutamineArticle.claim("powder"),
        endariLabel.at("2.2 Preparation of Product"),
      ],
    },
  ],

  monitoring: [
    {
      text: "Kidney and liver function are monitored.",
      cites: [medscapeGlutamine.at("Cautions: monitor renal and hepatic function")],
    },
    {
      text: "Glucose is checked in people who take medicines for diabetes.",
      cites: [glutamineArticle.claim("interaction-diabetes"), samochaBonet2014.at("Abstract: Results")],
    },
  ],

  patient: {
    whatItIs: {
      text: "L-glutamine is a building block of protein, sold as a powder. A website says it helps fibromyalgia. We could not find the studies it talks about. So we do not know if it helps.",
      cites: [glutamineArticle.claim("shows-promise"), glutamineArticle.claim("pain-trial")],
    },
    howStudied: {
      text: "We found no study of it in fibromyalgia. As a medicine for another illness, sickle cell disease, it is mixed into a cold drink or soft food.",
      cites: [
        pagliai2020.at("Abstract: supplements with promising results, glutamine not among them"),
        endariLabel.at("2.2 Preparation of Product"),
      ],
    },
    watchFor: [
      {
        text: "Feeling sick, tummy pain, wind, constipation or loose stools. Headache or cough.",
        cites: [glutamineArticle.claim("adverse-effects"), medscapeGlutamine.at("Adverse Effects")],
      },
      {
        text: "With weak kidneys, a sick liver, cancer or bipolar illness, ask your doctor first. It is not for when you are pregnant or nurse a baby.",
        cites: [
          glutamineArticle.claim("caution-kidney"),
          glutamineArticle.claim("caution-liver"),
          glutamineArticle.claim("caution-bipolar"),
          glutamineArticle.claim("caution-cancer"),
          glutamineArticle.claim("caution-pregnancy"),
          glutamineArticle.claim("caution-breastfeeding"),
        ],
      },
    ],
    stopAndCall: [
      {
        text: "Call if you feel muddled or very sleepy, or if your hands shake.",
        cites: [glutamineChallenge2011.at("Abstract: Results"), pendingVerification],
      },
      {
        text: "A fit, or a mood that is suddenly very high.",
        cites: [
          glutamineArticle.claim("interaction-seizures"),
          glutamineArticle.claim("caution-bipolar"),
          pendingVerification,
        ],
      },
      {
        text: "Chest pain or strong tummy pain.",
        cites: [medscapeGlutamine.at("Adverse Effects")],
      },
    ],
    askAbout: [
      {
        text: "Ask if it fits with pills for fits or diabetes.",
        cites: [
          glutamineArticle.claim("interaction-seizures"),
          glutamineArticle.claim("interaction-diabetes"),
          samochaBonet2014.at("Abstract: Results"),
        ],
      },
    ],
  },

  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [{ on: "2026-11-22", what: "First version." }],
});
