import { AgeField } from "./age-field";
import { ClearedNotice } from "./cleared-notice";
import { ConditionsGroup } from "./conditions-group";
import { KidneyField } from "./kidney-field";
import { LabsGroup } from "./labs-group";
import { MedicinesGroup } from "./medicines-group";
import { PregnancyField } from "./pregnancy-field";
import { PresentationsField } from "./presentations-field";
import { RedFlagsGroup } from "./red-flags-group";
import { RegionField } from "./region-field";
import { SexField } from "./sex-field";
import { ThreeWay } from "./three-way";
import { VitaminDField } from "./vitamin-d-field";

interface ProfilePanelProps {
  /** False until the page can keep what is typed. */
  readonly isReady: boolean;
  readonly isCleared: boolean;
  readonly onUndo: () => void;
}

/** What the clinician knows today. What is left open is not known, and counts as that. */
export function ProfilePanel({ isReady, isCleared, onUndo }: ProfilePanelProps) {
  return (
    <section data-own-words aria-labelledby="profile-heading" className="relative print:hidden">
      <a href="#answer-column" className="skip-link">
        Skip to the answer
      </a>
      <ClearedNotice isShown={isCleared} onUndo={onUndo} />
      <h2 id="profile-heading" className="text-base font-semibold">
        Patient
      </h2>
      <p className="mt-0.5 mb-2 text-[0.8125rem] text-ink-soft">
        What is left open counts as not known.
        <span className="pointer-coarse:hidden"> Keys in a question: Y yes, N no, K not known.</span>
      </p>
      <fieldset disabled={!isReady} className="min-w-0">
        <legend className="sr-only">Patient profile</legend>
        <div className="divide-y divide-line">
          <AgeField />
          <SexField />
          <PregnancyField />
          <ThreeWay path="conditions.als" label="ALS / motor neuron disease" />
          <ThreeWay path="conditions.fibromyalgia" label="Fibromyalgia" />
          <VitaminDField />
          <KidneyField />
        </div>
        <section className="mt-4 mb-4">
          <h3 className="text-sm font-semibold">Why the patient is here</h3>
          <PresentationsField />
        </section>
        <ConditionsGroup />
        <MedicinesGroup />
        <LabsGroup />
        <RedFlagsGroup />
        <div className="border-t border-line pt-4 pb-6">
          <RegionField />
        </div>
      </fieldset>
      <noscript>
        <p className="text-sm">The list is made while you type, which needs JavaScript.</p>
      </noscript>
    </section>
  );
}
