import type { Metadata } from "next";
import { CaseFrame } from "@/components/cases/case-frame";
import { NewCaseForm } from "@/components/cases/new-case-form";
import { pageActing } from "../page-acting";

export const metadata: Metadata = { title: "Save as a case" };

/** Saves the patient of the assessment; the profile stays in the browser's tab until the label is given. */
export default async function Page() {
  await pageActing("/cases/new", "clinician", "administrator");
  return (
    <CaseFrame
      title="Save as a case"
      lead={<p>The profile and its whole assessment are kept, sealed, with today's knowledge.</p>}
    >
      <NewCaseForm />
    </CaseFrame>
  );
}
