import type { Metadata } from "next";
import { Contents } from "@/components/about/contents";
import { DataBasis } from "@/components/about/data-basis";
import { Inputs } from "@/components/about/inputs";
import { Limits } from "@/components/about/limits";
import { Mistakes } from "@/components/about/mistakes";
import { NotRead } from "@/components/about/not-read";
import { Pending } from "@/components/about/pending";
import { Purpose } from "@/components/about/purpose";
import { Reasoning } from "@/components/about/reasoning";
import { RedFlags } from "@/components/about/red-flags";
import { Sources } from "@/components/about/sources";
import { Unknowns } from "@/components/about/unknowns";
import { Validation } from "@/components/about/validation";
import { Version } from "@/components/about/version";
import { knowledge } from "@/lib/myowise";

export const metadata: Metadata = { title: "About" };

/** What it is for, how it reasons and on what, so that a clinician can judge the basis of an answer. */
export default function Page() {
  const { documents, sources, options, redFlags, intendedUse, version } = knowledge;
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 sm:px-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10">
      <Contents />
      <div className="space-y-8 max-lg:mt-4">
        <header data-own-words className="max-w-[72ch]">
          <h1 className="text-2xl font-semibold">About Myowise</h1>
          <p className="mt-2 text-ink-soft">
            Decision support whose basis can be checked: what it is for, what goes in, how it reasons, on which sources,
            and where its limits are.
          </p>
        </header>
        <Purpose intendedUse={intendedUse} />
        <Inputs />
        <Reasoning />
        <RedFlags redFlags={redFlags} />
        <Unknowns />
        <DataBasis documents={documents} sources={sources} optionCount={options.length} />
        <NotRead sources={sources} />
        <Pending knowledge={knowledge} />
        <Validation />
        <Limits />
        <Version knowledge={knowledge} />
        <Mistakes version={version} />
        <Sources sources={sources} />
      </div>
    </div>
  );
}
