import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { Prose } from "./prose";

export function Limits() {
  return (
    <AboutSection id="limits" title={titleOf("limits")} isOwnWords>
      <Prose>
        <ul>
          <li>
            Not a diagnosis, not a prescription, and not an interaction checker for everything that a patient takes.
          </li>
          <li>
            It knows the options on its list and the conditions and medicines that it asks about. What is not asked
            about is not taken into account.
          </li>
          <li>
            A dose is shown as it was studied, and never for an option to avoid. It is not a dose for this patient.
          </li>
          <li>Not for emergencies, and not for patients to use alone.</li>
          <li>
            <strong>
              Not for clinical use in the European Union without a conformity assessment: software that informs
              decisions on treatment falls under rule 11 of the Medical Device Regulation (class IIa or higher).
            </strong>{" "}
            Elsewhere, local rules for decision-support software apply, and whoever runs this installation answers for
            them.
          </li>
        </ul>
      </Prose>
    </AboutSection>
  );
}
