import { takes, takesAny } from "../../profile/conditions";
import { anyTwo, type Combination, each, oneOfEach } from "../combination";
import { bloodThinning } from "./groups";

const bleeding = "own-rules#Bleeding that adds up";

/** Bleeding that adds up. */
export const bleedingAddsUp: readonly Combination[] = [
  {
    id: "bleeding",
    among: anyTwo(...bloodThinning),
    severity: "warning",
    says: "Each can make bleeding likelier, and together it may add up. Bruises, bleeding and planned operations are asked about.",
    inPatientWords:
      "Each can make you bleed more easily. Together it may add up. Tell us of bruises, and before any surgery.",
    cites: [bleeding],
    parts: {
      ginkgo: {
        text: "Ginkgo: 15 reports of bleeding, 8 of them inside the skull.",
        cites: ["bent-2005-ginkgo-bleeding#Abstract: Results"],
      },
      "omega-3": {
        text: "Omega-3: high doses lengthen the bleeding time somewhat.",
        cites: ["omacor-smpc#4.4 Special warnings and precautions"],
      },
      "vitamin-e": {
        text: "Vitamin E: high doses may cause bleeding.",
        cites: [
          "ods-vitamin-e#Can vitamin E be harmful?",
          "mayo-vitamin-e-interactions#Interactions with herbs and supplements",
        ],
      },
    },
  },
  {
    id: "bleeding-with-antithrombotic",
    among: anyTwo(...bloodThinning),
    when: takesAny("vitamin-k-antagonist", "doac", "antiplatelet"),
    severity: "critical",
    says: "An anticoagulant or antiplatelet is taken as well, so that more than two things act on bleeding; its prescriber needs to know of all.",
    inPatientWords:
      "You take a blood thinner as well. With so many things you may bleed. Talk with us before you start.",
    cites: [bleeding, "ods-vitamin-e#Interactions", "ginkgo-smpc#4.4 Special warnings and precautions"],
  },
  {
    id: "bleeding-antithrombotic",
    among: each("omega-3", "vitamin-e"),
    when: takesAny("vitamin-k-antagonist", "doac", "antiplatelet"),
    severity: "warning",
    says: "An anticoagulant or antiplatelet is taken beside it: bleeding may add up, and its prescriber needs to know.",
    inPatientWords: "You take a blood thinner as well. You may bleed more easily.",
    cites: ["ods-vitamin-e#Interactions", "omacor-smpc#4.4 Special warnings and precautions"],
    isToldByOption: true,
  },
  {
    id: "bleeding-nsaid",
    among: each("ginkgo", "omega-3"),
    when: takes("nsaid"),
    severity: "warning",
    says: "An NSAID is taken beside it: bleeding may add up. Bruises and black stools are asked about.",
    inPatientWords:
      "You take pain tablets like ibuprofen as well. You may bleed more easily. Look out for black stools.",
    cites: [bleeding, "ibuprofen-nurofen-2012-smpc#4.4"],
    isToldByOption: true,
  },
  {
    id: "bleeding-nsaid-vitamin-e",
    among: each("vitamin-e"),
    when: takes("nsaid"),
    severity: "warning",
    says: "Vitamin E may add to bleeding from an NSAID, which is taken. Bruises and black stools are asked about.",
    inPatientWords:
      "You take pain tablets like ibuprofen as well. You may bleed more easily. Look out for black stools.",
    cites: ["mayo-vitamin-e-interactions#Interactions with drugs"],
  },
  {
    id: "bleeding-analgesics",
    among: oneOfEach(["analgesics"], bloodThinning),
    severity: "warning",
    says: "If the analgesic is an NSAID, bleeding may add up; paracetamol was not named in what we read.",
    inPatientWords: "With pain tablets like ibuprofen you may bleed more easily.",
    cites: [bleeding, "ibuprofen-nurofen-2012-smpc#4.4"],
  },
];
