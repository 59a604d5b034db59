import {
  age,
  breastfeeding,
  derived,
  inRegion,
  pregnant,
  present,
  presentAny,
  takes,
  takesAny,
  taking,
} from "../../profile/conditions";
import { olderFrom } from "../../profile/thresholds";
import { pendingVerification } from "../citation";
import { defineOption } from "../option";
import { quinineStatements } from "../statements/quinine";

const ukAdvice = "mhra-2017-quinine#Advice for healthcare professionals";
const stricter = "own-rules#Stricter than the label";
const boxedWarning = "us-label-quinine#Boxed warning; Indications, limitations of use";

/** Quinine: modest against cramps, rarely fatal; the United States and the United Kingdom disagree, and both are shown. */
export const quinine = defineOption({
  id: "quinine",
  name: "Quinine",
  kind: "drug",
  statements: quinineStatements,
  contraindications: {
    "quinine-reaction": {
      when: present("quinine-reaction"),
      says: "A past reaction to quinine, tonic water included: the next one can be fast and fatal. Contraindicated in both labels.",
      notForYou: "You had a bad reaction to quinine. The next one could kill.",
      cites: [
        "uk-label-quinine#4.3 Contraindications; leaflet section 2",
        "us-label-quinine#Contraindications",
        "mhra-2010-quinine#As reported by MIMS",
      ],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Low platelets or a bleeding disorder: quinine can destroy platelets and cause TTP. The label rules it out after such a reaction; for any cause it is our verdict.",
      notForYou: "Your blood does not clot well. Quinine can make that much worse.",
      cites: ["us-label-quinine#Boxed warning; Contraindications", stricter],
    },
    "g6pd-deficiency": {
      when: present("g6pd-deficiency"),
      says: "G6PD deficiency: our verdict. The US label contraindicated it until June 2019 and now warns of haemolytic anaemia; the British text contraindicates haemolysis and asks for caution.",
      notForYou: "You have a blood trait called G6PD lack. Quinine can break up your blood cells.",
      cites: ["us-label-quinine#Recent major changes, 6/2019; 5.3", "uk-label-quinine#4.3 and 4.4", stricter],
    },
    "myasthenia-gravis": {
      when: present("myasthenia-gravis"),
      says: "Myasthenia gravis: contraindicated in both labels; it can bring on severe trouble with breathing and swallowing.",
      notForYou: "You have myasthenia. Quinine can make it hard to breathe and swallow.",
      cites: ["uk-label-quinine#4.3 Contraindications", "us-label-quinine#Contraindications"],
    },
    "long-qt": {
      when: derived("long-qt"),
      says: "Long QT: contraindicated in the US label; the British regulator asks for caution. Quinine lengthens QT more as the dose rises. We take the stricter.",
      notForYou: "Your heart tracing shows a long QT. Quinine makes it longer, and that is dangerous.",
      cites: ["us-label-quinine#Contraindications", ukAdvice, "own-rules#Where labels differ"],
    },
    "heart-block": {
      when: present("heart-block"),
      says: "Second- or third-degree AV block: our verdict. The British regulator asks for caution, since quinine can worsen conduction; it lengthens PR and QRS.",
      notForYou: "You have a block in the wiring of your heart. Quinine can make it worse.",
      cites: ["mhra-2017-quinine#Cardiac effects", "us-label-quinine#12.2 Pharmacodynamics", stricter],
    },
    "qt-prolonging": {
      when: takes("qt-prolonging"),
      says: "Another medicine that prolongs QT: the US label rules out the combination; the British regulator asks for caution. We take the stricter.",
      notForYou: "One of your medicines acts on the heart beat as quinine does. Both at once are not safe.",
      cites: ["us-label-quinine#7 Drug interactions", ukAdvice, "own-rules#Where labels differ"],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: not for cramps. The Cochrane review of leg cramps in pregnancy left quinine out because of known harm.",
      notForYou: "You are pregnant. Quinine can do harm then.",
      cites: ["cochrane-2020-pregnancy-cramps#Abstract, selection criteria"],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: inflammation of the optic nerve (both labels); tinnitus, and blood pigment in the urine (British text); allergy to mefloquine or quinidine (US label).",
      cites: ["uk-label-quinine#4.3 Contraindications", "us-label-quinine#Contraindications"],
      severity: "warning",
    },
  },
  precautions: {
    "uk-restrictions": {
      when: inRegion("uk"),
      says: "British conditions: other causes ruled out, stretching tried, cramps painful or frequent and sleep often broken. It is stopped after four weeks without benefit, and paused about every three months to see whether it still helps.",
      cites: ["mhra-2010-quinine#As reported by MIMS and GP", "uk-label-quinine#4.2 Posology; 4.4"],
    },
    "older-age": {
      when: age.atLeast(olderFrom),
      says: "Older people: the British text names them as those in whom the risks weigh most. The cut at 65 years is ours.",
      cites: ["uk-label-quinine#4.4 Special warnings", "own-rules#Older age"],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: TTP from quinine has left lasting kidney damage, and in severe kidney disease the US label lowers the malaria dose. Only if a kidney specialist agrees; our reading.",
      cites: ["us-label-quinine#Boxed warning; 2.2 Dosage in renal impairment", "own-rules#Specialist first"],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: quinine is cleared by the liver (CYP3A4). Liver tests and a specialist's view are needed.",
      cites: ["mhra-2017-quinine#CYP3A4-mediated interactions", "own-rules#Specialist first"],
    },
    "atrial-fibrillation": {
      when: present("atrial-fibrillation"),
      says: "Atrial fibrillation or flutter: the heart rate can rise; both labels ask for caution. Pulse and ECG to follow.",
      cites: ["us-label-quinine#5.7 Atrial fibrillation and flutter", "uk-label-quinine#4.4 Cardiac disorders"],
    },
    "heart-disease": {
      when: presentAny("ischaemic-heart-disease", "heart-failure"),
      says: "Heart disease: caution in both countries, for rhythm and conduction. An ECG is needed.",
      cites: ["mhra-2017-quinine#Cardiac effects", "uk-label-quinine#4.4 Cardiac disorders"],
    },
    "low-potassium": {
      when: derived("hypokalaemia"),
      says: "Low potassium adds to the risk of long QT; it is corrected first.",
      cites: [ukAdvice],
    },
    "low-magnesium": {
      when: derived("hypomagnesaemia"),
      says: "Low magnesium adds to the risk of long QT; it is corrected first.",
      cites: [ukAdvice],
    },
    "low-calcium": {
      when: derived("hypocalcaemia"),
      says: "Low calcium adds to the risk of long QT; it is corrected first.",
      cites: [ukAdvice],
    },
    "planned-surgery": {
      when: present("planned-surgery"),
      says: "Surgery planned: quinine can deepen muscle relaxants; breathing stopped in one patient. The anaesthetist needs to know.",
      cites: ["us-label-quinine#5.5 Neuromuscular blocking agents"],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "Breastfeeding: quinine may pass into milk.",
      cites: [pendingVerification],
    },
    pyridostigmine: {
      when: takes("pyridostigmine"),
      says: "Pyridostigmine points to myasthenia gravis, in which quinine is contraindicated; the reason for it is to be asked.",
      cites: ["uk-label-quinine#4.3 Contraindications", "own-rules#Medicine that points to a condition"],
    },
  },
  interactions: {
    "vitamin-k-antagonist": {
      when: takes("vitamin-k-antagonist"),
      says: "Warfarin and its kind: quinine can lower prothrombin and so add to the effect. Extra INR checks when it is started or stopped.",
      cites: ["uk-label-quinine#4.4 Cardiac disorders (hypoprothrombinaemia)", "us-label-quinine#6.1 Haematologic"],
    },
    bleeding: {
      when: takesAny("doac", "antiplatelet", "nsaid"),
      says: "Medicines that make bleeding worse: if quinine lowers the platelets, a bleed is more serious. Warning signs to be gone through; our rule.",
      cites: ["us-label-quinine#Boxed warning", "own-rules#Bleeding that adds up"],
    },
    digoxin: {
      when: takes("digoxin"),
      says: "Digoxin: its level rises; the level needs close checks.",
      cites: ["us-label-quinine#5.7; 7 Drug interactions"],
    },
    antiseizure: {
      when: takes("antiseizure"),
      says: "Phenobarbital or carbamazepine may rise to toxic levels; carbamazepine, phenobarbital and phenytoin may lower quinine. Close checks.",
      cites: ["mhra-2017-quinine#CYP3A4-mediated interactions", "us-label-quinine#7.1"],
    },
    "calcium-channel-blocker": {
      when: takes("calcium-channel-blocker"),
      says: "Verapamil lengthens PR, as quinine does; the label names it among medicines of particular risk. An ECG is needed.",
      cites: ["us-label-quinine#5, PR and QRS prolongation"],
    },
    "beta-blocker": {
      when: takes("beta-blocker"),
      says: "Some beta-blockers are cleared by CYP2D6, which quinine inhibits. Pulse and blood pressure to follow.",
      cites: ["us-label-quinine#7.2, CYP2D6 substrates", pendingVerification],
    },
    statin: {
      when: takes("statin"),
      says: "Some statins are cleared by CYP3A4, which quinine inhibits. New muscle pain may be the statin.",
      cites: ["us-label-quinine#7.2, CYP3A4 substrates", pendingVerification],
    },
    "ciclosporin-or-tacrolimus": {
      when: takes("ciclosporin-or-tacrolimus"),
      says: "Ciclosporin or tacrolimus: cleared by CYP3A4, which quinine inhibits. Levels to follow.",
      cites: ["us-label-quinine#7.2, CYP3A4 substrates", pendingVerification],
    },
    "glucose-lowering": {
      when: takes("insulin-or-sulfonylurea"),
      says: "Insulin or a sulfonylurea: quinine can lower blood glucose. Glucose to follow.",
      cites: [pendingVerification],
    },
    "tonic-water-and-antacids": {
      says: "Tonic water and bitter lemon contain quinine too. Antacids with aluminium or magnesium lower its uptake. Mefloquine is not to be combined with it.",
      cites: ["fardet-2017-quinine-mortality#Opening", "us-label-quinine#7 Drug interactions"],
    },
    mexiletine: {
      when: taking("mexiletine"),
      says: "Mexiletine is an antiarrhythmic that is cleared by CYP2D6, which quinine inhibits; both act on the heart. The two together are for a cardiologist.",
      cites: [
        "us-label-quinine#12.2 Pharmacodynamics; 7.2, CYP2D6 substrates",
        "us-label-mexiletine#Drug interactions",
        "own-rules#Specialist first",
      ],
    },
  },
  adverseEffects: {
    "blood-reactions": {
      says: "Sudden loss of platelets, HUS or TTP: rare, at times fatal, sometimes with lasting kidney damage. It cannot be foreseen. Of 38 serious US reports in 2005 to 2008, 24 were blood reactions.",
      cites: [boxedWarning, "fda-2010-quinine#Safety announcement; data as reported in the news"],
      severity: "critical",
    },
    cinchonism: {
      says: "Ringing ears, poor hearing, headache, nausea and blurred vision (cinchonism) occur to some degree in almost everybody at malaria doses. In overdose, blindness and death.",
      cites: [
        "us-label-quinine#6 Adverse reactions",
        "uk-label-quinine#4.4 Cinchonism",
        "mhra-2010-quinine#As reported by Prescriber",
      ],
    },
    "heart-rhythm": {
      says: "Long QT and torsades de pointes. After malaria doses for a week QT rose by 27.7 ms on average.",
      figures: { "27.7 ms": "measured" },
      cites: ["us-label-quinine#5.1; 12.2 Pharmacodynamics", "mhra-2017-quinine#Cardiac effects"],
    },
    allergy: {
      says: "Severe allergy and skin reactions, Stevens-Johnson syndrome among them.",
      cites: ["us-label-quinine#5.6 Hypersensitivity", "uk-label-quinine#4.4 Hypersensitivity"],
    },
    mortality: {
      says: "A British cohort of 44,699 people on quinine for at least a year had more deaths than 130,496 others: 4.2 against 3.2 a year for each 100 people, adjusted hazard ratio 1.24 (95 % CI 1.21 to 1.27). Sicker people may have been given it.",
      cites: ["fardet-2017-quinine-mortality#Results, as reported by MIMS and MPR"],
      severity: "warning",
    },
  },
  doseAsStudied: [
    {
      text: "In the trials of cramps 200 mg to 500 mg a day, most often 300 mg.",
      cites: ["el-tawil-2015-quinine#Abstract"],
    },
    {
      text: "In the British text for night leg cramps 200 mg of quinine sulfate at bedtime, 300 mg at most.",
      cites: ["uk-label-quinine#4.2 Posology"],
    },
  ],
  monitoring: [
    {
      text: "Adverse effects closely in the first weeks; stopped after four weeks without benefit and paused about every three months, in the British text.",
      cites: ["uk-label-quinine#4.2 Posology"],
    },
    {
      text: "Bruises, small red skin spots or bleeding at any time: stopped, and a platelet count the same day.",
      cites: ["mhra-2010-quinine#As reported by MIMS and GP", "own-rules#Same-day blood count"],
    },
    {
      text: "An ECG, potassium, magnesium and calcium before the start where there is a risk of long QT.",
      cites: [ukAdvice, "own-rules#ECG before a QT-prolonging medicine"],
    },
  ],
  patient: {
    whatItIs: {
      text: "Quinine is a medicine for malaria. It can make cramps a little less frequent. On rare occasions it causes bleeding that can kill. In the United States it is not approved for cramps. In the United Kingdom doctors use it only when cramps are bad and other things have failed.",
      cites: ["el-tawil-2015-quinine#Abstract", boxedWarning, "mhra-2010-quinine#As reported by MIMS"],
    },
    howStudied: {
      text: "People in the studies took a tablet each day for some weeks. It was stopped if it did not help.",
      cites: ["el-tawil-2015-quinine#Abstract", "uk-label-quinine#4.2 Posology"],
    },
    watchFor: {
      text: "Ringing in the ears, poor hearing, headache, feeling sick or blurred sight are signs of too much quinine. Tonic water adds to it.",
      cites: ["uk-label-quinine#4.4 Cinchonism", "fardet-2017-quinine-mortality#Opening"],
    },
    stopAndCall: [
      {
        text: "Get help the same day for new bruises, tiny red spots on the skin, or a nosebleed that goes on. Get it too for blood in your urine or stools.",
        cites: ["fda-2010-quinine#Additional information for patients", "mhra-2010-quinine#As reported by GP"],
      },
      {
        text: "Get help at once if you faint, your heart races, your sight changes, your face swells, or it is hard to breathe.",
        cites: ["uk-label-quinine#4.4", "own-rules#When to call"],
      },
    ],
    askAbout: {
      text: "Ask for a heart tracing, and tell us of all your medicines. Tell us of eye trouble or ringing in the ears.",
      cites: [
        ukAdvice,
        "own-rules#ECG before a QT-prolonging medicine",
        "us-label-quinine#7 Drug interactions",
        "uk-label-quinine#4.3 Contraindications",
        "us-label-quinine#Contraindications",
      ],
    },
  },
  reviewedOn: "2026-11-22",
});
