import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

interface Run {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
}

const mmPerPoint = 25.4 / 72;

/** What a PDF holds: its words in their order, how many of each structure tag, and the size of its paper in mm. */
export async function readPdf(bytes: Buffer) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const roles: Record<string, number> = {};
  const pageTexts: string[] = [];
  const heights = new Set<number>();
  let size: readonly number[] = [];
  const count = ({ role, children = [] }: Node) => {
    if (role !== undefined) roles[role] = (roles[role] ?? 0) + 1;
    children.forEach(count);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    size = [width, height].map((points) => Math.round(points * mmPerPoint));
    const { items } = await page.getTextContent();
    const runs = items.filter((item): item is typeof item & Run => "str" in item);
    for (const run of runs) if (run.str.trim() !== "") heights.add(Math.round(run.height * 10) / 10);
    pageTexts.push(
      runs
        .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
        .join("")
        .replaceAll(/\s+/g, " "),
    );
    const tree = await page.getStructTree();
    if (tree !== null) count(tree as Node);
  }
  const { Title, Language } = info as { readonly Title?: string; readonly Language?: string };
  const read = {
    pages: document.numPages,
    size,
    text: pageTexts.join(" "),
    pageTexts,
    fontSizes: [...heights],
    roles,
    title: Title ?? "",
    language: Language,
  };
  await task.destroy();
  return read;
}
