import { useFormContext, useWatch } from "react-hook-form";
import type { PresencePath } from "@/lib/profile/entries";
import { classLabel } from "@/lib/profile/words/labels";
import { type Findable, findableNamed } from "@/lib/profile/words/medicine-index";
import { presenceAt } from "./count-answers";
import type { ProfileForm } from "./profile-form";
import { medicineQuestions, takingQuestions } from "./questions";

/** One line of what the patient takes: a name that was picked, or a class that was answered with yes. */
export interface Taken {
  readonly name: string;
  readonly detail: string;
  readonly paths: readonly PresencePath[];
}

/** What the patient takes, with a way to add to it and to remove from it. */
export function useMedicines() {
  const { control, getValues, setValue } = useFormContext<ProfileForm>();
  const taken: readonly Taken[] = useWatch({ control, compute: takenOf });

  const add = ({ name, paths }: Findable) => {
    for (const path of paths) setValue(path, "present");
    const products = getValues("products");
    if (!products.includes(name)) setValue("products", [...products, name]);
  };
  const remove = ({ name, paths }: Taken) => {
    const products = getValues("products").filter((product) => product !== name);
    const stillTaken = new Set(products.flatMap((product) => findableNamed(product)?.paths ?? []));
    setValue("products", products);
    for (const path of paths.filter((one) => !stillTaken.has(one))) setValue(path, "unknown");
  };
  return { taken, add, remove };
}

function takenOf(form: ProfileForm): readonly Taken[] {
  const isPresent = (path: PresencePath) => presenceAt(form, path) === "present";
  const picked = form.products
    .flatMap((product) => findableNamed(product) ?? [])
    .map(({ name, paths, belongsTo }) => ({ name, detail: belongsTo, paths: paths.filter(isPresent) }))
    .filter(({ paths }) => paths.length > 0);
  const named = new Set(picked.flatMap(({ paths }) => paths));
  const others = [...medicineQuestions, ...takingQuestions].filter(({ path }) => isPresent(path) && !named.has(path));
  return [...picked, ...others.map(({ path, label }) => ({ name: classLabel(label), detail: "", paths: [path] }))];
}
