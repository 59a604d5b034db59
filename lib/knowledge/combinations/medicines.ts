import { pendingVerification } from "../citation";
import { type Combination, oneOfEach } from "../combination";
import { alkali, inducers, withVitaminD } from "./groups";

/** Options that are medicines, with each other and with a supplement. */
export const medicines: readonly Combination[] = [
  {
    id: "glutamine-and-valproate",
    among: oneOfEach(["l-glutamine"], ["valproate"]),
    severity: "warning",
    says: "Valproate can raise ammonia, and glutamine is broken down to it. No study of the two together was read (pending verification); the prescriber is asked first.",
    inPatientWords:
      "Together they may make too much of a waste called ammonia. Ask the doctor who gives you valproate first.",
    cites: [
      "medscape-l-glutamine#Cautions",
      "skyscape-inducers-warfarin#Valproic acid with topiramate",
      pendingVerification,
    ],
  },
  {
    id: "valproate-and-phenobarbital",
    among: oneOfEach(["valproate"], ["barbiturates", "primidone"]),
    severity: "critical",
    says: "Valproate raises phenobarbital, which primidone becomes too: the nervous system can be slowed severely, even at usual levels. The prescriber needs levels and signs of it.",
    inPatientWords:
      "Valproate makes the other drug much stronger. You could get far too sleepy. Your doctor needs to check levels.",
    cites: ["mims-depakene-interactions#Phenobarbital and primidone"],
  },
  {
    id: "valproate-and-phenytoin",
    among: oneOfEach(["valproate"], ["phenytoin"]),
    severity: "warning",
    says: "Valproate shifts phenytoin, the unbound part above all, and seizures have broken through. Levels and dose are for the prescriber.",
    inPatientWords: "Each changes how the other works, and fits can break through. Your doctor needs to check levels.",
    cites: ["mims-depakene-interactions#Phenytoin"],
  },
  {
    id: "valproate-and-clonazepam",
    among: oneOfEach(["valproate"], ["clonazepam"]),
    severity: "warning",
    says: "Together they may bring on absence status. For the neurologist.",
    inPatientWords: "Together they may bring on a kind of fit. Only your nerve doctor can decide.",
    cites: ["mims-depakene-interactions#Clonazepam", "us-label-clonazepam#Precautions"],
  },
  {
    id: "mexiletine-and-riluzole",
    among: oneOfEach(["mexiletine"], ["riluzole"]),
    severity: "warning",
    says: "Riluzole is cleared mainly by CYP1A2, which mexiletine inhibits, so riluzole may rise. In a trial 33 % had adverse events on both against 20 % on riluzole alone. Liver tests and tolerance are followed.",
    inPatientWords: "Mexiletine may make riluzole stronger. You need liver tests.",
    cites: [
      "eu-label-riluzole#Interactions, CYP1A2",
      "j-clin-pharmacol-2010-tizanidine-mexiletine#Abstract",
      "shibuya-2015-mexiletine-riluzole#Abstract",
    ],
  },
  {
    id: "mexiletine-and-quinine",
    among: oneOfEach(["mexiletine"], ["quinine"]),
    severity: "warning",
    says: "Both act on the rhythm of the heart, and quinine inhibits CYP2D6, which clears mexiletine, so mexiletine may rise. The pair itself was not in what we read. An ECG and a cardiologist's view are needed.",
    inPatientWords: "Both act on the heart beat. You need a heart tracing and a heart doctor first.",
    cites: [
      "us-label-quinine#7.2, CYP2D6 substrates",
      "us-label-mexiletine#Drug interactions",
      "eu-leaflet-mexiletine#Leaflet section 2; section 4.2",
    ],
  },
  {
    id: "mexiletine-and-tizanidine",
    among: oneOfEach(["mexiletine"], ["muscle-relaxants"]),
    severity: "warning",
    says: "If the relaxant is tizanidine: with mexiletine its exposure rose more than threefold in 12 healthy people, and blood pressure fell further.",
    inPatientWords: "With tizanidine your blood pressure may fall too low. Ask which muscle drug it is.",
    cites: ["j-clin-pharmacol-2010-tizanidine-mexiletine#Abstract"],
  },
  {
    id: "mexiletine-and-inducers",
    among: oneOfEach(["mexiletine"], inducers),
    severity: "warning",
    says: "Phenytoin and phenobarbital, which primidone becomes, speed the clearance of mexiletine: less effect, and a rise when they are stopped.",
    inPatientWords: "This drug makes mexiletine weaker. Tell us before you start or stop it.",
    cites: ["us-label-mexiletine#Drug interactions", "uk-label-primidone#Interactions"],
  },
  {
    id: "quinine-and-inducers",
    among: oneOfEach(["quinine"], inducers),
    severity: "warning",
    says: "Phenytoin and phenobarbital, which primidone becomes, may lower quinine, and quinine may raise phenobarbital to a toxic level; both are checked closely.",
    inPatientWords: "Each can change how strong the other is. Your doctor needs to check levels.",
    cites: [
      "mhra-2017-quinine#CYP3A4-mediated interactions",
      "us-label-quinine#7.1",
      "uk-label-primidone#Interactions",
    ],
  },
  {
    id: "quinine-and-alkali",
    among: oneOfEach(["quinine"], alkali),
    severity: "warning",
    says: "Alkali lowers potassium, and a low potassium adds to the risk of long QT from quinine. In alkaline urine quinidine leaves more slowly, and quinine perhaps too (pending verification).",
    inPatientWords: "Together they may upset the heart beat. Ask us first.",
    cites: [
      "mims-sodium-bicarbonate#Adverse reactions",
      "mhra-2017-quinine#Advice for healthcare professionals",
      "uk-labels-sodium-bicarbonate#4.5 Interactions",
      pendingVerification,
    ],
  },
  {
    id: "inducers-and-vitamin-d",
    among: oneOfEach(inducers, withVitaminD),
    severity: "warning",
    says: "Phenytoin, barbiturates and primidone speed up the breakdown of vitamin D, so more may be needed; the level shows it.",
    inPatientWords: "This drug uses up vitamin D. A blood test shows if you need more.",
    cites: ["kalcipos-d-smpc#4.5 Interactions", "mhra-2009-antiepileptics-bone#Advice"],
  },
  {
    id: "inducers-and-folate",
    among: oneOfEach([...inducers, "valproate"], ["folate"]),
    severity: "warning",
    says: "Antiseizure medicines and folic acid change each other; the prescriber is asked, as seizure control may be at stake (pending verification).",
    inPatientWords: "Each changes how the other works. Ask the doctor who treats your fits first.",
    cites: ["phac-folic-acid-safety#Interactions", pendingVerification],
  },
  {
    id: "inducers-and-vitamin-b6",
    among: oneOfEach(inducers, ["vitamin-b-complex"]),
    severity: "warning",
    says: "Larger amounts of vitamin B6 can lower phenytoin and phenobarbital, which primidone becomes; a level shows it.",
    inPatientWords: "A lot of vitamin B6 makes this drug weaker. A blood test shows it.",
    cites: ["pyridoxine-smpc#4.5 Interaction", "uk-label-primidone#Interactions"],
  },
];
