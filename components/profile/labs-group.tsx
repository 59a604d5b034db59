"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { type LabId, labs } from "@/lib/profile/vocabulary/labs";
import { fieldId } from "./field-id";
import { Group } from "./group";
import { LabField } from "./lab-field";
import type { ProfileForm } from "./profile-form";

const askedFirst: ReadonlySet<LabId> = new Set(["vitamin-d-25oh", "egfr", "creatinine"]);
const ids = labs.map(({ id }) => id).filter((id) => !askedFirst.has(id));

/** The results that are not among the first questions. */
export function LabsGroup() {
  const { control } = useFormContext<ProfileForm>();
  const entered: number = useWatch({
    control,
    name: "labs",
    compute: (results: ProfileForm["labs"]) => ids.filter((id) => results[id].value.trim() !== "").length,
  });
  return (
    <Group
      id={fieldId("labs")}
      title="Other laboratory results"
      count={entered === 0 ? "None entered" : `${entered} entered`}
    >
      <p className="mb-1 text-[0.8125rem] text-ink-soft">
        An empty field is not known. Changing the unit does not convert the number.
      </p>
      <div className="divide-y divide-line">
        {ids.map((id) => (
          <LabField key={id} id={id} />
        ))}
      </div>
    </Group>
  );
}
