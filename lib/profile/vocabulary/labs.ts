/** What was measured. The first unit is the canonical one, in which every cut is written. */
export const labs = [
  {
    id: "vitamin-d-25oh",
    label: "25-hydroxyvitamin D",
    units: [
      { unit: "nmol/L", lowest: 1, highest: 1000 },
      { unit: "ng/mL", lowest: 0.4, highest: 400 },
    ],
  },
  {
    id: "egfr",
    label: "eGFR",
    units: [{ unit: "mL/min/1.73m2", lowest: 1, highest: 200 }],
  },
  {
    id: "creatinine",
    label: "Creatinine",
    units: [
      { unit: "umol/L", lowest: 9, highest: 2500 },
      { unit: "mg/dL", lowest: 0.1, highest: 28 },
    ],
  },
  {
    id: "calcium",
    label: "Calcium, adjusted for albumin",
    units: [
      { unit: "mmol/L", lowest: 0.5, highest: 6 },
      { unit: "mg/dL", lowest: 2, highest: 24 },
    ],
  },
  {
    id: "potassium",
    label: "Potassium",
    units: [{ unit: "mmol/L", lowest: 1, highest: 10 }],
  },
  {
    id: "sodium",
    label: "Sodium",
    units: [{ unit: "mmol/L", lowest: 90, highest: 200 }],
  },
  {
    id: "magnesium",
    label: "Magnesium",
    units: [
      { unit: "mmol/L", lowest: 0.1, highest: 6 },
      { unit: "mg/dL", lowest: 0.24, highest: 14.6 },
    ],
  },
  {
    id: "phosphate",
    label: "Phosphate",
    units: [
      { unit: "mmol/L", lowest: 0.1, highest: 8 },
      { unit: "mg/dL", lowest: 0.3, highest: 25 },
    ],
  },
  {
    id: "ferritin",
    label: "Ferritin",
    units: [
      { unit: "ug/L", lowest: 1, highest: 50000 },
      { unit: "ng/mL", lowest: 1, highest: 50000 },
    ],
  },
  {
    id: "transferrin-saturation",
    label: "Transferrin saturation",
    units: [{ unit: "%", lowest: 0, highest: 100 }],
  },
  {
    id: "inr",
    label: "INR",
    units: [{ unit: "1", lowest: 0.5, highest: 20 }],
  },
  {
    id: "creatine-kinase",
    label: "Creatine kinase",
    units: [{ unit: "U/L", lowest: 5, highest: 500000 }],
  },
  {
    id: "urate",
    label: "Urate",
    units: [
      { unit: "umol/L", lowest: 20, highest: 2000 },
      { unit: "mg/dL", lowest: 0.3, highest: 34 },
    ],
  },
  {
    id: "fvc",
    label: "Forced vital capacity, % predicted",
    units: [{ unit: "%", lowest: 5, highest: 200 }],
  },
  {
    id: "qtc",
    label: "QTc",
    units: [{ unit: "ms", lowest: 250, highest: 800 }],
  },
] as const;

export type LabId = (typeof labs)[number]["id"];
