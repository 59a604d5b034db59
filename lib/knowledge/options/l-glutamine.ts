import { breastfeeding, derived, pregnant, present, takes, taking } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption } from "../option";
import { lGlutamineStatements } from "../statements/l-glutamine";

const diabetesCaution = "l-glutamine-fibromyalgia-article@interaction-diabetes";
const seizureCaution = "l-glutamine-fibromyalgia-article@interaction-seizures";

/** L-glutamine: promised for fibromyalgia by one article without a reference; its cautions are real. */
export const lGlutamine = defineOption({
  id: "l-glutamine",
  name: "L-glutamine",
  kind: "supplement",

  statements: lGlutamineStatements,

  contraindications: {
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease, dialysis or an eGFR below 60 mL/min/1.73 m². “Contraindicated” is our verdict; the article says to avoid it until a physician clears it. In critically ill adults glutamine went with more deaths, most of all where the kidneys were impaired.",
      notForYou: "Your kidneys are weak. In very ill people with weak kidneys it did harm.",
      cites: [
        "l-glutamine-fibromyalgia-article@caution-kidney",
        "l-glutamine-fibromyalgia-article@faq-consult-first",
        "heyland-2013-redoxs#Abstract: Results",
        "heyland-2015-redoxs-post-hoc#Abstract: Results",
        "own-rules#L-glutamine and the kidney: an eGFR below 60",
      ],
    },
    "kidney-transplant": {
      when: present("kidney-transplant"),
      says: "A kidney transplant counts as kidney disease, whatever the eGFR. “Contraindicated” is our verdict; the article says of kidney disease to avoid it until a physician clears it.",
      notForYou:
        "You have a new kidney. That counts as weak kidneys, and in very ill people with weak kidneys it did harm.",
      cites: [
        "l-glutamine-fibromyalgia-article@caution-kidney",
        "kdigo-2024-ckd#Definition of CKD: markers of kidney damage",
        "own-rules#L-glutamine and the kidney: transplant",
      ],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury. “Contraindicated” is our verdict; in critically ill adults the harm of glutamine was largest where the kidneys were impaired.",
      notForYou: "Your kidneys are hurt right now. In very ill people like that it did harm.",
      cites: [
        "heyland-2015-redoxs-post-hoc#Abstract: Results",
        "own-rules#L-glutamine and the kidney: acute kidney injury",
      ],
    },
    "encephalopathy-or-raised-ammonia": {
      when: present("hepatic-encephalopathy"),
      says: "Glutamine is broken down to ammonia. In cirrhosis 20 g raised ammonia within an hour, and more people failed the tests for encephalopathy. Urea-cycle disorders are included here.",
      notForYou: "Your body does not clear a waste called ammonia well. L-glutamine makes more of it.",
      figures: { "20 g": "dose" },
      cites: [
        "bmc-gastroenterology-2011-glutamine-challenge#Abstract: Results",
        "medscape-l-glutamine#Cautions",
        "l-glutamine-fibromyalgia-article@interaction-ammonia",
      ],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "The article says to avoid it in liver disease until a physician clears it. Glutamine is broken down to glutamate and ammonia, which may rise when the liver is impaired.",
      notForYou: "Your liver is ill. L-glutamine makes a waste that a sick liver may not clear.",
      cites: [
        "l-glutamine-fibromyalgia-article@caution-liver",
        "medscape-l-glutamine#Cautions",
        "bmc-gastroenterology-2011-glutamine-challenge#Abstract: Results",
      ],
    },
    cancer: {
      when: present("cancer"),
      says: "The article says to avoid it in cancer until a physician clears it. It gives no reason.",
      notForYou: "You have cancer. The website itself says not to take it until a doctor agrees.",
      cites: ["l-glutamine-fibromyalgia-article@caution-cancer"],
    },
    "bipolar-disorder": {
      when: present("bipolar-disorder"),
      says: "The article says to avoid it in bipolar disorder until a physician clears it. Eight people with acute mania had more glutamate plus glutamine in part of the brain.",
      notForYou: "You have bipolar illness. The website itself says not to take it until a doctor agrees.",
      cites: [
        "l-glutamine-fibromyalgia-article@caution-bipolar",
        "psychopharmacology-2003-mania-glutamate#Abstract: Results",
      ],
    },
    pregnancy: {
      when: pregnant,
      says: "There are no data in pregnancy, and no animal studies were done. The article says not to use it.",
      notForYou: "You are pregnant. Nobody knows if it is safe for the baby.",
      cites: [
        "l-glutamine-fibromyalgia-article@caution-pregnancy",
        "l-glutamine-fibromyalgia-article@faq-pregnancy",
        "endari-2019-l-glutamine-label#8.1 Pregnancy",
      ],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "There are no data on milk or on the breastfed child. The article says not to use it.",
      notForYou: "You nurse a baby. Nobody knows if it is safe for the baby.",
      cites: ["l-glutamine-fibromyalgia-article@caution-breastfeeding", "endari-2019-l-glutamine-label#8.2 Lactation"],
    },
  },

  precautions: {
    "mood-disorder": {
      when: present("mood-disorder"),
      says: "The article's FAQ asks people with any mood disorder to see a doctor first.",
      cites: ["l-glutamine-fibromyalgia-article@faq-mood-disorders"],
    },
    epilepsy: {
      when: present("epilepsy"),
      says: "Not without the agreement of the epilepsy specialist: glutamine becomes glutamate, which excites nerve cells, and the article warns of an interaction with medicines for seizures. That it brings on seizures has not been verified.",
      cites: [seizureCaution, pendingVerification],
    },
    als: {
      when: present("als"),
      says: "Not without the agreement of the ALS team: 22 people with early ALS had about twice the glutamate in plasma, and it rose more after glutamate by mouth. Glutamine itself was not tested.",
      cites: ["annals-of-neurology-1987-als-glutamate#Abstract"],
    },
  },

  interactions: {
    antiseizure: {
      when: takes("antiseizure"),
      says: "The article warns of an interaction with medicines for seizures and does not say which; the prescriber is asked first.",
      cites: [seizureCaution],
    },
    valproate: {
      when: taking("valproate"),
      says: "Valproate can raise ammonia, and glutamine is broken down to ammonia; the prescriber is asked first.",
      cites: ["medscape-l-glutamine#Cautions", pendingVerification],
    },
    "insulin-or-sulfonylurea": {
      when: takes("insulin-or-sulfonylurea"),
      says: "Glucose may fall: with 30 g a day for four weeks HbA1c fell modestly in 13 people on metformin. Insulin and sulfonylureas, which can cause hypoglycaemia, were not tested; glucose is checked.",
      figures: { "30 g": "dose" },
      cites: [diabetesCaution, "samocha-bonet-2014-glutamine-diabetes#Abstract: Results"],
    },
    "other-glucose-lowering": {
      when: takes("other-glucose-lowering"),
      says: "With 30 g a day for four weeks HbA1c fell modestly in 13 people on metformin; glucose is checked.",
      figures: { "30 g": "dose" },
      cites: [diabetesCaution, "samocha-bonet-2014-glutamine-diabetes#Abstract: Results"],
    },
    "ammonia-lowering": {
      when: takes("ammonia-lowering"),
      says: "Glutamine is broken down to ammonia and may work against lactulose, rifaximin and other medicines that lower it.",
      cites: ["l-glutamine-fibromyalgia-article@interaction-ammonia", "medscape-l-glutamine#Cautions"],
    },
    chemotherapy: {
      when: takes("chemotherapy"),
      says: "The oncology team is asked first: whether glutamine changes chemotherapy has not been verified.",
      cites: ["l-glutamine-fibromyalgia-article@caution-cancer", pendingVerification],
    },
  },

  adverseEffects: {
    digestive: {
      says: "The article names nausea, stomach pain, diarrhoea and bloating, more so at high doses.",
      cites: [
        "l-glutamine-fibromyalgia-article@adverse-effects",
        "l-glutamine-fibromyalgia-article@upset-at-high-dose",
        "l-glutamine-fibromyalgia-article@small-doses-first",
        "l-glutamine-fibromyalgia-article@faq-mild-digestive",
      ],
    },
    label: {
      says: "In sickle cell disease: constipation 21 %, nausea 19 %, headache 18 %, abdominal pain 17 %, cough 16 %, pain in a limb 13 %, back pain 12 %, chest pain 12 %. 2.7 % stopped because of an adverse reaction.",
      cites: [
        "medscape-l-glutamine#Adverse Effects",
        "endari-2019-l-glutamine-label#6.1 Clinical Trials Experience",
        "l-glutamine-fibromyalgia-article@well-tolerated",
      ],
    },
    urea: {
      says: "30 g a day for four weeks raised blood urea; creatinine and eGFR did not change.",
      cites: ["samocha-bonet-2014-glutamine-diabetes#Abstract: Results"],
    },
    "critical-illness": {
      says: "In 1,223 ventilated adults with multi-organ failure, 28-day deaths were 32.4 % with glutamine and 27.2 % without. Part of the dose went into a vein; the 30 g a day by tube equals the article's highest dose.",
      cites: [
        "heyland-2013-redoxs#Abstract: Results",
        "heyland-2015-redoxs-post-hoc#Abstract",
        "l-glutamine-fibromyalgia-article@dose-range",
        "l-glutamine-fibromyalgia-article@generally-safe",
      ],
    },
  },

  doseAsStudied: [
    {
      text: "No dose in fibromyalgia could be traced. The article suggests 5 g a day, rising to 15 to 30 g in divided doses, and elsewhere 10 to 30 g.",
      cites: [
        "l-glutamine-fibromyalgia-article@dose-start",
        "l-glutamine-fibromyalgia-article@dose-range",
        "l-glutamine-fibromyalgia-article@faq-dose-range",
        "l-glutamine-fibromyalgia-article@faq-no-standard-dose",
        "l-glutamine-fibromyalgia-article@faq-titration",
        "l-glutamine-fibromyalgia-article@weeks-to-benefit",
        "l-glutamine-fibromyalgia-article@dose-with-clinician",
        "l-glutamine-fibromyalgia-article@with-practitioner",
      ],
    },
    {
      text: "In sickle cell disease, the licensed use: 5 g to 15 g twice a day by body weight, in 240 mL of a cold drink or in soft food.",
      cites: ["endari-2019-l-glutamine-label#2.1 Dosage; 2.2 Preparation of Product"],
    },
    {
      text: "With or without food: the article says both. The US label mixes each dose with a drink or food.",
      cites: [
        "l-glutamine-fibromyalgia-article@empty-stomach",
        "l-glutamine-fibromyalgia-article@faq-empty-stomach",
        "l-glutamine-fibromyalgia-article@with-food",
        "l-glutamine-fibromyalgia-article@powder",
        "endari-2019-l-glutamine-label#2.2 Preparation of Product",
      ],
    },
  ],

  monitoring: [
    {
      text: "Kidney and liver function are monitored.",
      cites: ["medscape-l-glutamine#Cautions: monitor renal and hepatic function"],
    },
    {
      text: "Glucose is checked in people who take medicines for diabetes.",
      cites: [diabetesCaution, "samocha-bonet-2014-glutamine-diabetes#Abstract: Results"],
    },
  ],

  patient: {
    whatItIs: {
      text: "L-glutamine is a building block of protein, sold as a powder. A website says it helps fibromyalgia. We could not find the studies it talks about. So we do not know if it helps.",
      cites: ["l-glutamine-fibromyalgia-article@shows-promise", "l-glutamine-fibromyalgia-article@pain-trial"],
    },
    howStudied: {
      text: "We found no study of it in fibromyalgia. As a medicine for another illness, sickle cell disease, it is mixed into a cold drink or soft food.",
      cites: [
        "pagliai-2020-fibromyalgia-nutrition#Abstract: supplements with promising results, glutamine not among them",
        "endari-2019-l-glutamine-label#2.2 Preparation of Product",
      ],
    },
    watchFor: [
      {
        text: "Feeling sick, tummy pain, wind, constipation or loose stools. Headache or cough.",
        cites: ["l-glutamine-fibromyalgia-article@adverse-effects", "medscape-l-glutamine#Adverse Effects"],
      },
      {
        text: "With weak kidneys, a sick liver, cancer or bipolar illness, ask your doctor first. It is not for when you are pregnant or nurse a baby.",
        cites: [
          "l-glutamine-fibromyalgia-article@caution-kidney",
          "l-glutamine-fibromyalgia-article@caution-liver",
          "l-glutamine-fibromyalgia-article@caution-bipolar",
          "l-glutamine-fibromyalgia-article@caution-cancer",
          "l-glutamine-fibromyalgia-article@caution-pregnancy",
          "l-glutamine-fibromyalgia-article@caution-breastfeeding",
        ],
      },
    ],
    stopAndCall: [
      {
        text: "Call if you feel muddled or very sleepy, or if your hands shake.",
        cites: ["bmc-gastroenterology-2011-glutamine-challenge#Abstract: Results", pendingVerification],
      },
      {
        text: "A fit, or a mood that is suddenly very high.",
        cites: [seizureCaution, "l-glutamine-fibromyalgia-article@caution-bipolar", pendingVerification],
      },
      {
        text: "Chest pain or strong tummy pain.",
        cites: ["medscape-l-glutamine#Adverse Effects"],
      },
    ],
    askAbout: {
      text: "Ask if you can take it with pills for epilepsy or for diabetes.",
      cites: [seizureCaution, diabetesCaution, "samocha-bonet-2014-glutamine-diabetes#Abstract: Results"],
    },
  },

  reviewedOn: "2026-11-22",
});
