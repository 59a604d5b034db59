/** What the patient takes, by class. Members are for finding a class by a name; the class is what the rules read. */
export const medications = [
  {
    id: "vitamin-k-antagonist",
    label: "Vitamin K antagonist (warfarin, acenocoumarol, phenprocoumon)",
    members: ["Warfarin","Coumadin","Acenocoumarol","Sintrom","Phenprocoumon","Marcoumar","Phenindione","Fluindione"],
  },
  {
    id: "doac",
    label: "Direct oral anticoagulant",
    members: ["Apixaban","Eliquis","Rivaroxaban","Xarelto","Edoxaban","Lixiana","Savaysa","Dabigatran","Pradaxa"],
  },
  {
    id: "antiplatelet",
    label: "Antiplatelet (aspirin, clopidogrel …)",
    members: ["Aspirin","Acetylsalicylic acid","Clopidogrel","Plavix","Prasugrel","Ticagrelor","Brilinta","Dipyridamole","Cilostazol"],
  },
  {
    id: "nsaid",
    label: "NSAID",
    members: ["Ibuprofen","Naproxen","Diclofenac","Celecoxib","Etoricoxib","Indometacin","Meloxicam","Ketoprofen","Piroxicam","Ketorolac"],
  },
  {
    id: "antiseizure",
    label: "Antiseizure medicine",
    members: ["Phenytoin","Carbamazepine","Oxcarbazepine","Valproate","Lamotrigine","Levetiracetam","Topiramate","Phenobarbital","Primidone","Lacosamide","Zonisamide","Brivaracetam","Perampanel"],
  },
  {
    id: "insulin-or-sulfonylurea",
    label: "Insulin or sulfonylurea",
    members: ["Insulin","Insulin glargine","Insulin lispro","Insulin aspart","Gliclazide","Glipizide","Glimepiride","Glibenclamide","Glyburide","Tolbutamide"],
  },
  {
    id: "other-glucose-lowering",
    label: "Other glucose-lowering medicine (metformin …)",
    members: ["Metformin","Sitagliptin","Linagliptin","Empagliflozin","Dapagliflozin","Canagliflozin","Semaglutide","Liraglutide","Dulaglutide","Pioglitazone","Tirzepatide"],
  },
  {
    id: "ammonia-lowering",
    label: "Ammonia-lowering medicine (lactulose, rifaximin …)",
    members: ["Lactulose","Rifaximin","Lactitol","Sodium phenylbutyrate","Glycerol phenylbutyrate"],
  },
  {
    id: "thiazide-diuretic",
    label: "Thiazide or thiazide-like diuretic",
    members: ["Hydrochlorothiazide","Bendroflumethiazide","Chlortalidone","Chlorthalidone","Indapamide","Metolazone"],
  },
  {
    id: "loop-diuretic",
    label: "Loop diuretic",
    members: ["Furosemide","Frusemide","Bumetanide","Torasemide","Torsemide","Etacrynic acid"],
  },
  {
    id: "potassium-sparing-diuretic",
    label: "Potassium-sparing diuretic or mineralocorticoid antagonist",
    members: ["Spironolactone","Aldactone","Eplerenone","Finerenone","Amiloride","Triamterene"],
  },
  {
    id: "ace-inhibitor-or-arb",
    label: "ACE inhibitor, ARB or sacubitril/valsartan",
    members: ["Lisinopril","Ramipril","Enalapril","Perindopril","Captopril","Benazepril","Quinapril","Fosinopril","Trandolapril","Losartan","Valsartan","Candesartan","Irbesartan","Olmesartan","Telmisartan","Sacubitril/valsartan","Entresto","Aliskiren"],
  },
  {
    id: "trimethoprim",
    label: "Trimethoprim",
    members: ["Trimethoprim","Co-trimoxazole","Trimethoprim/sulfamethoxazole","Bactrim"],
  },
  {
    id: "ciclosporin-or-tacrolimus",
    label: "Ciclosporin or tacrolimus",
    members: ["Ciclosporin","Cyclosporine","Tacrolimus","Prograf"],
  },
  {
    id: "digoxin",
    label: "Digoxin",
    members: ["Digoxin","Lanoxin"],
  },
  {
    id: "beta-blocker",
    label: "Beta-blocker",
    members: ["Bisoprolol","Metoprolol","Atenolol","Propranolol","Carvedilol","Nebivolol","Labetalol","Sotalol"],
  },
  {
    id: "calcium-channel-blocker",
    label: "Calcium-channel blocker",
    members: ["Amlodipine","Nifedipine","Felodipine","Lercanidipine","Diltiazem","Verapamil"],
  },
  {
    id: "qt-prolonging",
    label: "Other QT-prolonging medicine",
    members: ["Amiodarone","Dronedarone","Flecainide","Quinidine","Citalopram","Escitalopram","Haloperidol","Quetiapine","Erythromycin","Clarithromycin","Methadone","Ondansetron","Domperidone","Hydroxychloroquine"],
  },
  {
    id: "levothyroxine",
    label: "Levothyroxine",
    members: ["Levothyroxine","Thyroxine","Synthroid","Liothyronine"],
  },
  {
    id: "quinolone-or-tetracycline",
    label: "Quinolone or tetracycline",
    members: ["Ciprofloxacin","Levofloxacin","Moxifloxacin","Ofloxacin","Doxycycline","Minocycline","Tetracycline","Lymecycline"],
  },
  {
    id: "bisphosphonate",
    label: "Bisphosphonate",
    members: ["Alendronic acid","Alendronate","Risedronate","Ibandronic acid","Ibandronate","Zoledronic acid"],
  },
  {
    id: "proton-pump-inhibitor",
    label: "Proton-pump inhibitor",
    members: ["Omeprazole","Esomeprazole","Lansoprazole","Pantoprazole","Rabeprazole"],
  },
  {
    id: "orlistat-or-bile-acid-sequestrant",
    label: "Orlistat or bile-acid sequestrant",
    members: ["Orlistat","Xenical","Colestyramine","Cholestyramine","Colestipol","Colesevelam"],
  },
  {
    id: "opioid",
    label: "Opioid",
    members: ["Morphine","Oxycodone","Codeine","Dihydrocodeine","Tramadol","Tapentadol","Fentanyl","Buprenorphine","Hydrocodone","Methadone"],
  },
  {
    id: "benzodiazepine-or-z-drug",
    label: "Benzodiazepine or Z-drug",
    members: ["Diazepam","Lorazepam","Clonazepam","Alprazolam","Temazepam","Nitrazepam","Zopiclone","Zolpidem","Eszopiclone"],
  },
  {
    id: "gabapentinoid",
    label: "Gabapentin or pregabalin",
    members: ["Gabapentin","Pregabalin","Neurontin","Lyrica"],
  },
  {
    id: "ssri-or-snri",
    label: "SSRI, SNRI or other serotonergic antidepressant",
    members: ["Sertraline","Fluoxetine","Paroxetine","Citalopram","Escitalopram","Venlafaxine","Duloxetine","Milnacipran","Mirtazapine","Trazodone"],
  },
  {
    id: "lithium",
    label: "Lithium",
    members: ["Lithium","Priadel","Camcolit"],
  },
  {
    id: "levodopa",
    label: "Levodopa",
    members: ["Levodopa","Co-careldopa","Co-beneldopa","Sinemet","Madopar"],
  },
  {
    id: "statin",
    label: "Statin",
    members: ["Atorvastatin","Simvastatin","Rosuvastatin","Pravastatin","Fluvastatin","Lovastatin"],
  },
  {
    id: "long-acting-beta-agonist",
    label: "Long-acting beta-agonist",
    members: ["Salmeterol","Formoterol","Indacaterol","Vilanterol","Olodaterol","Seretide","Symbicort"],
  },
  {
    id: "theophylline-or-tizanidine",
    label: "Theophylline or tizanidine (CYP1A2)",
    members: ["Theophylline","Aminophylline","Tizanidine"],
  },
  {
    id: "riluzole",
    label: "Riluzole",
    members: ["Riluzole","Rilutek"],
  },
  {
    id: "baclofen",
    label: "Baclofen",
    members: ["Baclofen","Lioresal"],
  },
  {
    id: "quinine",
    label: "Quinine",
    members: ["Quinine sulfate","Quinine bisulfate","Qualaquin"],
  },
  {
    id: "chemotherapy",
    label: "Chemotherapy",
    members: ["Cisplatin","Oxaliplatin","Vincristine","Paclitaxel","Docetaxel","Fluorouracil","Capecitabine"],
  },
  {
    id: "methotrexate",
    label: "Methotrexate",
    members: ["Methotrexate"],
  },
  {
    id: "pyridostigmine",
    label: "Pyridostigmine",
    members: ["Pyridostigmine","Mestinon"],
  },
  {
    id: "corticosteroid",
    label: "Systemic corticosteroid",
    members: ["Prednisolone","Prednisone","Dexamethasone","Hydrocortisone","Methylprednisolone","Budesonide"],
  },
] as const;

export type MedicationId = (typeof medications)[number]["id"];
