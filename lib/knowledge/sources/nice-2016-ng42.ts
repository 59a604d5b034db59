import { defineSource } from "../source";

/** The British guideline on motor neurone disease. */
export const niceNg42 = defineSource({
  id: "nice-2016-ng42",
  layer: "safety",
  type: "guideline",
  title: "Motor neurone disease: assessment and management (NG42)",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE guideline NG42, 24 February 2016",
  year: 2016,
  url: "https://www.nice.org.uk/guidance/ng42",
  funding: "UK government",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "On NICE’s own site recommendations 1.1.2 and 1.1.4 and the list of updates, to October 2022, were read; the recommendations on muscle cramps in two reproductions, and the one on exercise programmes in a blog that quotes NICE.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The order of drugs for cramps in motor neurone disease: quinine, baclofen, then tizanidine, dantrolene or gabapentin; that an exercise programme is considered; what calls for referral.",
    notGoodFor:
      "Mexiletine, which is not in the part read; the exact wording on cramps and exercise, which was read as others quote it; proof that these drugs work: no trial of quinine in this disease was found.",
  },
  reviewedOn: "2026-11-22",
});
