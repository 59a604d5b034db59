import { defineSource } from "../source";

/** The machine-made digest on vitamin D and muscle spasm; it names no paper, we found two by their figures. */
export const vitaminDDigest = defineSource({
  id: "vitamin-d-digest",
  layer: "documents",
  type: "machine-made-digest",
  title: "Muscle spasm vitamin d: The Role of Vitamin D in Muscle Spasm Relief",
  authors: "no author named",
  publishedIn:
    "Automatic research digest on the web (“Pro Research Analysis”); the copy that we hold does not name the site",
  funding: "not stated",
  evidenceUpTo: "2019 or later: the newest paper that we could recognise in it is of 2019",
  read: "full-text",
  status: "current",
  statusNote: "Undated and made by a machine: another day may give another text. We cite the text as we hold it.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Its figures for two papers (Beaudart 2014, Cai 2019) agree with their abstracts.",
    notGoodFor:
      "Its conclusion. It turns four patients without a control group into relief of spasm, leaves out later trials that found no gain in strength, and says nothing of safety. It names none of its papers.",
  },
  claims: {
    "spasm-definition": {
      section: "Introduction to Muscle Spasms and Vitamin D",
      text: "Muscle spasms are sudden, involuntary contractions.",
      disposition: "background",
      because: "A definition; no option rests on it.",
    },
    "spasm-debilitating": {
      section: "Introduction to Muscle Spasms and Vitamin D",
      text: "They can be debilitating.",
      disposition: "background",
      because: "Describes the symptom; no option rests on it.",
    },
    "known-for-bone": {
      section: "Introduction to Muscle Spasms and Vitamin D",
      text: "Vitamin D is known above all for bone health.",
      disposition: "used",
      because: "Bone and mineral health is the benefit for which a deficiency is corrected.",
    },
    "emerging-muscle-role": {
      section: "Introduction to Muscle Spasms and Vitamin D",
      text: "New research suggests that it matters for muscle function.",
      disposition: "overridden",
      because: "Pooled placebo-controlled trials found no gain in strength and slower walking tests (Bislev 2021).",
    },
    "emerging-spasm-role": {
      section: "Introduction to Muscle Spasms and Vitamin D",
      text: "New research suggests that it eases muscle spasms.",
      disposition: "shown-as-unsupported",
      because: "Only a series of four patients stands behind it.",
    },
    "case-series": {
      section: "Case Studies on Chronic Pain and Muscle Spasms",
      text: "A case series looked at vitamin D deficiency in chronic neck and back pain with muscle spasm.",
      disposition: "used",
      because: "By its dose and result it is Cai 2019; the abstract agrees.",
    },
    "failed-usual-care": {
      section: "Case Studies on Chronic Pain and Muscle Spasms",
      text: "The patients had not responded to physical therapy and anti-inflammatory drugs.",
      disposition: "used",
      because: "Who was treated.",
    },
    "improved-after-correction": {
      section: "Case Studies on Chronic Pain and Muscle Spasms",
      text: "They improved significantly once the deficiency was corrected.",
      disposition: "overridden",
      because: "Four patients and no control group (Cai 2019): nothing can be called significant.",
    },
    "dose-50000": {
      section: "Case Studies on Chronic Pain and Muscle Spasms",
      text: "They took 50,000 IU of vitamin D by mouth each week for 12 weeks.",
      disposition: "used",
      because: "The dose as studied; on average it is above the upper limit for unsupervised use.",
    },
    "seventy-per-cent": {
      section: "Case Studies on Chronic Pain and Muscle Spasms",
      text: "They reported more than 70 % improvement, muscle spasm included.",
      disposition: "used",
      because: "The result as reported by four patients; very low certainty.",
    },
    "beyond-bone": {
      section: "Mechanisms of Vitamin D in Muscle Function",
      text: "The effects of vitamin D on muscle go beyond bone.",
      disposition: "background",
      because: "A mechanism is no evidence that a supplement helps.",
    },
    "deficiency-weakness": {
      section: "Mechanisms of Vitamin D in Muscle Function",
      text: "Deficiency can lead to muscle weakness.",
      disposition: "background",
      because: "Weakness is another complaint than cramp; progressive weakness is a red flag here.",
    },
    "deficiency-morphology": {
      section: "Mechanisms of Vitamin D in Muscle Function",
      text: "Deficiency can change the build of muscle.",
      disposition: "background",
      because: "A mechanism is no evidence that a supplement helps.",
    },
    "animal-models": {
      section: "Mechanisms of Vitamin D in Muscle Function",
      text: "In animals, deficiency or a disturbed vitamin D system causes weakness.",
      disposition: "background",
      because: "Animal data.",
    },
    "cell-mechanisms": {
      section: "Mechanisms of Vitamin D in Muscle Function",
      text: "It acts through cell differentiation, calcium inside the cell, and genes.",
      disposition: "background",
      because: "A mechanism is no evidence that a supplement helps.",
    },
    "meta-analysis": {
      section: "Systematic Review and Meta-Analysis Findings",
      text: "A meta-analysis of randomised trials assessed vitamin D and muscle function.",
      disposition: "used",
      because: "By its figures it is Beaudart 2014; the abstract agrees.",
    },
    "thirty-trials": {
      section: "Systematic Review and Meta-Analysis Findings",
      text: "It held 30 trials with 5,615 participants.",
      disposition: "used",
      because: "The abstract agrees.",
    },
    "small-strength-gain": {
      section: "Systematic Review and Meta-Analysis Findings",
      text: "Strength improved by a small but significant amount.",
      disposition: "used",
      because: "Shown beside the later trials that found none (Bislev 2021; Grimnes 2019).",
    },
    "no-mass-gain": {
      section: "Systematic Review and Meta-Analysis Findings",
      text: "Muscle mass did not change significantly.",
      disposition: "used",
      because: "The abstract agrees.",
    },
    "no-power-gain": {
      section: "Systematic Review and Meta-Analysis Findings",
      text: "Muscle power did not change significantly.",
      disposition: "used",
      because: "The abstract agrees.",
    },
    "more-below-30": {
      section: "Systematic Review and Meta-Analysis Findings",
      text: "The gain was clearer where 25-hydroxyvitamin D was below 30 nmol/L.",
      disposition: "used",
      because: "The reason why severe deficiency has a statement of its own.",
    },
    "more-at-65": {
      section: "Systematic Review and Meta-Analysis Findings",
      text: "The gain was clearer in people aged 65 or over.",
      disposition: "overridden",
      because:
        "A later review of people over 65 found no gain in grip strength and a slower walking test (Rosendahl-Riise 2017).",
    },
    "crucial-role": {
      section: "Conclusion",
      text: "Vitamin D is crucial for muscle function.",
      disposition: "overridden",
      because: "Pooled placebo-controlled trials found no gain in strength and slower walking tests (Bislev 2021).",
    },
    "alleviates-spasm": {
      section: "Conclusion",
      text: "It can ease muscle spasms significantly, above all in deficiency.",
      disposition: "shown-as-unsupported",
      because:
        "Only four patients without a control group; no randomised trial with spasm or cramp as its outcome was found.",
    },
    "dose-unknown": {
      section: "Conclusion",
      text: "The best dose and duration are not known.",
      disposition: "used",
      because: "Shown with the dose as studied.",
    },
    "cost-effective": {
      section: "Conclusion",
      text: "Correcting deficiency could be a cost-effective way to a better life with chronic spasm.",
      disposition: "shown-as-unsupported",
      because: "No cost was studied in anything that it names.",
    },
    "200m-papers": {
      section: "Heading",
      text: "The digest searched more than 200 million papers.",
      disposition: "background",
      because: "It says nothing of what was found or left out.",
    },
  },
  reviewedOn: "2026-11-22",
});
