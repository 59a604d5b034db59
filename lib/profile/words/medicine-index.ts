import { medications } from "@/lib/profile/vocabulary/medications";
import { optionNames } from "@/lib/profile/vocabulary/options";
import type { PresencePath } from "../entries";
import { isMedicineOption } from "../vocabulary/medicine-options";
import { brandNames } from "./brand-names";
import { classLabel, inRunningText } from "./labels";

/** Something that can be found by name, with every fact that taking it makes true. */
export interface Findable {
  readonly name: string;
  readonly paths: readonly PresencePath[];
  /** The classes it belongs to, where the name is not the class itself. */
  readonly belongsTo: string;
}

/** Classes, members and supplements by name. A medicine of two classes (citalopram) stands for both. */
export const findables: readonly Findable[] = joinByName([
  ...medications.map(({ id, label }) => ({ name: classLabel(label), path: `medications.${id}` as const, of: "" })),
  ...medications.flatMap(({ id, label, members }) =>
    members.map((name) => ({ name, path: `medications.${id}` as const, of: classLabel(label) })),
  ),
  ...optionNames
    .filter(({ id }) => !isMedicineOption(id))
    .map(({ id, label }) => ({ name: label, path: `taking.${id}` as const, of: "" })),
]);

interface Named {
  readonly name: string;
  readonly path: PresencePath;
  readonly of: string;
}

function joinByName(entries: readonly Named[]): readonly Findable[] {
  const byName = new Map<string, Named[]>();
  for (const entry of entries) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  return [...byName].map(([name, all]) => ({
    name,
    paths: [...new Set(all.map(({ path }) => path))],
    belongsTo: all.flatMap(({ of }) => (of === "" || of === name ? [] : [of])).join("; "),
  }));
}

const byName = new Map(findables.map((one) => [one.name, one]));

/** What a name stands for, if it is one that we know. */
export const findableNamed = (name: string): Findable | undefined => byName.get(name);

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Names that fit what was typed: those that begin with it, then those with a word that does, then classes. */
export function findMedicines(typed: string, atMost = 8): readonly Findable[] {
  const wanted = plain(typed.trim());
  if (!/[\p{L}\d]/u.test(wanted)) return [];
  const score = ({ name, belongsTo }: Findable) => {
    if (plain(name).startsWith(wanted)) return 0;
    if (startsWord(name, wanted)) return 1;
    return startsWord(belongsTo, wanted) ? 2 : 3;
  };
  return findables
    .map((one) => ({ one, at: score(one) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, atMost)
    .map(({ one }) => one);
}

const startsWord = (text: string, wanted: string) =>
  new RegExp(`(^|[^\\p{L}])${asLiteral(wanted)}`, "u").test(plain(text));
const asLiteral = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Names to show for facts, in place of the class: `medications.vitamin-k-antagonist` → "warfarin". */
export function productNamesOf(
  products: readonly string[],
  isPresent: (path: PresencePath) => boolean,
): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { name, paths } of products.flatMap((product) => findableNamed(product) ?? [])) {
    const word = brandNames.has(name) ? name : inRunningText(name);
    for (const path of paths.filter(isPresent)) names[path] = path in names ? `${names[path]}, ${word}` : word;
  }
  return names;
}
