import type { ReadProfile } from "../profile/to-profile";
import { buttonLook } from "../ui/button";

const reasons: Readonly<Record<Exclude<ReadProfile["kind"], "profile">, string>> = {
  empty: "No patient has been entered in this tab.",
  "no-age": "The patient has no age yet, and without one there is no list of options.",
  invalid: "An entry of the patient has to be corrected first.",
};

/** Why there is no handout, with the way back. */
export function NoPatient({ kind }: { readonly kind: keyof typeof reasons }) {
  return (
    <div className="max-w-[60ch] space-y-3 lg:py-5">
      <h1 className="text-2xl font-semibold">Patient handout</h1>
      <p>{reasons[kind]} A handout is made from an assessment.</p>
      <p>
        <a href="/" className={buttonLook("outline")}>
          To the assessment
        </a>
      </p>
    </div>
  );
}
