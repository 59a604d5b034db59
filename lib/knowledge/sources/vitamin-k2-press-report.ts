import { defineSource } from "../source";

const sinceReplaced = "The trial has since been retracted and replaced, and the replacement has not been read.";
const noSource = "The report gives no source for it.";

/** The press report of the vitamin K2 trial in nocturnal leg cramps. */
export const vitaminK2PressReport = defineSource({
  id: "vitamin-k2-press-report",
  layer: "documents",
  type: "news-report",
  title: "New Study Finds Vitamin K2 May Be a Game Changer for Nocturnal Leg Cramps!",
  authors: "Daniel (no surname given)",
  publishedIn: "Web page dated 10 November 2024; the copy that we hold does not name the site",
  year: 2024,
  funding: "not stated, neither for the report nor for the trial",
  evidenceUpTo: "December 2023, the end of the trial that it reports",
  read: "full-text",
  status: "unknown",
  statusNote:
    "The trial that it reports (Tan 2024) has since been retracted and replaced. Nothing shows that the report was corrected.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What patients may have read about vitamin K2; its figures are those first published.",
    notGoodFor:
      "Deciding. It leaves out that people on vitamin K antagonists or diuretics were not admitted, who paid, and that the placebo group got worse; its tone is promotion.",
  },
  claims: {
    "game-changer": {
      section: "Title",
      text: "Vitamin K2 may change how nocturnal leg cramps are treated.",
      disposition: "shown-as-unsupported",
      because: `One trial in one country, not repeated. ${sinceReplaced}`,
    },
    "groundbreaking-study": {
      section: "Introduction",
      text: "A study in JAMA Internal Medicine is groundbreaking.",
      disposition: "overridden",
      because: "The journal has retracted and replaced it (notice DOI 10.1001/jamainternmed.2025.2160).",
    },
    "significant-relief": {
      section: "Introduction",
      text: "Vitamin K2 could give older adults significant relief from nocturnal leg cramps.",
      disposition: "shown-as-unsupported",
      because: sinceReplaced,
    },
    "randomised-trial": {
      section: "Introduction",
      text: "A randomised trial tested whether vitamin K2 lowers the frequency and severity of the cramps.",
      disposition: "used",
      because: "The design; the abstract agrees.",
    },
    "disrupt-sleep": {
      section: "Introduction",
      text: "The cramps hurt and often disturb sleep.",
      disposition: "background",
      because: "Describes the symptom; no option rests on it.",
    },
    definition: {
      section: "Understanding Nocturnal Leg Cramps",
      text: "Nocturnal leg cramps are painful, involuntary contractions, mostly of calf, foot or thigh.",
      disposition: "background",
      because: "A definition; no option rests on it.",
    },
    "cause-unknown": {
      section: "Understanding Nocturnal Leg Cramps",
      text: "Their exact cause is not known.",
      disposition: "background",
      because: "Context; it agrees with the protocol of the trial.",
    },
    "factors-habits": {
      section: "Understanding Nocturnal Leg Cramps",
      text: "Long sitting, overuse of muscles and poor posture contribute.",
      disposition: "shown-as-unsupported",
      because: noSource,
    },
    "factors-disease": {
      section: "Understanding Nocturnal Leg Cramps",
      text: "Certain diseases contribute.",
      disposition: "background",
      because: "The report names none. The findings and conditions asked for here cover the causes to look for.",
    },
    "factors-minerals": {
      section: "Understanding Nocturnal Leg Cramps",
      text: "Lack of minerals contributes.",
      disposition: "shown-as-unsupported",
      because: `${noSource} The calcium, magnesium and potassium options answer it.`,
    },
    "factors-blood-flow": {
      section: "Understanding Nocturnal Leg Cramps",
      text: "Reduced blood flow contributes.",
      disposition: "background",
      because:
        "Exertional calf pain is a finding of its own here: it calls for a work-up. The trial excluded claudication.",
    },
    "half-have-them": {
      section: "Understanding Nocturnal Leg Cramps",
      text: "Between 50 and 60 % of people have nocturnal leg cramps at some time in their lives.",
      disposition: "background",
      because: "How common they are changes no option.",
    },
    "fifth-seek-care": {
      section: "Understanding Nocturnal Leg Cramps",
      text: "About 20 % of those affected are distressed or sleepless enough to seek care.",
      disposition: "background",
      because: "How common they are changes no option.",
    },
    "blood-clotting": {
      section: "The Role of Vitamin K2",
      text: "Vitamin K2 is fat-soluble and known first of all for its part in blood clotting.",
      disposition: "used",
      because: "The reason for the contraindication with vitamin K antagonists, which the report does not draw.",
    },
    "bone-and-heart": {
      section: "The Role of Vitamin K2",
      text: "Its benefits for bone and for heart and vessels are established.",
      disposition: "out-of-scope",
      because: "About other diseases; the report gives no source.",
    },
    "food-sources": {
      section: "The Role of Vitamin K2",
      text: "Beef liver and cheese are its main food sources.",
      disposition: "background",
      because: "No study tested food for cramps.",
    },
    "muscle-not-studied": {
      section: "The Role of Vitamin K2",
      text: "Its effect on muscle had not been studied thoroughly before.",
      disposition: "overridden",
      because: "The same group had published a crossover pilot in haemodialysis cramps in 2022 (Nutrition, 111608).",
    },
    "double-blind": {
      section: "Study Design and Results",
      text: "The trial was multicentre, double-blind and placebo-controlled.",
      disposition: "used",
      because: "The design; the abstract agrees.",
    },
    "aged-65": {
      section: "Study Design and Results",
      text: "It took in 199 people aged 65 or over.",
      disposition: "used",
      because: "Who was in the trial; the abstract agrees.",
    },
    "two-episodes": {
      section: "Study Design and Results",
      text: "All had had at least two episodes in the two weeks before.",
      disposition: "used",
      because: "Who was in the trial; the abstract agrees.",
    },
    "two-hospitals": {
      section: "Study Design and Results",
      text: "They came from two hospitals in Sichuan, China, from September 2022 to December 2023.",
      disposition: "used",
      because:
        "Where and when. The abstract adds that they were living in the community and found by advertisement, so they were volunteers and not hospital patients.",
    },
    "dose-180": {
      section: "Study Design and Results",
      text: "They took 180 micrograms of vitamin K2 or a placebo each day for eight weeks.",
      disposition: "used",
      because: "The dose as studied; the abstract adds that it was menaquinone-7.",
    },
    frequency: {
      section: "Study Design and Results",
      text: "There were 0.96 cramps a week with vitamin K2 and 3.63 with placebo.",
      disposition: "used",
      because: `The figures as first published. ${sinceReplaced}`,
    },
    "intensity-and-duration": {
      section: "Study Design and Results",
      text: "Pain and duration fell in both groups, more with vitamin K2.",
      disposition: "used",
      because: `As first published. ${sinceReplaced}`,
    },
    "no-adverse-event": {
      section: "Study Design and Results",
      text: "No adverse event was linked to vitamin K2.",
      disposition: "used",
      because: "As first published; the abstract agrees.",
    },
    "shown-safe": {
      section: "Study Design and Results",
      text: "This shows that vitamin K2 is safe.",
      disposition: "overridden",
      because:
        "About 100 people for eight weeks cannot show safety, and people on vitamin K antagonists were not admitted: 10 micrograms a day already lowered the INR (J Thromb Haemost 2013).",
    },
    "more-trials": {
      section: "Conclusion and Future Directions",
      text: "The authors ask for further trials to confirm the result.",
      disposition: "used",
      because: "One reason why the certainty is low: nobody has repeated it.",
    },
    "study-quality-of-life": {
      section: "Conclusion and Future Directions",
      text: "The authors want the effect on quality of life and sleep to be studied.",
      disposition: "used",
      because: "Neither was measured, so the option promises neither.",
    },
    "relief-for-millions": {
      section: "Implications for Sufferers",
      text: "This may be the relief that millions wait for.",
      disposition: "shown-as-unsupported",
      because: sinceReplaced,
    },
    "ask-provider": {
      section: "Implications for Sufferers",
      text: "People with nocturnal leg cramps may discuss vitamin K2 with their health professional.",
      disposition: "used",
      because: "That talk has to come first: a vitamin K antagonist would make vitamin K2 dangerous.",
    },
    "natural-wellbeing": {
      section: "Implications for Sufferers",
      text: "It may be a natural remedy that improves well-being in general.",
      disposition: "shown-as-unsupported",
      because: "Well-being was not measured, and natural does not mean safe.",
    },
  },
  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-05-22",
});
