import { type Claim, type Disposition, defineSource } from "../source";

const sections = {
  opening: "Nutritional Causes, Treatment Remedies & Prevention",
  causes: "What causes Muscle Spasms?",
  treatment: "How does one treat a Muscle Spasm?",
  calcium: "How is Calcium related to Muscle Spasms or Cramps?",
  need: "How can I tell if I need - or don't need extra Calcium?",
  sides: "How does one prevent left-sided or right-sided Muscle Spasms?",
  circulation: "Which Remedies are helpful if poor Circulation causes Muscle Cramping?",
  exercise: "Which Remedies are helpful for Exercise-induced Muscle Spasms or Cramps?",
  // The stored text has this example out of order; it continues the last paragraph about exercise.
  example: "Which Remedies are helpful for Exercise-induced Muscle Spasms or Cramps? (worked example)",
  warningSign: "Are chronic Muscle Spasms a warning sign of other medical problems?",
  restlessLegs: 'Are there any Remedies for "Restless Leg Syndrome?"',
  sleepStarts: 'What are "Sleep Starts" (myoclonic or hypnagogic jerks)?',
} as const;

type Section = keyof typeof sections;

const as =
  (disposition: Disposition) =>
  (section: Section, text: string, because: string): Claim => ({
    section: sections[section],
    text,
    disposition,
    because,
  });

const used = as("used");
const unsupported = as("shown-as-unsupported");
const overridden = as("overridden");
const background = as("background");
const outOfScope = as("out-of-scope");

const noStudy = "The page cites no study for it, and we found none.";
const noCalciumStudy = "The page cites no study that this changes calcium enough to cause cramps.";
const noBoneOption = "Bone health is not what this product assesses; vitamin D and vitamin K2 have their own pages.";

const causes = {
  "neurological-exclusion": used(
    "opening",
    "The remedies are meant for spasms without a neurological cause; multiple sclerosis, spinal cord injury, cerebral palsy and stroke are named.",
    "It sets the limit of the whole page: nothing on it is evidence for ALS or another neurological disease.",
  ),
  "acute-and-chronic": background(
    "opening",
    "Single bouts and long-standing spasms can both be dealt with in several ways.",
    "Introduces the page; names no remedy.",
  ),
  "cause-exercise": background(
    "causes",
    "Spasms brought on by exercise, above all by overuse, are among the commonest.",
    "A cause and not a remedy; the remedies for it have claims of their own.",
  ),
  "cause-heat-untrained": background(
    "causes",
    "Heat, humidity and a muscle not trained for the task make spasms in exercise likelier.",
    "A cause and not a remedy; the remedies for it have claims of their own.",
  ),
  "cause-position": used(
    "causes",
    "Staying in one position for long can bring on a cramp.",
    "Supports changing position (walking, position and footwear; avoiding triggers).",
  ),
  "cause-trauma": used(
    "causes",
    "Severe, lasting spasm, as of the neck, can follow an injury such as whiplash.",
    "Supports asking about a recent neck injury before any treatment of a neck spasm.",
  ),
  "cause-electrolytes": used(
    "causes",
    "An imbalance of minerals in the blood can cause spasms.",
    "Supports measuring electrolytes before a mineral is offered.",
  ),
  "cause-vascular": used(
    "causes",
    "Too little blood supply from vascular disease can cause spasms.",
    "Supports looking for arterial disease before circulation remedies.",
  ),
  "cause-smooth-muscle": used(
    "causes",
    "Smooth muscle goes into spasm too: the gut (colic), the bile duct, and the ureter when a stone passes.",
    "Supports the red flag for colicky abdominal or loin pain; no remedy on the page is for it.",
  ),
  "cause-throat": used(
    "causes",
    "Allergies or irritants can set off spasm in the throat or at the oesophageal sphincter.",
    "Supports the red flag for throat tightness; no remedy on the page is for it.",
  ),
} as const;

const treatment = {
  "stretch-acute": used(
    "treatment",
    "A skeletal muscle in spasm is best stretched until the acute pain goes.",
    "Supports stretching as first aid, as guidelines also say.",
  ),
  "massage-acute": used(
    "treatment",
    "A skeletal muscle in spasm is best massaged until the acute pain goes.",
    "Supports massage as first aid; no trial was found.",
  ),
  "analgesics-brief": used(
    "treatment",
    "Pain medicines for a short time are usual where a muscle is damaged.",
    "The only basis here for a short course of analgesics; the page names no risk.",
  ),
  "muscle-relaxants-chronic": overridden(
    "treatment",
    "Muscle relaxants are usual for long-standing spasm.",
    "The page names no risk; the AGS Beers Criteria advise against muscle relaxants from the age of 65.",
  ),
  "find-the-cause": used(
    "treatment",
    "The cause of recurring spasms should be found and dealt with, and not only the symptoms masked.",
    "Supports medication review and blood tests before remedies.",
  ),
  "back-spasm-causes": background(
    "treatment",
    "Acute back spasm follows injury; long-standing back spasm can come from scoliosis.",
    "A cause and not a remedy.",
  ),
  chiropractic: unsupported("treatment", "Chiropractic adjustment may help back spasm.", noStudy),
  physiotherapy: used(
    "treatment",
    "Physiotherapy may help back spasm.",
    "Supports physical therapy for spasm with pain; the page cites no study.",
  ),
  ultrasound: unsupported("treatment", "Therapeutic ultrasound may help back spasm.", noStudy),
  acupuncture: unsupported("treatment", "Acupuncture may help back spasm.", "The page cites no study of back spasm."),
  electroacupuncture: unsupported("treatment", "Electro-acupuncture without needles may help back spasm.", noStudy),
  "choice-of-system": background(
    "treatment",
    "Which of these to use depends on the kind of medicine that the person is at ease with.",
    "A matter of preference and not a claim of benefit.",
  ),
  "ratios-scoliosis": unsupported(
    "treatment",
    "Abnormal ratios of minerals can shift the spine or, in time, lead to scoliosis and so to back spasm.",
    noStudy,
  ),
  "treatment-will-not-last": unsupported(
    "treatment",
    "While the ratios stay abnormal, medicines and visits to therapists do not give lasting relief.",
    noStudy,
  ),
  "balance-keeps-spine": unsupported(
    "treatment",
    "Once nutrition is balanced, the spine is less likely to shift and to set off spasm.",
    noStudy,
  ),
} as const;

const calcium = {
  "calcium-nocturnal": unsupported(
    "calcium",
    "Calcium can work against spasms, above all those at night.",
    "The page cites no study; outside pregnancy no randomised trial of calcium for cramps was found.",
  ),
  "need-high-protein": unsupported(
    "calcium",
    "A very high protein intake raises the need for calcium.",
    noCalciumStudy,
  ),
  "need-high-phosphate": overridden(
    "calcium",
    "High phosphate, from kidney disease or a poor diet, raises the need for calcium.",
    "KDIGO 2017 restricts calcium-based binders in kidney disease; giving more calcium there can do harm.",
  ),
  "need-hormonal": background(
    "calcium",
    "Hormonal diseases can raise the need for calcium.",
    "A cause to look for; no disease is named.",
  ),
  "need-imbalance": background(
    "calcium",
    "Imbalances in nutrition can raise the need for calcium.",
    "Too vague to check.",
  ),
  "need-coeliac": used(
    "calcium",
    "Diseases of the gut that hinder absorption, coeliac disease for one, raise the need for calcium.",
    "Supports asking about coeliac disease where calcium is low.",
  ),
  "need-medicines": used(
    "calcium",
    "Some prescribed medicines make the body lose calcium.",
    "Supports medication review; no medicine is named.",
  ),
  "need-vitamin-a": unsupported("calcium", "Too much vitamin A raises the need for calcium.", noCalciumStudy),
  "need-vitamin-c": unsupported(
    "calcium",
    "Too much vitamin C raises the need for calcium.",
    "Uncited; elsewhere the page offers vitamin C to make calcium work better.",
  ),
  "need-zinc": unsupported("calcium", "Too much zinc raises the need for calcium.", noCalciumStudy),
  "need-lecithin": unsupported(
    "calcium",
    "Too much lecithin raises the need for calcium.",
    "Uncited; elsewhere the page offers lecithin to make calcium work better.",
  ),
  "b-complex-excess": unsupported(
    "calcium",
    "Too much vitamin B complex can cause burning muscles or long-standing muscle trouble (the sentence breaks off).",
    "The page cites no study; a small trial of vitamin B complex for night cramps points the other way.",
  ),
  "calcium-lowered-by-anticoagulants": unsupported(
    "calcium",
    "Blood-thinning medicines lower calcium.",
    "The page cites no study and names no medicine; no reason to change an anticoagulant.",
  ),
  "calcium-lowered-by-vitamin-e": unsupported(
    "calcium",
    "Vitamin E, as a blood-thinning supplement, lowers calcium.",
    noCalciumStudy,
  ),
  "calcium-lowered-by-omega-3": unsupported(
    "calcium",
    "Omega and fish oils, as blood-thinning supplements, lower calcium.",
    noCalciumStudy,
  ),
  "calcium-lowered-by-ginkgo": unsupported(
    "calcium",
    "Ginkgo, as a blood-thinning supplement, lowers calcium.",
    noCalciumStudy,
  ),
  "calcium-lowered-by-other-supplements": unsupported(
    "calcium",
    "Ginseng, saw palmetto and bromelain, as blood-thinning supplements, lower calcium.",
    "The page cites no study; the bleeding risk with anticoagulants is the better known concern.",
  ),
  "calcium-lowered-by-juices": unsupported(
    "calcium",
    "Pomegranate juice and some berry juices lower calcium.",
    noCalciumStudy,
  ),
  "calcium-lowered-by-fibre-and-grains": unsupported(
    "calcium",
    "Some fibre supplements and much grain in the diet lower calcium.",
    noCalciumStudy,
  ),
  "calcium-lowered-by-alcohol": unsupported("calcium", "Alcohol lowers calcium.", noCalciumStudy),
  "calcium-lowered-by-oxalate": unsupported(
    "calcium",
    "Foods rich in oxalic acid, such as spinach, rhubarb, beets, chard and cocoa, lower calcium.",
    noCalciumStudy,
  ),
} as const;

const need = {
  "serum-calcium-useless": overridden(
    "need",
    "Calcium in the blood cannot show how much calcium someone needs from food.",
    "True of intake, but adjusted calcium must be known before calcium is given (Society for Endocrinology, 2016).",
  ),
  "cellular-calcium": unsupported(
    "need",
    "Calcium should be measured in cells.",
    "The site is devoted to this kind of analysis and cites no study of it.",
  ),
  "trial-of-calcium": overridden(
    "need",
    "Without such a measurement, 300 to 500 mg of calcium two to three times a day for a few days serves as a test.",
    "Night cramps come and go by themselves, so the test shows nothing; up to 1,500 mg a day on top of the diet can pass the upper limit of 2,000 mg after the age of 50 (Institute of Medicine, 2011).",
  ),
  "excess-and-deficiency-symptoms": unsupported(
    "need",
    "Lists of symptoms of too much or too little calcium help to decide.",
    noStudy,
  ),
  "improvement-means-deficiency": unsupported(
    "need",
    "If spasms ease on calcium, a calcium deficiency may be assumed.",
    "In a trial of magnesium, everybody improved with time whatever they took (Frusso, 1999).",
  ),
  "safe-daily-amount": background(
    "need",
    "After that a safe daily amount that keeps the spasms away, and the right salt, are to be found.",
    "Names no amount.",
  ),
  "calcium-carbonate": used(
    "need",
    "Calcium carbonate suits people with soft stools or more stomach acid.",
    "Agrees with how the two salts are usually chosen by stomach acid.",
  ),
  "calcium-citrate": used(
    "need",
    "Calcium citrate suits people with less stomach acid or a tendency to constipation.",
    "Agrees with how the two salts are usually chosen by stomach acid.",
  ),
  "vitamin-d-by-blood-test": used(
    "need",
    "The need for vitamin D3 can be judged by a blood test.",
    "Supports measuring 25-hydroxyvitamin D before treating.",
  ),
  "vitamin-d-above-75": overridden(
    "need",
    "Vitamin D should be brought above 75 nmol/L.",
    "The Institute of Medicine (2011) holds 50 nmol/L sufficient for nearly everyone; the Endocrine Society no longer endorses 75 nmol/L (2024).",
  ),
  "worse-means-high-calcium": unsupported(
    "need",
    "If cramps get worse on calcium, calcium may be too high.",
    "Uncited; a blood test, not the cramps, tells whether calcium is too high.",
  ),
  "cofactor-vitamin-c": unsupported("need", "More vitamin C a day then makes calcium easier to use.", noStudy),
  "cofactor-lecithin": unsupported("need", "Lecithin then makes calcium easier to use.", noStudy),
  "cofactor-omega-3": unsupported("need", "Omega-3 then makes calcium easier to use.", noStudy),
  "cofactor-protein": unsupported(
    "need",
    "More protein then makes calcium easier to use.",
    "Uncited; elsewhere the page says that much protein raises the need for calcium.",
  ),
  "cofactor-magnesium": unsupported("need", "Magnesium then makes calcium easier to use.", noStudy),
  "stomach-acid": unsupported(
    "need",
    "Supplements that raise stomach acid, where it is low, are another way.",
    noStudy,
  ),
  "lemon-water": unsupported("need", "Lemon water with meals is another way.", noStudy),
  "grinding-knee": unsupported(
    "need",
    "A grinding noise on knee bends can mean that calcium is being held back, where no injury or joint disease explains it.",
    noStudy,
  ),
  "grinding-resolves": unsupported(
    "need",
    "The noise goes once calcium is normal, as cell measurements before and after can show.",
    noStudy,
  ),
} as const;

const sides = {
  "left-side-calcium": unsupported(
    "sides",
    "Cramps on the left side mostly mean that calcium is needed.",
    "Nothing but the page supports a rule of left and right. One leg alone swollen, warm or tender is a red flag.",
  ),
  "right-side-magnesium": unsupported(
    "sides",
    "Cramps on the right side mostly mean that magnesium is needed.",
    "Nothing but the page supports a rule of left and right. One leg alone swollen, warm or tender is a red flag.",
  ),
  "right-side-dehydration": unsupported(
    "sides",
    "Right-sided cramps that ease on calcium point to dehydration.",
    noStudy,
  ),
  "right-side-sodium": unsupported("sides", "Such cramps may call for extra sodium.", noStudy),
  "right-side-potassium": unsupported(
    "sides",
    "Such cramps may call for extra potassium.",
    "Uncited, and no potassium or kidney test is asked for; drug labels ask for both.",
  ),
  "mother-supplements": overridden(
    "sides",
    "A breastfed baby's troubles from a lack of nutrients mostly ease when the mother takes more of them.",
    "Possible spasms in an infant need same-day paediatric advice (NHS Greater Glasgow and Clyde, advice for referrers).",
  ),
  "infants-left-side": overridden(
    "sides",
    "The author met only left-sided leg cramps in such infants, with calcium measured low in mother and baby.",
    "One author's experience without numbers; possible spasms in an infant need same-day paediatric advice (NHS Greater Glasgow and Clyde).",
  ),
  "both-sides-calcium-magnesium": unsupported(
    "sides",
    "Calcium with magnesium, and vitamin D added, may be needed when both sides cramp because both minerals are low.",
    noStudy,
  ),
} as const;

const circulation = {
  "toe-cramps-circulation": unsupported(
    "circulation",
    "Toe cramps in someone who cramps nowhere else may come from poor circulation, though minerals can play a part.",
    "Uncited; arterial disease is told by its own signs and not by toe cramps alone.",
  ),
  "tight-shoes": used("circulation", "Tight shoes can bring on toe cramps.", "Supports a change of footwear."),
  "long-sitting": used(
    "circulation",
    "Sitting in one position for long, in a car, theatre or plane, can bring on toe cramps.",
    "Supports moving about; swelling of one leg after travel is a red flag.",
  ),
  "toe-exercise-and-walk": used(
    "circulation",
    "Moving or massaging the toes, or a short walk, mostly brings relief.",
    "Supports walking and position as a first measure.",
  ),
  "vitamin-e-circulation": unsupported(
    "circulation",
    "Vitamin E may help cramps from poor circulation by widening the vessels and thinning the blood.",
    "The page cites no study; it adds to the bleeding risk of antithrombotic medicines.",
  ),
  "omega-3-circulation": unsupported(
    "circulation",
    "Omega and fish oils may help cramps from poor circulation by thinning the blood.",
    "The page cites no study of cramps.",
  ),
  "ginkgo-circulation": overridden(
    "circulation",
    "Ginkgo may help cramps from poor circulation by thinning the blood.",
    "A Cochrane review of ginkgo for claudication found no benefit that matters to patients (Nicolai, 2013).",
  ),
  "blood-thinning-lowers-calcium": unsupported(
    "circulation",
    "Much of a blood-thinning remedy lowers calcium.",
    noCalciumStudy,
  ),
} as const;

const exercise = {
  "overuse-or-injury": background(
    "exercise",
    "Overuse and injury commonly cause painful contractions, in almost any skeletal muscle.",
    "A cause and not a remedy.",
  ),
  "stretch-and-massage-first": used(
    "exercise",
    "Stretching and massaging the muscle come first.",
    "Supports stretching and massage in cramps from exercise.",
  ),
  "lactic-acid-foods": overridden(
    "exercise",
    "Foods or drinks with lactic acid ease tension in the muscle during training.",
    "The premise fails: cramps in exercise have several causes, lactate not among them (Miller, 2022).",
  ),
  "lactic-acid-cause": overridden(
    "exercise",
    "Lactic acid that builds up in hard exercise is a common cause of cramps.",
    "Cramps in exercise have several causes, changes in nerve and muscle among them, and not lactate (Miller, 2022).",
  ),
  "lactic-acid-oxygen": overridden(
    "exercise",
    "Too little oxygen leaves lactic acid in the muscle, which would else be burnt.",
    "Explains a cause that the evidence does not support (Miller, 2022).",
  ),
  "inosine-prevents": overridden(
    "exercise",
    "Inosine keeps lactic acid from building up.",
    "No study of cramps; in a trial in Parkinson's disease inosine raised urate and led to uric acid stones (as reviewed by Ramos and Goldfarb, 2022).",
  ),
  "creatine-prevents": unsupported(
    "exercise",
    "Creatine keeps lactic acid from building up.",
    "The page cites no study; none showed that creatine treats cramps.",
  ),
  "msm-prevents": unsupported("exercise", "MSM keeps lactic acid from building up and clears it.", noStudy),
  "training-tolerance": used(
    "exercise",
    "With training, exercise is tolerated for longer and cramps become fewer.",
    "Supports training; the reason given, lactic acid, is not supported.",
  ),
  "lactic-acid-sources": background(
    "exercise",
    "Olives, sauerkraut, cheese, beer, soft drinks and pickles contain lactic acid.",
    "A list of foods; some bring much salt, sugar or alcohol.",
  ),
  "lactic-acid-drinks": unsupported(
    "exercise",
    "Drinks with lactic acid are a good fluid replacement before, during and after exercise.",
    noStudy,
  ),
  "sodium-potassium-in-exercise": unsupported(
    "exercise",
    "Imbalance of sodium and potassium troubles people during and after exercise more than at rest.",
    "The page cites no study; Miller (2022) advises looking at each athlete's own risk factors.",
  ),
  "sports-drink": unsupported(
    "exercise",
    "A sports drink may be used for cramps of hand, arm or leg in exercise.",
    noStudy,
  ),
  "extra-sodium": unsupported("exercise", "Extra sodium may be used for such cramps.", noStudy),
  "extra-potassium": unsupported(
    "exercise",
    "Extra potassium may be used for such cramps.",
    "Uncited, without a dose, and no potassium or kidney test is asked for; drug labels ask for both.",
  ),
  "hydration-first": overridden(
    "exercise",
    "Enough fluid before, during and after training matters most.",
    "General advice to drink more is poorer than looking at each athlete's risk factors (Miller, 2022); too much plain fluid lowers sodium.",
  ),
  "not-straightforward": background("exercise", "Not every case is this simple.", "Introduces the worked example."),
} as const;

const example = {
  "case-quadriceps": background(
    "example",
    "Somebody had severe cramps of the thighs within minutes on an exercise bike, with calcium low against magnesium on cell analysis.",
    "One person without control, date or outcome: no evidence of any effect.",
  ),
  "case-calcium": unsupported(
    "example",
    "500 mg of elemental calcium a day soon ended the cramps, as a symptom only.",
    "One person without control.",
  ),
  "case-raise-sodium": unsupported(
    "example",
    "The right answer was to raise sodium, since calcium raises magnesium in cells in time unless potassium is high too.",
    noStudy,
  ),
  "case-sodium-falls": unsupported(
    "example",
    "Magnesium that rises in this way lowers sodium further and brings other illness.",
    noStudy,
  ),
  "case-interchangeable": unsupported(
    "example",
    "Calcium and sodium seem to stand in for each other, but in the long run they do not.",
    noStudy,
  ),
  "extra-salt-works": unsupported("example", "Extra salt would work for many people.", noStudy),
  "low-aldosterone": overridden(
    "example",
    "Extra salt does not prevent spasms in people with low aldosterone, whose sodium stays low whatever they eat.",
    "Sodium that stays low needs a search for adrenal insufficiency, and not a supplement (see the red flag for adrenal features).",
  ),
  "choline-raises-sodium": overridden(
    "example",
    "Choline bitartrate raises sodium in such people.",
    "No study was found; too much choline lowers blood pressure, the opposite of what is wanted (Institute of Medicine upper limit).",
  ),
  "choline-corrects-ratio": unsupported(
    "example",
    "In time choline lowers magnesium and so corrects the ratio of calcium to magnesium.",
    noStudy,
  ),
  "silica-inhibits-magnesium": unsupported(
    "example",
    "Silica inhibits magnesium and was a second important remedy in this case.",
    noStudy,
  ),
  "bicarbonate-low-sodium": unsupported(
    "example",
    "Sodium bicarbonate can help cramps and spasms from low sodium.",
    "No study of cramps was found; low sodium needs its cause found.",
  ),
  "citrate-low-sodium": unsupported(
    "example",
    "Sodium citrate (Eno) can help cramps and spasms from low sodium.",
    "No study of cramps was found; low sodium needs its cause found.",
  ),
  "buffers-performance": background(
    "example",
    "Some athletes use these buffers against muscle fatigue and for performance, through a higher pH.",
    "About performance and not cramps; trials support it for short, hard exercise (Grgic, 2021).",
  ),
  "bicarbonate-0-3": background(
    "example",
    "The recommended amount of bicarbonate is 0.3 g per kg of body mass.",
    "A dose for performance, not studied for cramps; for 70 kg it holds 5.75 g of sodium.",
  ),
  "bicarbonate-0-6": used(
    "example",
    "At 0.6 g per kg, which some trainers hold best, there is a risk of muscle spasms, stomach cramps and other adverse effects.",
    "The page's own warning: the remedy can cause what it is offered for.",
  ),
} as const;

const warningSign = {
  "bone-evaluation": background(
    "warningSign",
    "Spasms from low calcium or magnesium go with disturbed bone metabolism, so osteopenia or osteoporosis should be looked for.",
    noBoneOption,
  ),
  "vitamin-d-bone": background("warningSign", "Vitamin D may be indicated to protect bone.", noBoneOption),
  "vitamin-k-bone": background("warningSign", "Vitamin K may be indicated to protect bone.", noBoneOption),
  "diet-bone": outOfScope(
    "warningSign",
    "Other changes of diet may be indicated to protect bone.",
    "No change is named, and none concerns cramps.",
  ),
  "potassium-low-cramps": used(
    "warningSign",
    "Too little potassium in the diet can cause cramps of leg or calf.",
    "Supports measuring potassium where cramps persist; it is no reason to take potassium unmeasured.",
  ),
  "potassium-low-vascular-risk": used(
    "warningSign",
    "Lasting low potassium raises the risk of cardiovascular disease and stroke, so the cramps are a warning sign.",
    "Supports finding and treating the cause of a low potassium.",
  ),
} as const;

const restlessLegs = {
  "biotin-cramps": unsupported(
    "restlessLegs",
    "Some practitioners recommend 10 mg or more of biotin a day for muscle cramps.",
    "The page cites no study; the FDA warns that biotin disturbs laboratory tests (2019).",
  ),
  "biotin-rls": unsupported(
    "restlessLegs",
    "Some practitioners recommend the same for restless legs.",
    "The page cites no study; the FDA warns that biotin disturbs laboratory tests (2019).",
  ),
  "biotin-dialysis": unsupported(
    "restlessLegs",
    "Some dialysis patients with restless legs were found to lack biotin.",
    "The page cites no study; a low level in some does not show that biotin helps.",
  ),
  "rls-neurological": background(
    "restlessLegs",
    "Restless legs syndrome is a neurological disorder.",
    "True, and by the page's own first sentence outside what its remedies are for.",
  ),
  "iron-rls": used(
    "restlessLegs",
    "Lack of iron explains some restless legs.",
    "Agrees with guidelines, which ask for ferritin and transferrin saturation first.",
  ),
  "folate-rls": unsupported("restlessLegs", "Lack of folate explains some restless legs.", noStudy),
  "dopamine-rls": background("restlessLegs", "The link is less dopamine being made.", "A mechanism and not a remedy."),
} as const;

const sleepStarts = {
  "sleep-starts-common": used(
    "sleepStarts",
    "Sleep starts are involuntary jerks while falling asleep, felt by most people at some time.",
    "Supports reassurance.",
  ),
  "sleep-starts-when-a-problem": used(
    "sleepStarts",
    "They disturb sleep only when they come night after night, and seriously when seconds apart.",
    "Supports reassurance and regular sleep, and review where they are frequent.",
  ),
  "sleep-starts-duration": background(
    "sleepStarts",
    "In some people they last a few weeks, in others months, or they go on.",
    "Course without figures.",
  ),
  "myoclonus-conditions": used(
    "sleepStarts",
    "Myoclonus goes with brain or cord injury, Parkinson's disease, Tourette syndrome, multiple sclerosis, stroke, epilepsy, poisoning, organ damage and other illness.",
    "Supports asking about neurological disease before jerks are called sleep starts.",
  ),
  "sleep-starts-plmd": overridden(
    "sleepStarts",
    "Sleep starts are a kind of periodic limb movement disorder.",
    "The International Classification of Sleep Disorders, third edition, lists them as an isolated symptom or normal variant (as reviewed by Whitney and Weiss, 2018).",
  ),
  "sleep-starts-no-treatment": used(
    "sleepStarts",
    "They have no known cause, specific treatment or link to a disease as yet.",
    "The page's own limit on the remedies that follow.",
  ),
  "sleep-starts-women": unsupported(
    "sleepStarts",
    "Women have them more than men, partly from hormonal changes about the menstrual period.",
    noStudy,
  ),
  "clonazepam-standard": overridden(
    "sleepStarts",
    "Clonazepam is a standard treatment of sleep starts.",
    "Sleep starts are benign and the first step is reassurance (Whitney and Weiss, 2018); the label of clonazepam carries a boxed warning.",
  ),
  "clonazepam-dependence": used(
    "sleepStarts",
    "Clonazepam brings the long-term dependence known from its class.",
    "Agrees with the boxed warning of its label.",
  ),
  barbiturates: unsupported("sleepStarts", "Some people need a barbiturate as well.", noStudy),
  valproate: overridden(
    "sleepStarts",
    "Some people need sodium valproate as well.",
    "No study was found; the MHRA says that valproate must not be started under the age of 55 unless two specialists agree (NatPSA/2023/013/MHRA).",
  ),
  phenytoin: unsupported("sleepStarts", "Some people need phenytoin as well.", noStudy),
  primidone: unsupported("sleepStarts", "Some people need primidone as well.", noStudy),
  "minerals-no-help-in-myoclonus": used(
    "sleepStarts",
    "The nutritional remedies for ordinary cramps do nothing for most kinds of myoclonus.",
    "The page's own limit: its mineral remedies are not for sleep starts.",
  ),
  "taurine-sleep-starts": unsupported(
    "sleepStarts",
    "Taurine, 1,500 to 6,000 mg a day, has been shown to help sleep starts somewhat.",
    "The page cites no study and no trial in sleep starts was found; taurine has a small trial in cramps of chronic liver disease.",
  ),
  "avoid-stimulants": used(
    "sleepStarts",
    "Caffeine and too much sugar make sleep starts worse and should be kept low.",
    "Supports cutting down caffeine; nothing was found about sugar.",
  ),
  "avoid-alcohol": used(
    "sleepStarts",
    "Alcohol, which the page counts among stimulants, makes sleep starts worse.",
    "Supports less alcohol; alcohol is a depressant that breaks up sleep, and not a stimulant.",
  ),
} as const;

/** A site about trace mineral analysis in cells: where patients meet mineral remedies for cramps, and no evidence for them. */
export const acuCell = defineSource({
  id: "acu-cell-2017-muscle-spasms",
  layer: "documents",
  type: "commercial-reference-site",
  title: "Muscle Spasms and Cramps: Nutritional Causes, Treatment Remedies & Prevention",
  authors: "Acu-Cell (no author named)",
  publishedIn: "Acu-Cell Disorders, website; copyright 2000-2017, updated 1 January 2017",
  year: 2017,
  funding: "not stated; the site is devoted to cellular mineral analysis and carries advertising",
  read: "full-text",
  status: "current",
  statusNote: "A web page has no retraction record; read as of its update of 1 January 2017.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Knowing what patients read about minerals and cramps, and the page's own warnings and limits.",
    notGoodFor:
      "Evidence: it cites no study that we could check (two footnote numbers lead to no reference list in the text), names no author, and excludes neurological causes.",
  },
  claims: {
    ...causes,
    ...treatment,
    ...calcium,
    ...need,
    ...sides,
    ...circulation,
    ...exercise,
    ...example,
    ...warningSign,
    ...restlessLegs,
    ...sleepStarts,
  },
  reviewedOn: "2026-11-22",
});
