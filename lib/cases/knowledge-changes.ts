import { z } from "zod";
import type { Release } from "../knowledge/release";
import type { Assessment } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";

const release = z.object({ version: z.string(), hash: z.string() });
const revised = z.object({ id: z.string(), name: z.string(), from: z.string(), to: z.string() });

/** How the knowledge behind two stored answers differs. */
export const knowledgeChangeSchema = z.object({
  from: release,
  to: release,
  options: z.array(revised).describe("Options reviewed on another day, with both days; new ones and those gone"),
  sources: z.array(revised).describe("Sources with another status or another reading; new ones and those gone"),
  isWhole: z
    .boolean()
    .optional()
    .describe("True where both releases were compared whole; otherwise this is only what the answers cite"),
});
export type KnowledgeChange = Readonly<z.infer<typeof knowledgeChangeSchema>>;

/** A release that is kept, by its hash; nothing where its text is not. */
export type FindRelease = (hash: string) => Release | undefined;

/** What is new in the knowledge; nothing where both answers were made with the same. */
export function knowledgeChange(
  before: Assessment,
  after: Assessment,
  findRelease: FindRelease,
): KnowledgeChange | undefined {
  const [from, to] = [releaseOf(before), releaseOf(after)];
  if (from.hash === to.hash) return undefined;
  const [earlier, later] = [findRelease(from.hash), findRelease(to.hash)];
  const first = earlier === undefined ? statesCitedBy(before) : statesIn(earlier);
  const second = later === undefined ? statesCitedBy(after) : statesIn(later);
  const isWhole = earlier !== undefined && later !== undefined;
  const isInBoth = ({ id }: { readonly id: string }) => first.sources.has(id) && second.sources.has(id);
  const sources = revisedOf(first.sources, second.sources);
  return {
    from,
    to,
    options: revisedOf(first.options, second.options),
    sources: isWhole ? sources : sources.filter(isInBoth),
    isWhole,
  };
}

const releaseOf = ({ knowledge: { version, hash } }: Assessment): KnowledgeChange["from"] => ({ version, hash });

/** What a thing is called, and how it stands; no standing where that is not told. */
interface State {
  readonly name: string;
  readonly state: string | undefined;
}

interface States {
  readonly options: ReadonlyMap<string, State>;
  readonly sources: ReadonlyMap<string, State>;
}

const reviewed = (on: string) => `reviewed on ${on}`;
const standing = ({ status, read }: { readonly status: string; readonly read: string }) =>
  [status, read].map((words) => words.replaceAll("-", " ")).join(", ");

const statesIn = ({ options, sources }: Release): States => ({
  options: new Map(options.map(({ id, name, reviewedOn }) => [id, { name, state: reviewed(reviewedOn) }])),
  sources: new Map(sources.map((source) => [source.id, { name: source.title, state: standing(source) }])),
});

/** An answer names every option, and says when it was reviewed of those that are relevant; its sources are those cited. */
const statesCitedBy = ({ options, sources }: Assessment): States => ({
  options: new Map(
    options.map((option) => [
      option.id,
      { name: option.name, state: isRelevantOption(option) ? reviewed(option.reviewedOn) : undefined },
    ]),
  ),
  sources: new Map(
    Object.entries(sources).map(([id, source]) => [id, { name: source.title, state: standing(source) }]),
  ),
});

const notThere: State = { name: "", state: "not in the knowledge" };

function revisedOf(before: States["options"], after: States["options"]): KnowledgeChange["options"] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [from, to] = [before.get(id) ?? notThere, after.get(id) ?? notThere];
    const isMet = from !== notThere && to !== notThere;
    const [was, is] = [from.state, to.state].map((state) => state ?? (isMet ? undefined : "in the knowledge"));
    if (was === undefined || is === undefined || was === is) return [];
    return [{ id, name: (to === notThere ? from : to).name, from: was, to: is }];
  });
}
