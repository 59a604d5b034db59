import { defineSource } from "../source";

/** Cochrane review of stretch in contracture. */
export const harvey2017 = defineSource({
  id: "harvey-2017-stretch-contracture",
  layer: "safety",
  type: "systematic-review",
  title:
    "Stretch for the treatment and prevention of contracture: an abridged republication of a Cochrane Systematic Review",
  authors: "Harvey LA, Katalinic OM, Herbert RD, Moseley AM, Lannin NA, Schurr K",
  publishedIn: "J Physiother 2017;63:67-75; Cochrane Database Syst Rev 2017;1:CD007455",
  year: 2017,
  doi: "10.1002/14651858.CD007455.pub3",
  funding: "not read",
  evidenceUpTo: "2015-11",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That stretch changes joint movement by about 2 degrees in people with neurological disease: no clinically important effect.",
    notGoodFor: "Cramps and spasm, which it did not pool.",
  },
  reviewedOn: "2026-11-22",
});
