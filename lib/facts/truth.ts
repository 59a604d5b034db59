/** Kleene's three truth values: not knowing is a value of its own. */
export type Truth = "yes" | "no" | "unknown";

/** The answer to the opposite question; unknown stays unknown. */
export function negate(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "yes" ? "no" : "yes";
}
