import type { Handout } from "@/lib/handout/handout";
import { dateInWords } from "../options/date-words";
import { SheetSources } from "./sheet-sources";

/** Room to write, who to call, and what the sheet rests on. */
export function SheetFoot({ handout }: { readonly handout: Handout }) {
  const { whoToCall, sources, madeOn, reviewedOn, reviewDueOn, knowledgeVersion, code } = handout;
  return (
    <footer>
      <section data-own-words className="handout-block handout-part">
        <div className="handout-field">
          <h2>My questions for next time</h2>
          <p className="handout-line" />
        </div>
        <p className="handout-line" />
      </section>
      <section data-own-words className="handout-block handout-field">
        <h2>Who to call</h2>
        {whoToCall === "" ? <p className="handout-line" /> : <p>{whoToCall}</p>}
      </section>
      <section className="handout-small">
        <h2 data-own-words>What this sheet rests on</h2>
        <p data-own-words>
          For a talk with your care team, who decide with you. Printed on {dateInWords(madeOn)}. Myowise knowledge{" "}
          {knowledgeVersion}, reviewed on {dateInWords(reviewedOn)}
          {reviewDueOn !== undefined && `; next review of these options by ${dateInWords(reviewDueOn)}`}. In brackets:
          what became of each source, as last looked up. Who paid for each is listed under Evidence in Myowise.{" "}
          <strong className="handout-code">Code {code}</strong>
        </p>
        <SheetSources sources={sources} />
      </section>
    </footer>
  );
}
