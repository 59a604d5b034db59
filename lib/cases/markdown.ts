/** What means something inside a line of Markdown, in CommonMark and in GitHub's dialect (links of bare addresses). */
const special = /[\\`*_{}[\]<>()|~&@$]|:(?=\/\/)|(?<=\bwww)\./gi;

/** What means something at the start of a line: a heading, a list, a rule. */
const atStart = /^[#+\-=!]/;

/** The number of a numbered list; before a bracket that is escaped already, it is none. */
const listNumber = /^(\d+)\./;

/**
 * Plain text inside one line of Markdown: nothing in it is read as markup. Line ends become spaces.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export const inLine = (text: string): string => escaped(text.replace(/\s+/g, " ").trim());

/** Plain text over several lines, as a quotation. */
export const quoted = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => `> ${escaped(line.trim())}`.trimEnd())
    .join("\n>\n");

function escaped(line: string): string {
  const inside = line.replace(special, (found) => `\\${found}`);
  return inside.replace(atStart, (found) => `\\${found}`).replace(listNumber, "$1\\.");
}
