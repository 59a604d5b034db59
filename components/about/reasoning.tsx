import { rankKeys } from "@/lib/engine/rank";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { Prose } from "./prose";
import { TierTable } from "./tier-table";

/** The method in plain language, with the table and the keys that the engine itself uses. */
export function Reasoning() {
  return (
    <AboutSection id="reasoning" title={titleOf("reasoning")} isOwnWords>
      <Prose>
        <p>
          Fixed rules, written down and cited; no learning from data, no score, no chance. The same entries, the same
          knowledge and the same day give the same answer. For each option:
        </p>
        <ol>
          <li>
            <strong>Relevance.</strong> Is there a statement about what this patient has? If not, the option is “not for
            this problem”.
          </li>
          <li>
            <strong>Evidence.</strong> The statement that fits best gives the direction of effect (benefit, no clear
            benefit, harm, unknown), the certainty (high, moderate, low, very low, none) and the directness. A patient
            outside the trial’s population makes evidence indirect and one level less certain, as in GRADE. The ratings
            are our own appraisal, each with its reason.
          </li>
          <li>
            <strong>Safety.</strong> Each contraindication, precaution and interaction is true, false or not known for
            this patient. Adverse effects and general advice inform and change nothing.
          </li>
          <li>
            <strong>Tier.</strong> Read off this table, which is the one that the program uses:
          </li>
        </ol>
      </Prose>
      <TierTable />
      <Prose>
        <p>
          “Avoid until a physician has cleared it” in a source is “avoid” on the list, and the message keeps the
          source’s words. “Only if a specialist agrees” counts as a precaution. A deficiency of vitamin D is treated for
          bone and mineral health; relief of cramps is not promised.
        </p>
        <h3 className="font-semibold">Order within the list</h3>
        <p>Options are compared by these keys; the first that differs decides, and each card shows them:</p>
        <ol>
          {rankKeys.map(({ factor }) => (
            <li key={factor}>{factor}</li>
          ))}
        </ol>
        <h3 className="font-semibold">Ask next</h3>
        <p>
          Each answer that is still missing is tried out. The questions whose answers would move most options are
          offered, and a question that would move none is not asked.
        </p>
      </Prose>
    </AboutSection>
  );
}
