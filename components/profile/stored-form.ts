import { presenceGroups } from "@/lib/profile/entries";
import { presentations } from "@/lib/profile/vocabulary/presentations";
import { emptyForm, type ProfileForm } from "./profile-form";

/** The key in session storage, which the browser forgets with the tab. */
export const storageKey = "myowise.profile";

/** The key of a handout that is being made of this patient; forgotten with the patient. */
export const draftStorageKey = "myowise.handout";

/** The form as it is kept in session storage. */
export const storeForm = (form: ProfileForm): string => JSON.stringify(form);

/** What was kept, as far as it still fits the form; nothing where there is nothing that can be read. */
export function restoreForm(stored: string | null): ProfileForm | undefined {
  const kept = parseObject(stored);
  if (kept === undefined) return undefined;
  const form = emptyForm();
  overwriteStrings(form, kept, ["age"]);
  overwriteChoice(form, "sex", kept, ["female", "male", "unknown"]);
  overwriteChoice(form, "pregnancy", kept, ["none", "pregnant", "breastfeeding", "unknown"]);
  overwriteChoice(form, "region", kept, ["us", "uk", "other"]);
  const statuses = ["severe-deficiency", "deficiency", "insufficiency", "sufficient", "unknown"] as const;
  overwriteChoice(form, "vitaminDStatus", kept, statuses);
  for (const group of presenceGroups) {
    const presences: Record<string, string> = form[group];
    for (const id of Object.keys(presences)) {
      overwriteChoice(presences, id, objectAt(kept, group), ["present", "absent", "unknown"]);
    }
  }
  for (const [product, entries] of Object.entries(form.takingAmounts)) {
    for (const [nutrient, entry] of Object.entries(entries)) {
      const stored = objectAt(objectAt(objectAt(kept, "takingAmounts"), product), nutrient);
      overwriteStrings(entry, stored, ["value", "unit"]);
    }
  }
  for (const [id, entry] of Object.entries(form.labs)) {
    overwriteStrings(entry, objectAt(objectAt(kept, "labs"), id), ["value", "unit", "date"]);
  }
  const chosen = stringsAt(kept, "presentations");
  form.presentations = presentations.map(({ id }) => id).filter((id) => chosen.includes(id));
  form.products = stringsAt(kept, "products");
  return form;
}

type Unread = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unread =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseObject(text: string | null): Unread | undefined {
  if (text === null) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function objectAt(from: Unread, key: string): Unread {
  const value = from[key];
  return isObject(value) ? value : {};
}

function stringsAt(from: Unread, key: string): string[] {
  const value = from[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

function overwriteStrings<Key extends string>(into: Record<Key, string>, from: Unread, keys: readonly Key[]) {
  for (const key of keys) {
    const value = from[key];
    if (typeof value === "string") into[key] = value;
  }
}

function overwriteChoice<Key extends string, Value extends string>(
  into: Record<Key, Value>,
  key: Key,
  from: Unread,
  choices: readonly Value[],
) {
  const choice = choices.find((one) => one === from[key]);
  if (choice !== undefined) into[key] = choice;
}
