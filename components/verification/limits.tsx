import { Prose } from "@/components/about/prose";
import { labelOf } from "@/lib/profile/words/conditions";
import type { OptionResult } from "@/lib/verification/result";

/** What this page does not show. */
export function Limits({ options }: { readonly options: readonly OptionResult[] }) {
  const twoSided = options.filter((option) => option.twoSided.length > 0);
  return (
    <Prose>
      <ul>
        <li>
          It shows that the program does what its rules say. It does not show that the rules are right or complete.
        </li>
        <li>
          Law 3 is about facts that are dangers. Where the absence of something is a danger as well, it does not speak
          {twoSided.length === 0
            ? "; no option has such a fact."
            : `: ${twoSided.map(({ name, twoSided: paths }) => `${name} (${paths.map(labelOf).join(", ")})`).join("; ")}.`}
        </li>
        <li>
          Laws 8 (no number without its unit) and 10 (nothing that orders) are about entries and wording; tests of their
          own hold them.
        </li>
        <li>
          How entries are read (units, eGFR from creatinine, conflicts) is tested against worked examples, not here.
        </li>
      </ul>
    </Prose>
  );
}
