/** A link in running text or a list, tall enough to be hit. */
export const textLink =
  "inline-block min-h-6 rounded text-accent underline decoration-line-strong underline-offset-3 hover:bg-accent-wash print:no-underline";

/** A link among others in a sentence, which breaks with its words. */
export const wordLink =
  "rounded text-accent underline decoration-line-strong underline-offset-3 hover:bg-accent-wash print:no-underline";
