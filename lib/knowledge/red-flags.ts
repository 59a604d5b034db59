import type { Condition } from "../facts/condition";
import { age, any, found, lab } from "../profile/conditions";
import { type FindingId, findings } from "../profile/vocabulary/findings";
import type { LabId } from "../profile/vocabulary/labs";
import { type Cites, pendingVerification } from "./citation";
import type { Figures, Severity } from "./option";

/** A finding or a lab in the danger range: the work-up comes before any remedy. */
export interface RedFlag {
  readonly id: FindingId | LabId;
  readonly when: Condition;
  readonly closesGate: boolean;
  readonly severity: Severity;
  /** What it may mean and what is to be done first, in a sentence or two. */
  readonly message: string;
  readonly figures?: Figures;
  readonly cites: Cites;
}

type Told = Pick<RedFlag, "severity" | "message" | "figures" | "cites">;

const emergency = (message: string, ...cites: Cites): Told => ({ severity: "critical", message, cites });
const caution = (message: string, ...cites: Cites): Told => ({ severity: "warning", message, cites });

const toldOfFinding: Record<FindingId, Told> = {
  "progressive-weakness": emergency(
    "Weakness, wasting or bulbar symptoms that progress may be motor neuron disease, which can begin with cramps and twitching. NICE asks for referral to neurology without delay, and for a call to the neurologist where it is urgent.",
    "nice-2016-ng42#Recommendations 1.1.2 and 1.1.4",
  ),
  "dark-urine": emergency(
    "Dark urine, or severe muscle pain with swelling, may be rhabdomyolysis, with kidney injury and electrolyte disturbance that threaten life. An emergency: creatine kinase, potassium and creatinine come first.",
    "kodadek-2022-rhabdomyolysis#Abstract; table 2",
  ),
  "one-leg-swelling": {
    ...emergency(
      "One swollen, warm or tender leg may be a deep vein thrombosis. It is assessed the same day (Wells score); where it is likely, NICE asks for an ultrasound result within 4 hours if possible.",
      "nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4",
    ),
    figures: { "4 hours": "duration" },
  },
  "cold-pale-limb": emergency(
    "A cold, pale or pulseless limb may be acute limb ischaemia, a time-critical emergency for the vascular surgeon on call. Pain at rest or tissue loss may be chronic limb-threatening ischaemia.",
    "nhs-highland-vascular#Acute limb ischaemia; chronic limb-threatening ischaemia",
  ),
  "exertional-calf-pain": caution(
    "Calf pain on walking a fixed distance, eased by rest, may be intermittent claudication: arterial disease, with a raised risk of cardiovascular events. The circulation is assessed before any remedy for it.",
    "nice-2012-peripheral-arterial-disease#Context",
    "acu-cell-2017-muscle-spasms@cause-vascular",
  ),
  tetany: emergency(
    "Hand or foot spasm, tingling round the mouth or laryngospasm may be tetany from a low calcium, which can threaten life. Adjusted calcium, magnesium, potassium and an ECG come first.",
    "turner-2016-hypocalcaemia#Clinical presentation; Investigations",
  ),
  "saddle-numbness": emergency(
    "Saddle numbness, or a change of bladder or bowel, may be cauda equina syndrome: the emergency department at once, since delay can leave lasting loss of bladder, bowel and leg function.",
    "bnssg-cauda-equina#Overview; Who to refer",
  ),
  "limb-pain-out-of-proportion": emergency(
    "Pain out of proportion, pain on passive movement or a tense compartment may be compartment syndrome, a surgical emergency; pulses are normally present. With fever, a deep infection comes into question too (pending verification).",
    "boa-2014-compartment-syndrome#Background; Standards for practice",
    pendingVerification,
  ),
  "breathless-lying-flat": emergency(
    "Breathlessness lying flat, a weak cough or early morning headache may be weakness of the breathing muscles, as in motor neuron disease. Respiratory function is assessed first; sedating medicines can make it worse.",
    "nice-2016-ng42#Recommendation 1.1.2",
    pendingVerification,
  ),
  "rigidity-or-trismus": emergency(
    "Lockjaw or generalised rigidity may be tetanus; fever with rigidity after a new medicine may be neuroleptic malignant syndrome. Both threaten life and are treated in hospital.",
    "cdc-tetanus#Signs and symptoms",
    "hopes-neuroleptic-malignant-syndrome#Definition",
  ),
  "adrenal-features": emergency(
    "Low blood pressure with pigmentation, weight loss or salt craving may be adrenal insufficiency; the acute form is an emergency. Cortisol, sodium and potassium come before extra salt.",
    "bnssg-2025-adrenal-insufficiency#When to suspect adrenal insufficiency",
  ),
  "infant-cramps": emergency(
    "Spasms in an infant may be infantile spasms or another seizure: a same-day talk with a paediatrician. A low calcium is another cause to look for (pending verification). Nothing on this list has been studied in infants.",
    "glasgow-paroxysmal-events#Red flags; Who to refer",
    pendingVerification,
  ),
  "sedative-withdrawal": emergency(
    "Spasm, rigidity or seizures after stopping baclofen or a benzodiazepine may be withdrawal, which can threaten life and needs supervised care. Withdrawal from alcohol belongs here too (pending verification).",
    "who-2002-baclofen-withdrawal#Regulatory action",
    "fda-2020-benzodiazepines#Boxed warning",
    pendingVerification,
  ),
  "severe-pregnancy-symptoms": emergency(
    "In pregnancy, severe headache, visual change or pain below the ribs may be pre-eclampsia. Obstetric assessment at once; blood pressure and urine come first.",
    "nhs-pre-eclampsia#Further symptoms",
  ),
  "recent-neck-injury": caution(
    "After a recent neck injury, spinal pain, weakness or altered feeling in hands or feet calls for assessment of the cervical spine before the neck is stretched, massaged or manipulated. Injury of a neck artery is possible too (pending verification).",
    "rcem-2021-cervical-spine#Context: assessment of the cervical spine",
    "acu-cell-2017-muscle-spasms@cause-trauma",
    pendingVerification,
  ),
  "chest-pain": emergency(
    "Chest pain now may be an acute coronary syndrome. NICE asks for emergency referral to hospital where that is suspected.",
    "nice-2010-chest-pain#Initial assessment and referral",
  ),
  "abdominal-colic": {
    ...emergency(
      "Colicky abdominal or loin pain is not a skeletal muscle cramp. Suspected renal colic is imaged within 24 hours; fever, no urine or uncontrolled pain makes it an emergency.",
      "nice-2019-renal-stones#Recommendation 1.1.1",
      "acu-cell-2017-muscle-spasms@cause-smooth-muscle",
      pendingVerification,
    ),
    figures: { "24 hours": "duration" },
  },
  "throat-tightness": emergency(
    "Throat tightness, or swelling of lips or tongue, may be anaphylaxis: sudden, with an airway, breathing or circulation problem. An emergency, treated with adrenaline first.",
    "rcuk-2021-anaphylaxis#Recognition",
    "acu-cell-2017-muscle-spasms@cause-throat",
  ),
  "muscle-pain-on-statin": caution(
    "New muscle pain or weakness on a statin: creatine kinase and kidney function come before a remedy for cramps. Weakness that goes on after the statin was stopped may be an immune-mediated myopathy.",
    "nhs-statin-intolerance#Algorithm 1",
    "hilton-jones-2018-statin-myopathy#Abstract",
  ),
};

/** Danger ranges, ours and shown as ours, in canonical units; set here alone. */
const danger = {
  potassium: any(lab("potassium").below(3), lab("potassium").atLeast(5.5)),
  sodium: lab("sodium").below(125),
  calcium: any(lab("calcium").below(1.9), lab("calcium").above(2.9)),
  magnesium: lab("magnesium").below(0.4),
  "creatine-kinase": lab("creatine-kinase").atLeast(5000),
  qtc: lab("qtc").atLeast(500),
} as const satisfies Partial<Record<LabId, Condition>>;

type DangerLabId = keyof typeof danger;

const dangerLabIds: readonly DangerLabId[] = ["potassium", "sodium", "calcium", "magnesium", "creatine-kinase", "qtc"];
const ourCut = "own-rules#Red flags: danger ranges";

const toldOfLab: Record<DangerLabId, Told> = {
  potassium: emergency(
    "Potassium below 3.0 or at least 5.5 mmol/L (our danger range) can disturb the heart rhythm and cause weakness or cramps. A repeat to rule out a false result, an ECG and the cause come before any remedy.",
    "rcem-potassium#Definition",
    "ukka-2023-hyperkalaemia#Severity of hyperkalaemia",
    "acu-cell-2017-muscle-spasms@cause-electrolytes",
    ourCut,
  ),
  sodium: emergency(
    "Sodium below 125 mmol/L (our danger range) is profound hyponatraemia. Its cause is found and treated before any remedy, extra fluid or extra salt.",
    "spasovski-2014-hyponatraemia#Definition based on biochemical severity",
    ourCut,
  ),
  calcium: emergency(
    "Adjusted calcium below 1.9 or above 2.9 mmol/L (our danger range). A low calcium can cause cramps, tetany and seizures; a high one can disturb rhythm and kidneys and has a cause to be found. It is treated before any remedy.",
    "turner-2016-hypocalcaemia#Clinical presentation",
    "walsh-2016-hypercalcaemia#Severity of hypercalcaemia; Causes",
    ourCut,
  ),
  magnesium: emergency(
    "Magnesium below 0.4 mmol/L (our danger range) can cause cramps, arrhythmia and seizures, and lower calcium and potassium. All three are measured and treated first.",
    "bnssg-2023-hypomagnesaemia#Symptoms and signs; Bloods",
    "ayrshire-2025-hypomagnesaemia#Additional information",
    ourCut,
  ),
  "creatine-kinase": emergency(
    "Creatine kinase of 5,000 U/L or more (our danger range) means serious muscle injury: rhabdomyolysis, until shown otherwise. Potassium and creatinine come first.",
    "huerta-alardin-2005-rhabdomyolysis#Abstract",
    "kodadek-2022-rhabdomyolysis#Table 2",
    ourCut,
  ),
  qtc: emergency(
    "A QTc of 500 ms or more (our danger range) is marked prolongation, with a risk of dangerous arrhythmia. Potassium, calcium, magnesium and the medicines are looked at first.",
    "johnson-2009-qtc#Abstract",
    "rautaharju-2009-qt#QT interval",
    "turner-2016-hypocalcaemia#Clinical presentation",
    pendingVerification,
    ourCut,
  ),
};

const whenFound = (id: FindingId): Condition => (id === "infant-cramps" ? any(found(id), age.below(1)) : found(id));

/** Every red flag, in the order in which they are shown. */
export const redFlags: readonly RedFlag[] = [
  ...findings.map(({ id, closesGate }) => ({ id, closesGate, when: whenFound(id), ...toldOfFinding[id] })),
  ...dangerLabIds.map((id) => ({ id, closesGate: true, when: danger[id], ...toldOfLab[id] })),
];
