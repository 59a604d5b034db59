import { defineSource } from "../source";

export const glutamineChallenge2011 = defineSource({
  id: "bmc-gastroenterology-2011-glutamine-challenge",
  layer: "safety",
  type: "cohort-study",
  title:
    "A capillary blood ammonia bedside test following glutamine load to improve the diagnosis of hepatic encephalopathy in cirrhosis",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "BMC Gastroenterology 11:134",
  year: 2011,
  doi: "10.1186/1471-230X-11-134",
  url: "https://bmcgastroenterol.biomedcentral.com/articles/10.1186/1471-230X-11-134",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What 20 g of glutamine by mouth does to people with cirrhosis within an hour.",
    notGoodFor: "Long-term use, or liver disease without cirrhosis.",
  },
  reviewedOn: "2026-11-22",
});
