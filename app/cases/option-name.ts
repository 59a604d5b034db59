import { knowledge } from "@/lib/myowise";

const names = new Map<string, string>(knowledge.options.map(({ id, name }) => [id, name]));

/** What an option is called; one that the knowledge no longer has keeps its id. */
export const optionName = (id: string): string => names.get(id) ?? id;
