import { inLine, quoted } from "./markdown";
import type { CitedLine, Minutes } from "./minutes";

/** Minutes as a Markdown document. What people wrote stands in it as plain text. */
export function minutesMarkdown(minutes: Minutes): string {
  const { label, visit, patient, profile, alerts, tiers, decisions, threads, rankings, references } = minutes;
  return [
    `# Minutes: ${inLine(label)}`,
    inLine(visit),
    `**${inLine(patient)}**`,
    "## Profile",
    list(profile.map(({ label, value }) => `${inLine(label)}: ${inLine(value)}`)),
    ...section("Alerts", [list(alerts.map(citedLine))], alerts),
    "## Options",
    ...tiers.flatMap(({ heading, options, others }) => [
      `### ${inLine(heading)}`,
      ...(options.length > 0 ? [options.map(optionLines).join("\n")] : []),
      ...(others.length > 0 ? [`${options.length > 0 ? "Also: " : ""}${others.map(inLine).join(", ")}.`] : []),
    ]),
    "## Decisions",
    decisions.length === 0
      ? "Nothing was decided."
      : list(decisions.map(({ option, words, by }) => `**${inLine(option)}:** ${inLine(words)} By ${inLine(by)}.`)),
    ...section("Ranked before the answer was shown", rankings.map(rankingLines), rankings),
    "## Discussion",
    ...(threads.length === 0 ? ["No comments."] : threads.flatMap(threadLines)),
    "## References",
    list(references.map(({ numbers, words }) => `${numbers.join(", ")}: ${inLine(words)}`)),
    "Options to discuss, not a prescription. The clinician decides.",
  ]
    .join("\n\n")
    .concat("\n");
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

const section = (heading: string, body: readonly string[], of: readonly unknown[]): readonly string[] =>
  of.length === 0 ? [] : [`## ${heading}`, ...body];

function optionLines({ rank, name, summary, warnings, citations }: Minutes["tiers"][number]["options"][number]) {
  const lines = [`- **${inLine(name)}** (place ${rank}). ${citedLine({ text: summary, citations })}`];
  return [...lines, ...warnings.map((warning) => `  - ${citedLine(warning)}`)].join("\n");
}

const citedLine = ({ text, citations }: CitedLine): string =>
  citations.length === 0 ? inLine(text) : `${inLine(text)} References: ${citations.join(", ")}.`;

const rankingLines = ({ person, options }: Minutes["rankings"][number]): string =>
  [`${inLine(person)}:`, options.map((name, at) => `${at + 1}. ${inLine(name)}`).join("\n")].join("\n\n");

const threadLines = ({ about, isResolved, comments }: Minutes["threads"][number]): readonly string[] => [
  `### ${citedLine(about)}${isResolved ? " (resolved)" : ""}`,
  ...comments.flatMap(({ author, at, text }) =>
    text === "" ? [`${inLine(author)}, ${at}: deleted by its author.`] : [`${inLine(author)}, ${at}:`, quoted(text)],
  ),
];
