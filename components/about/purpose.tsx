import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { Prose } from "./prose";

const parts = [
  {
    title: "Intended use",
    text: "To support a clinician’s conversation with a patient about options for muscle cramps, muscle spasms or the pain of fibromyalgia: which options have evidence, what speaks against them in this patient, and what to check first. It gives options to discuss. The clinician decides.",
  },
  {
    title: "Intended user",
    text: "A health professional who is entitled to advise on or prescribe the options listed, and who can judge the sources that are shown. Patients do not use it alone; what a patient is given is given by a clinician.",
  },
  {
    title: "Patients",
    text: "Adults with muscle cramps (also in ALS / motor neuron disease, at night, with exercise, in pregnancy, or from posture or circulation), muscle spasm with pain, restless legs, sleep starts, fibromyalgia or vitamin D deficiency. No source studied children: under 18 nothing is ever “worth considering”.",
  },
  {
    title: "Not time-critical",
    text: "It is made for a consultation, not for an emergency. Where an entry is a red flag, the answer is the work-up, and the list says so above everything else.",
  },
] as const;

export function Purpose({ intendedUse }: { readonly intendedUse: string }) {
  return (
    <AboutSection id="purpose" title={titleOf("purpose")} isOwnWords>
      <Prose>
        {parts.map(({ title, text }) => (
          <div key={title}>
            <h3 className="font-semibold">{title}</h3>
            <p>{text}</p>
          </div>
        ))}
        <div>
          <h3 className="font-semibold">As every answer carries it</h3>
          <p>{intendedUse}</p>
        </div>
      </Prose>
    </AboutSection>
  );
}
