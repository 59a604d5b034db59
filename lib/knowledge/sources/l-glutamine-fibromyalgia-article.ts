import { type Claim, type Disposition, defineSource } from "../source";

const sections = {
  opening: "The Potential Benefits of L-Glutamine for Fibromyalgia",
  pain: "1. Reducing Muscle Pain and Fatigue",
  sleep: "2. Improving Sleep Quality",
  immunity: "3. Boosting Immunity",
  gut: "4. Improving Gut Health",
  cognition: "5. Supporting Cognitive Function",
  use: "How to Take L-Glutamine for Fibromyalgia",
  safety: "Are There Any Side Effects?",
  bottomLine: "The Bottom Line",
  faqWhat: "FAQs: What is L-glutamine?",
  faqHow: "FAQs: How does L-glutamine help fibromyalgia?",
  faqDose: "FAQs: What is the recommended L-glutamine dosage?",
  faqWhen: "FAQs: When should I take L-glutamine?",
  faqPrecautions: "FAQs: Are there any side effects or precautions?",
  disclaimer: "Disclaimer",
} as const;

type Section = keyof typeof sections;

const as =
  (disposition: Disposition) =>
  (section: Section, text: string, because: string): Claim => ({
    section: sections[section],
    text,
    disposition,
    because,
  });

const used = as("used");
const unsupported = as("shown-as-unsupported");
const overridden = as("overridden");
const background = as("background");
const outOfScope = as("out-of-scope");

const untraceable = "The article gives no author, journal, year or figure for the trial, and it could not be found.";
const noSource = "The article cites nothing for it, and no trial of glutamine in fibromyalgia was found.";
const notOurOutcome = "Immunity is not what this product assesses, and the article cites nothing for it.";
const illness = "Describes fibromyalgia; no option rests on it, and no source is given.";
const clearedByPhysician =
  "It supports the contraindication: “avoid until cleared” is an option to avoid here, and the message keeps the article's words.";

const promises = {
  "fibromyalgia-symptoms": background(
    "opening",
    "Fibromyalgia is a chronic condition with widespread muscle pain, fatigue, poor sleep and difficulty thinking.",
    illness,
  ),
  "no-cure": background("opening", "There is no cure for fibromyalgia.", illness),
  "supplements-may-help": background("opening", "Some supplements may help to manage the symptoms.", noSource),
  "shows-promise": unsupported("opening", "L-glutamine shows promise for fibromyalgia.", noSource),
  "many-roles": background(
    "opening",
    "L-glutamine is an amino acid with many roles in the body.",
    "General physiology.",
  ),
} as const;

const pain = {
  "low-levels": unsupported(
    "pain",
    "Several studies found less L-glutamine in people with fibromyalgia than in healthy people.",
    "No study is named. In the brain, glutamate and glutamine together were higher in fibromyalgia (Arthritis Res Ther 2010;12:R134).",
  ),
  "deficiency-causes-pain": overridden(
    "pain",
    "This lack may contribute to muscle pain and fatigue.",
    "In the brain of ten patients glutamate plus glutamine was higher than in healthy people, not lower (Arthritis Res Ther 2010;12:R134).",
  ),
  "pain-trial": unsupported(
    "pain",
    "30 women with fibromyalgia had L-glutamine or placebo for 30 days, and muscle pain fell significantly with L-glutamine.",
    untraceable,
  ),
  "pain-trial-energy": unsupported("pain", "The women on L-glutamine also reported more energy.", untraceable),
  "second-pain-trial": unsupported("pain", "In another study L-glutamine made muscle pain less severe.", untraceable),
  "effect-lasts": unsupported(
    "pain",
    "The improvement lasted for at least 3 months after L-glutamine was stopped.",
    untraceable,
  ),
  "mechanism-protein": unsupported("pain", "It may work by supporting the making of protein.", noSource),
  "mechanism-glucose": unsupported("pain", "It may work by regulating the making of glucose.", noSource),
  "mechanism-hydration": unsupported("pain", "It may work by holding more water in cells.", noSource),
} as const;

const sleep = {
  "sleep-prevalence": background("sleep", "About 90% of people with fibromyalgia have a sleep disorder.", illness),
  "poor-sleep-worsens": background("sleep", "Poor sleep makes pain, fatigue and other symptoms worse.", illness),
  "sleep-may-improve": unsupported("sleep", "Some research indicates better sleep with L-glutamine.", noSource),
  "sleep-trial": unsupported(
    "sleep",
    "In one study people with fibromyalgia took L-glutamine before bed for 14 days, compared with placebo.",
    untraceable,
  ),
  "sleep-trial-time-asleep": unsupported("sleep", "Time asleep rose significantly.", untraceable),
  "sleep-trial-morning-tiredness": unsupported("sleep", "Morning tiredness fell significantly.", untraceable),
  "sleep-trial-quality": unsupported("sleep", "Overall sleep quality improved significantly.", untraceable),
  "sleep-trial-daytime-sleepiness": unsupported("sleep", "Daytime sleepiness was less.", untraceable),
  "growth-hormone": unsupported(
    "sleep",
    "The effect on sleep may come from more growth hormone.",
    "The article cites nothing for it, and no study of glutamine and growth hormone in fibromyalgia was found.",
  ),
  "growth-hormone-sleep": background(
    "sleep",
    "Growth hormone is critical for deep, restorative sleep.",
    "A mechanism; no option rests on it, and no source is given.",
  ),
} as const;

const immunity = {
  "weak-immunity": outOfScope("immunity", "People with fibromyalgia tend to have a weak immune system.", notOurOutcome),
  "immunity-cause": outOfScope(
    "immunity",
    "Chronic inflammation and hormonal imbalance may be the reason.",
    notOurOutcome,
  ),
  "anti-inflammatory": unsupported("immunity", "L-glutamine acts against inflammation.", noSource),
  lymphocytes: outOfScope("immunity", "L-glutamine makes lymphocytes multiply and work.", notOurOutcome),
  "counteracts-immunity": unsupported(
    "immunity",
    "L-glutamine may counteract some of the immune disturbance in fibromyalgia.",
    noSource,
  ),
  "fewer-flares": unsupported("immunity", "Stronger immunity means fewer illnesses and fewer flares.", noSource),
} as const;

const gut = {
  "gut-link": background("gut", "Many researchers link fibromyalgia to an unhealthy gut.", illness),
  "leaky-gut-common": background("gut", "A leaky gut and unbalanced gut bacteria are common in fibromyalgia.", illness),
  "gut-junctions": unsupported(
    "gut",
    "L-glutamine treats a leaky gut by tightening the joints between gut cells.",
    noSource,
  ),
  "gut-bacteria": unsupported("gut", "L-glutamine helps useful gut bacteria to grow.", noSource),
  "gut-inflammation": unsupported("gut", "Through the gut it may reduce inflammation in the body.", noSource),
  "gut-symptoms": unsupported(
    "gut",
    "There is some evidence that it improves gut symptoms and quality of life in fibromyalgia.",
    noSource,
  ),
} as const;

const cognition = {
  "cognition-prevalence": background(
    "cognition",
    "At least 50% of people with fibromyalgia have trouble with memory, focus and clear thinking.",
    illness,
  ),
  "cognition-mechanism": unsupported(
    "cognition",
    "L-glutamine may help by supporting neurotransmitters and mitochondria.",
    noSource,
  ),
  "cognition-untested": used(
    "cognition",
    "Clinical studies are still needed to know whether it improves thinking.",
    "A limit that the article admits.",
  ),
} as const;

const use = {
  "dose-start": unsupported("use", "5 g a day is suggested to start with.", "Advice without a source."),
  "dose-range": unsupported(
    "use",
    "A rise to 15 to 30 g a day in divided doses is suggested.",
    "Advice without a source, and the article's own FAQ says 10 to 30 g. 30 g a day was the enteral part of the dose in REDOXS.",
  ),
  "empty-stomach": overridden(
    "use",
    "An empty stomach is said to absorb it better.",
    "The article itself allows food, and the US label of L-glutamine mixes each dose with a drink or food (Endari label, 2.2).",
  ),
  powder: used("use", "Powder is mixed into water or smoothies.", "Agrees with the US label of L-glutamine."),
  "weeks-to-benefit": unsupported(
    "use",
    "At least 4 to 8 weeks of regular use are said to be needed to feel a benefit.",
    "Advice without a source; the article's own trials lasted 30 and 14 days.",
  ),
  "pharmaceutical-grade": background("use", "Pharmaceutical-grade products are preferred.", "Advice about products."),
  "dose-with-clinician": used(
    "use",
    "The dose is to be worked out with a healthcare provider.",
    "Agrees with this product: options are discussed with a clinician.",
  ),
  "upset-at-high-dose": used(
    "use",
    "High doses upset digestion in some people.",
    "Agrees with the adverse reactions of the US label.",
  ),
} as const;

const safety = {
  "well-tolerated": unsupported(
    "safety",
    "It is generally well tolerated when used appropriately.",
    "No source is given. In sickle cell disease 2.7% stopped it for adverse reactions, and constipation came in 21% (US label).",
  ),
  "adverse-effects": used(
    "safety",
    "Nausea, stomach pain, diarrhoea and bloating are the most common side effects.",
    "Nausea and abdominal pain agree with the US label, which adds constipation, headache, cough and pain in limbs, back and chest.",
  ),
  "small-doses-first": used(
    "safety",
    "Small doses raised slowly are said to mean fewer side effects.",
    "Shown as what the article says; no source is given.",
  ),
  water: background("safety", "Plenty of water is advised.", "General advice; no source is given."),
  "with-food": used(
    "safety",
    "Food is advised where it causes discomfort.",
    "Contradicts the article's own advice of an empty stomach, and agrees with the US label.",
  ),
  "caution-kidney": used(
    "safety",
    "People with kidney disease should avoid it until their physician clears it.",
    "It supports the contraindication; “contraindicated” is our verdict and stricter than these words, and both are shown.",
  ),
  "caution-liver": used(
    "safety",
    "People with liver disease should avoid it until their physician clears it.",
    clearedByPhysician,
  ),
  "caution-cancer": used(
    "safety",
    "People with cancer should avoid it until their physician clears it.",
    clearedByPhysician,
  ),
  "caution-bipolar": used(
    "safety",
    "People with bipolar disorder should avoid it until their physician clears it.",
    clearedByPhysician,
  ),
  "interaction-seizures": used(
    "safety",
    "It may interact with medicines for seizures.",
    "It supports the interaction; no mechanism or source is given.",
  ),
  "interaction-diabetes": used(
    "safety",
    "It may interact with medicines for diabetes.",
    "It supports the interaction; a small trial saw glucose fall (Samocha-Bonet 2014).",
  ),
  "interaction-ammonia": used(
    "safety",
    "It may interact with medicines for high ammonia.",
    "It supports the interaction; glutamine is broken down to glutamate and ammonia (Medscape).",
  ),
  "caution-pregnancy": used(
    "safety",
    "Pregnant women should not take it, because too little is known.",
    "It supports the contraindication; the US label has no data in pregnancy either.",
  ),
  "caution-breastfeeding": used(
    "safety",
    "Breastfeeding women should not take it, because too little is known.",
    "It supports the contraindication; the US label has no data on milk or the child.",
  ),
} as const;

const closing = {
  "overall-benefit": unsupported(
    "bottomLine",
    "Research suggests various benefits: less pain, better sleep, stronger immunity, a healed gut and more.",
    noSource,
  ),
  "larger-studies-needed": used(
    "bottomLine",
    "Larger human studies are still needed.",
    "A limit that the article admits.",
  ),
  "generally-safe": overridden(
    "bottomLine",
    "It is generally considered safe when used properly.",
    "In critically ill adults high doses went with more deaths (REDOXS, Heyland 2013), and 20 g raised ammonia in cirrhosis (BMC Gastroenterol 2011;11:134).",
  ),
  "with-practitioner": used(
    "bottomLine",
    "A knowledgeable practitioner should help to decide whether it is suitable.",
    "Agrees with this product: options are discussed with a clinician.",
  ),
  "faq-roles": background(
    "faqWhat",
    "It takes part in making protein, moving nutrients, immunity and the gut.",
    "General physiology.",
  ),
  "faq-benefits": unsupported(
    "faqHow",
    "Research indicates less pain, better sleep and immunity, a healed gut and clearer thinking.",
    "Repeats the claims above, and here without the admission that thinking is untested.",
  ),
  "faq-no-standard-dose": used(
    "faqDose",
    "There is no standard dose.",
    "A limit that the article admits; no dose has been studied in fibromyalgia that could be traced.",
  ),
  "faq-dose-range": unsupported(
    "faqDose",
    "Many experts recommend 10 to 30 g a day in divided doses.",
    "No expert is named, and the article says 15 to 30 g elsewhere.",
  ),
  "faq-titration": unsupported(
    "faqDose",
    "5 g is the start, raised over 2 to 4 weeks with a watch on side effects.",
    "Advice without a source.",
  ),
  "faq-empty-stomach": overridden(
    "faqWhen",
    "An empty stomach absorbs it best.",
    "The US label of L-glutamine mixes each dose with a drink or food (Endari label, 2.2).",
  ),
  "faq-spaced": background("faqWhen", "Smaller doses can be spread over the day.", "Repeats the advice above."),
  "faq-bedtime": unsupported("faqWhen", "A dose before bedtime helps with sleep.", untraceable),
  "faq-mild-digestive": overridden(
    "faqPrecautions",
    "It may cause mild digestive trouble.",
    "The US label adds headache, cough and pain in limbs, back and chest.",
  ),
  "faq-consult-first": overridden(
    "faqPrecautions",
    "People with kidney or liver disease or cancer should consult a doctor before use.",
    "The article's own safety section is stricter: avoid until cleared. The stricter words are used.",
  ),
  "faq-mood-disorders": used(
    "faqPrecautions",
    "People with mood disorders should consult a doctor before use.",
    "It supports the precaution; the safety section names bipolar disorder alone.",
  ),
  "faq-pregnancy": overridden(
    "faqPrecautions",
    "It is to be avoided in pregnancy and breastfeeding until cleared as safe.",
    "The article's own safety section is stricter: it should not be taken. The stricter words are used.",
  ),
  "not-medical-advice": background(
    "disclaimer",
    "The article is information and no medical advice; a professional is to be asked first.",
    "A disclaimer.",
  ),
} as const;

/** A web article that promises much of L-glutamine in fibromyalgia and cites nothing; its cautions are used. */
export const glutamineArticle = defineSource({
  id: "l-glutamine-fibromyalgia-article",
  layer: "documents",
  type: "narrative-article",
  title: "The Potential Benefits of L-Glutamine for Fibromyalgia Symptoms",
  authors: "no author named",
  publishedIn: "Health website; no date, no references",
  url: "https://www.medicinecontact.com/blog/22193/l-glutamine-for-fibromyalgia",
  funding: "not stated",
  read: "full-text",
  status: "current",
  statusNote: "An undated web page: it can change without notice. We cite the text as we hold it.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What patients will have read about L-glutamine in fibromyalgia, and its list of people who should not take it.",
    notGoodFor:
      "Any benefit: it tells of three studies and names none, and none could be found. It contradicts itself on the dose, on food and on who must ask first.",
  },
  claims: { ...promises, ...pain, ...sleep, ...immunity, ...gut, ...cognition, ...use, ...safety, ...closing },
  reviewedOn: "2026-11-22",
});
