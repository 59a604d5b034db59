import { defineSource } from "../source";

export const heyland2013 = defineSource({
  id: "heyland-2013-redoxs",
  layer: "safety",
  type: "randomised-trial",
  title: "A randomized trial of glutamine and antioxidants in critically ill patients (REDOXS)",
  authors: "Heyland D, Muscedere J, Wischmeyer PE, Cook D, Jones G, Albert M, Elke G, Berger MM, Day AG",
  publishedIn: "New England Journal of Medicine 368(16):1489-1497",
  year: 2013,
  pmid: "23594003",
  doi: "10.1056/NEJMoa1212722",
  url: "https://pubmed.ncbi.nlm.nih.gov/23594003/",
  funding: "not read; the trial register gives the public grant number MCT-82214",
  read: "abstract",
  status: "corrected",
  statusNote: "An erratum (N Engl J Med 2013;368(19):1853) corrects a dosage error in the text of the article.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The largest safety signal on high-dose glutamine: 1,223 critically ill adults, blinded, with mortality as the outcome.",
    notGoodFor:
      "Outpatients: the patients were ventilated with multi-organ failure, and part of the dose went into a vein.",
  },
  reviewedOn: "2026-11-22",
});
