import type { AssessedOption, RelevantOption } from "./assessment";

/** Whether an option has something to say about what the patient has. */
export const isRelevantOption = (option: AssessedOption): option is RelevantOption => option.tier !== "not-relevant";
