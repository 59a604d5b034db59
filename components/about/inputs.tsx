import { staleAfterMonths } from "@/lib/profile/thresholds";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { DataTable } from "./data-table";
import { Prose } from "./prose";

const columns = ["Entry", "How to obtain it", "Why it matters", "What it needs"] as const;

const rows = [
  [
    "Age",
    "The record",
    "Under 18 nothing is ever one to consider; some evidence is about older people alone",
    "Years, 0 to 120. The one entry that is required",
  ],
  [
    "Why the patient is here",
    "History and examination",
    "Decides which evidence counts",
    "One or more complaints; with none, unspecified cramps are assumed and the answer says so",
  ],
  [
    "Conditions",
    "The problem list, and asking",
    "Contraindications and precautions; ALS and fibromyalgia also decide which evidence counts",
    "Yes, no or not known. Not on the problem list is not the same as no",
  ],
  [
    "Kidney function",
    "A reported eGFR; or creatinine with age and sex, from which CKD-EPI 2021 (race-free) is calculated for adults",
    "Decides contraindications and precautions of many options",
    "mL/min/1.73 m², recent. One low result is treated as kidney disease for safety, and is not a diagnosis",
  ],
  [
    "Vitamin D",
    "25-hydroxyvitamin D in blood, or a reported status",
    "Deficiency is a reason of its own; a high level speaks against more",
    "The total, in nmol/L or ng/mL. Not 1,25-dihydroxyvitamin D. A level outranks a status",
  ],
  [
    "Medicines",
    "The current list, with what is bought without prescription",
    "Interactions",
    "A class or a product name; yes, no or not known",
  ],
  ["Already takes or does", "Asking", "What does the same twice, or undoes something else", "Yes, no or not known"],
  [
    "Amounts of supplements",
    "The labels of what is taken",
    "Summed for each nutrient and held against its upper limit",
    "A day, with the unit: mg, g, micrograms, IU or mmol; minerals as the element. Left empty it is not known, and the sum says so",
  ],
  [
    "Other laboratory results",
    "The laboratory",
    "Contraindications, precautions and danger ranges",
    `The unit with every number: none is assumed. A result dated more than ${staleAfterMonths} months ago counts and is flagged as old`,
  ],
  [
    "Red flags",
    "Asking and examining, at this visit",
    "The work-up comes before any remedy",
    "Yes, no or not known, for each",
  ],
  [
    "Sex, pregnancy, region",
    "The record, and asking",
    "Calculation of the eGFR and the limit of the QTc; safety; whose regulators speak first",
    "Pregnancy is not known unless it is entered or follows from sex and age",
  ],
] as const;

/** What is asked, where it comes from, why, and what it has to be like. */
export function Inputs() {
  return (
    <AboutSection id="inputs" title={titleOf("inputs")} isOwnWords>
      <DataTable caption="What is entered" columns={columns} rows={rows} />
      <Prose>
        <p>
          Not used: race, ethnicity, language, sexual orientation, gender identity, social circumstances,
          questionnaires, images, or signals from a device. An assessment is not stored, and nothing that is entered
          goes into an address or a log.
        </p>
      </Prose>
    </AboutSection>
  );
}
