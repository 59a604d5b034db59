import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { Prose } from "./prose";

export function Validation() {
  return (
    <AboutSection id="validation" title={titleOf("validation")} isOwnWords>
      <Prose>
        <h3 className="font-semibold">What has been checked</h3>
        <ul>
          <li>
            Automated tests hold every option’s rules against their cuts: just below, at and just above, and with each
            fact not known.
          </li>
          <li>
            Laws that must never break (a contraindication that applies always means “avoid”; a safety fact getting
            worse never moves an option up; no one under 18 is offered anything as worth considering) are checked over
            all combinations where they can be counted, and over many chosen at random where not.
          </li>
          <li>Made-up patients with an expected answer are sent through the whole program.</li>
        </ul>
        <h3 className="font-semibold">What has not</h3>
        <ul>
          <li>It has not been compared with the decisions of clinicians, and not studied in practice.</li>
          <li>No patient’s outcome has been measured with it.</li>
          <li>The ratings of certainty are this product’s own; no second, independent appraisal is recorded.</li>
          <li>Tests show that the program does what its rules say. They do not show that the rules are complete.</li>
        </ul>
      </Prose>
    </AboutSection>
  );
}
