import type { Metadata } from "next";
import { CaseList } from "@/components/cases/case-list";
import { CodeForm } from "@/components/cases/code-form";
import { ImportForm } from "@/components/cases/import-form";
import { buttonLook } from "@/components/ui/button";
import { database } from "@/db/client";
import { openCaseList } from "@/db/repositories/case-list";
import { pageActing } from "./page-acting";

export const metadata: Metadata = { title: "Cases" };

/** The cases that somebody may see. */
export default async function Page() {
  const acting = await pageActing("/cases");
  const first = await openCaseList(database(), acting);
  const { role } = acting.user;
  return (
    <div className="mx-auto max-w-5xl space-y-6 px-4 py-6 sm:px-6">
      <header className="max-w-[72ch] space-y-2">
        <h1 className="text-2xl font-semibold">Cases</h1>
        <p className="text-ink-soft">
          Yours, and those that colleagues let you into. To begin one, enter the patient on the{" "}
          <a href="/" className="text-accent underline underline-offset-3">
            assessment page
          </a>{" "}
          and press Save.
        </p>
      </header>
      <CaseList first={first} />
      <div className="grid gap-4 md:grid-cols-2">
        <CodeForm />
        {role !== "reviewer" && <ImportForm />}
      </div>
      {role === "administrator" && (
        <section aria-labelledby="export-all" className="space-y-2 rounded-lg border border-line bg-surface p-4">
          <h2 id="export-all" className="text-lg font-semibold">
            Export every case
          </h2>
          <p className="max-w-[72ch] text-sm text-ink-soft">
            All cases of this installation, whoever owns them, one a line. The file is not sealed, and the export is
            written into the audit trail.
          </p>
          <a href="/api/cases/files" download className={buttonLook("outline")}>
            Download every case
          </a>
        </section>
      )}
    </div>
  );
}
