export const missingWords = {
  "nothing-chosen": "Nothing has been chosen for the handout yet.",
  "unseen-conflict":
    "Some of what was chosen does not go together. Tick that you have seen it; then the handout can be printed.",
} as const;

export type Missing = keyof typeof missingWords;

/** Stands on the screen where the sheet would be, and on paper in its stead when the browser prints too early. */
export function NotReady({ missing }: { readonly missing: Missing }) {
  const onScreen = missing === "nothing-chosen" ? "" : "hidden print:block";
  return (
    <div data-own-words className={`rounded-md border border-line-strong p-4 ${onScreen}`}>
      <p className="hidden text-lg font-semibold print:block">This is not a handout.</p>
      <p>{missingWords[missing]}</p>
    </div>
  );
}
