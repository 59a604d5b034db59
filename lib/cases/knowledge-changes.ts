import { z } from "zod";
import type { Assessment } from "../words/assessment";

const release = z.object({ version: z.string(), hash: z.string() });
const revised = z.object({ id: z.string(), name: z.string(), from: z.string(), to: z.string() });

/** How the knowledge behind two stored answers differs, as far as the answers tell. */
export const knowledgeChangeSchema = z.object({
  from: release,
  to: release,
  options: z.array(revised).describe("Options reviewed on another day, with both days; new ones and those gone"),
  sources: z.array(revised).describe("Sources with another status or another reading"),
});
export type KnowledgeChange = Readonly<z.infer<typeof knowledgeChangeSchema>>;

/** What is new in the knowledge; nothing where both answers were made with the same. */
export function knowledgeChange(before: Assessment, after: Assessment): KnowledgeChange | undefined {
  const [from, to] = [before, after].map(({ knowledge: { version, hash } }) => ({ version, hash })) as [
    KnowledgeChange["from"],
    KnowledgeChange["to"],
  ];
  if (from.hash === to.hash) return undefined;
  const options = ({ options }: Assessment) =>
    new Map(options.map(({ id, name, reviewedOn }) => [id, { name, state: `reviewed on ${reviewedOn}` }]));
  const sources = ({ references }: Assessment) =>
    new Map(
      references.map(({ source, title, status, read }) => [
        source,
        { name: title, state: [status, read].map((words) => words.replaceAll("-", " ")).join(", ") },
      ]),
    );
  return {
    from,
    to,
    options: revisedOf(options(before), options(after), true),
    sources: revisedOf(sources(before), sources(after), false),
  };
}

type States = ReadonlyMap<string, { readonly name: string; readonly state: string }>;

/** Sources come and go with what an answer cites, so that only those in both can be compared. */
function revisedOf(before: States, after: States, isWhole: boolean): KnowledgeChange["options"] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [from, to] = [before.get(id), after.get(id)];
    if (!isWhole && (from === undefined || to === undefined)) return [];
    const state = (one: typeof from) => one?.state ?? "not in the knowledge";
    const name = (to ?? from)?.name ?? id;
    return state(from) === state(to) ? [] : [{ id, name, from: state(from), to: state(to) }];
  });
}
