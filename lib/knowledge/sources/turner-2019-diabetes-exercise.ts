import { defineSource } from "../source";

/** Exercise and glucose in diabetes. */
export const turner2019 = defineSource({
  id: "turner-2019-diabetes-exercise",
  layer: "safety",
  type: "guideline",
  title: "Resources to Guide Exercise Specialists Managing Adults with Diabetes",
  authors: "Turner G, Quigg S, Davoren P, Basile R, McAuley SA, Coombes JS",
  publishedIn: "Sports Med Open 2019;5:20",
  year: 2019,
  doi: "10.1186/s40798-019-0192-1",
  url: "https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-019-0192-1",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "When exercise waits because of glucose, and that low glucose can follow for up to 24 hours in type 1 diabetes.",
    notGoodFor: "Cramps. An excerpt was read, on type 1 diabetes above all.",
  },
  reviewedOn: "2026-11-22",
});
