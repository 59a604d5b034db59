import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { Prose } from "./prose";

export function Mistakes({ version }: { readonly version: string }) {
  return (
    <AboutSection id="mistakes" title={titleOf("mistakes")} isOwnWords>
      <Prose>
        <p>
          Contact whoever runs this installation in your organisation, and state the knowledge version ({version}), the
          option, what it says and what it should say, with a source if there is one. Describe the patient by the facts
          that were entered, never by name or number. An error that could hurt somebody is also a safety incident:
          report it by your organisation’s own route, and do not wait for an answer from us.
        </p>
      </Prose>
    </AboutSection>
  );
}
