import { Prose } from "@/components/about/prose";
import type { VerificationResult } from "@/lib/verification/result";
import { methods, methodWords } from "./method-words";
import { grouped } from "./number-words";

/** What was tried and how, in words a reader can check the table against. */
export function HowItWasTried({ result: { options, list } }: { readonly result: VerificationResult }) {
  const used = methods.filter((method) => options.some((option) => option.method === method));
  return (
    <Prose>
      <p>
        A fact counts by what the option can tell apart: a disease or medicine is absent, not known or present; a number
        lies in one of the stretches between the cuts, or is not known. Age, sex and pregnancy belong together, and so
        do the vitamin D level and its band. Every set of complaints is tried, with the gate open and closed.
      </p>
      <p>
        What the engine says is compared with a second reading of the option’s file: the conditions evaluated by other
        code, and the table of tiers copied by hand from the clinical model.
      </p>
      <ul>
        {used.map((method) => (
          <li key={method}>
            <strong>{methodWords[method].name}.</strong> {methodWords[method].line}
          </li>
        ))}
      </ul>
      <p>
        Whole answers, with their warnings, doses and references, are written for some of these patients: until each
        standing, each combination of one part’s contraindications, and each condition true, false and not known has
        been seen.
      </p>
      <p>
        The list as a whole: {list.redFlags} red flags in {grouped(list.redFlagPatients)} patients, each flag in every
        state of its facts, alone and beside each other one; and {list.orderPatients} patients assessed again with the
        files in {list.orders} other orders.
      </p>
    </Prose>
  );
}
