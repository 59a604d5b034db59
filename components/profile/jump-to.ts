import { medicineOptions } from "@/lib/profile/vocabulary/medicine-options";
import { fieldId } from "./field-id";

/** Where a fact is entered when it has no field of its own, or its field does not apply now. */
const elsewhere: Readonly<Record<string, string>> = {
  pregnancy: "sex",
  ...Object.fromEntries(medicineOptions.map((id) => [`taking.${id}`, `medications.${id}`])),
};

/** Opens the groups that hold a field, brings it into view and puts the focus on it. */
export function jumpTo(path: string): void {
  const field = document.getElementById(fieldId(path)) ?? document.getElementById(fieldId(elsewhere[path] ?? ""));
  if (field === null) return;
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  const isTall = field.clientHeight > window.innerHeight / 2;
  const isGentle = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  field.scrollIntoView({ block: isTall ? "start" : "center", behavior: isGentle ? "smooth" : "auto" });
  const input = field.matches("fieldset, details")
    ? (field.querySelector("input:checked") ?? field.querySelector("input"))
    : field;
  if (input instanceof HTMLElement) input.focus({ preventScroll: true });
  field.setAttribute("data-jumped", "");
  field.addEventListener("focusout", () => field.removeAttribute("data-jumped"), { once: true });
}
