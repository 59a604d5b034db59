import { useEffect, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import type { ExamplePatient } from "@/lib/vignettes/examples";
import { fieldId } from "./field-id";
import { fromExample } from "./from-example";
import { emptyForm, type ProfileForm } from "./profile-form";
import { toProfile } from "./to-profile";
import { today } from "./today";
import { forgetForm } from "./use-kept-form";

/** Beginning with a patient, leaving one, and coming back to the one just left. */
export function usePatient(form: UseFormReturn<ProfileForm>) {
  const { control, getValues, reset, trigger } = form;
  const [left, setLeft] = useState<ProfileForm>();
  const isEmpty: boolean = useWatch({ control, compute: (values) => toProfile(values, today()).kind === "empty" });
  useEffect(() => {
    if (!isEmpty) setLeft(undefined);
  }, [isEmpty]);

  const focusAge = () => document.getElementById(fieldId("age"))?.focus();
  return {
    isEmpty,
    isCleared: left !== undefined && isEmpty,
    begin: (example: ExamplePatient) => {
      reset({ ...fromExample(example), region: getValues("region") });
      document.getElementById("answer-column")?.focus({ preventScroll: true });
    },
    leave: () => {
      setLeft(structuredClone(getValues()));
      reset({ ...emptyForm(), region: getValues("region") });
      forgetForm();
      focusAge();
    },
    comeBack: () => {
      if (left !== undefined) reset(left);
      void trigger();
      focusAge();
    },
  };
}
