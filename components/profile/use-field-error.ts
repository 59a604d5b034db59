import { type FieldPath, useFormContext, useFormState } from "react-hook-form";
import type { ProfileForm } from "./profile-form";

/** What is wrong with one field, in words. */
export function useFieldError(name: FieldPath<ProfileForm>): string | undefined {
  const { control, getFieldState } = useFormContext<ProfileForm>();
  const formState = useFormState({ control, name });
  return getFieldState(name, formState).error?.message;
}
