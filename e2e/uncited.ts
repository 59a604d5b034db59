import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { tierWords } from "../components/options/tier-words";

/** What a page says without a reference, and references that lead nowhere on it. */
export interface Unfounded {
  readonly sentences: readonly string[];
  readonly deadReferences: readonly string[];
  /** How many sentences with a reference were read: a page of which nothing was read proves nothing. */
  readonly cited: number;
}

interface Published {
  readonly sources: readonly { readonly id: string; readonly layer: string }[];
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

export const publishedKnowledge = async (request: APIRequestContext): Promise<Published> =>
  (await request.get("/api/knowledge")).json();

export const knownIn = ({ sources, options }: Published): Known => ({
  sources: sources.map(({ id }) => id),
  names: [...options.map(({ name }) => name), ...Object.values(tierWords).map(({ heading }) => heading)],
});

/** Nothing on the page states a fact without a reference, and each reference leads to its entry. */
export async function expectFounded(page: Page, known: Known, fewestCited: number): Promise<void> {
  const { sentences, deadReferences, cited } = await unfoundedOn(page, known);
  expect.soft(sentences, page.url()).toEqual([]);
  expect.soft(deadReferences, page.url()).toEqual([]);
  expect.soft(cited, page.url()).toBeGreaterThanOrEqual(fewestCited);
}

export interface Known {
  /** The ids of the sources that have a page. */
  readonly sources: readonly string[];
  /** The names of the options and tiers: a name alone states nothing. */
  readonly names: readonly string[];
}

/**
 * Reads every text of a page as a reader would. What has five words or more has to stand with a reference: in its own
 * block, table row or list entry, and after the words where it stands in the block itself; a heading with one under it.
 * A reference is a number that leads to an entry on the page (on paper, one that stands there), or a link to a source's
 * own page. Three marks release
 * from it: `data-own-words` (the program about itself, or about what was entered), `data-about-source` (a source about
 * itself, on its own page) and `data-references` (the list of references).
 */
export const unfoundedOn = (page: Page, { sources, names }: Known): Promise<Unfounded> =>
  page.evaluate(
    ({ ids, optionNames }) => {
      const fewestWords = 5;
      const notSaid =
        "nav, button, summary, label, legend, caption, th[scope=col], svg, option, noscript, script, textarea, [role=status]";
      const released = "[data-own-words], [data-references]";
      const known = new Set(ids);
      const isInline = (element: Element) => /^inline|^contents|^none/.test(getComputedStyle(element).display);
      const places = "a[href], [data-reference]";
      const placeOf = (reference: Element) =>
        reference.getAttribute("href") ?? reference.getAttribute("data-reference") ?? "";
      const isReference = (link: Element) => /^#reference-|^\/evidence\/sources\/./.test(placeOf(link));
      const leadsSomewhere = (link: Element) => {
        const href = placeOf(link);
        if (href.startsWith("#")) return document.getElementById(href.slice(1)) !== null;
        return known.has(href.replace("/evidence/sources/", "").replace(/#.*/, ""));
      };
      const referencesIn = (element: Element) => [...element.querySelectorAll(places)].filter(isReference);

      const texts = new Map<Element, string>();
      const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || parent.closest(notSaid) !== null || parent.closest(released) !== null) continue;
        if (parent.closest("a") !== null) continue;
        let block = parent;
        while (isInline(block) && block.parentElement !== null) block = block.parentElement;
        texts.set(block, `${texts.get(block) ?? ""}${node.textContent}`);
      }

      /** Whether a reference stands after the first words of a block. */
      function isFollowed(block: Element): boolean {
        const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let first = words.nextNode();
        while (
          first !== null &&
          (!/\p{L}/u.test(first.textContent ?? "") || first.parentElement?.closest("a") !== null)
        ) {
          first = words.nextNode();
        }
        const last = referencesIn(block).at(-1);
        if (first === null || last === undefined) return false;
        return (first.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }

      function isCited(block: Element): boolean {
        const about = block.closest("[data-about-source]")?.getAttribute("data-about-source");
        if (about !== null && about !== undefined) return known.has(about) && location.pathname.endsWith(`/${about}`);
        if (isFollowed(block)) return true;
        if (/^H[2-6]$/.test(block.tagName)) return referencesIn(block.parentElement ?? block).length > 0;
        const entry = block.closest("li");
        const units = [block.closest("tr"), entry?.querySelector("li") === null ? entry : null];
        return units.some((unit) => unit !== null && referencesIn(unit).length > 0);
      }

      const isName = (text: string) =>
        optionNames.some((name) => text.endsWith(name) && text.length < name.length + "Place 59: ".length);
      const said = [...texts].filter(
        ([, text]) => !isName(text.trim()) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords,
      );
      const plain = (text: string) => text.replace(/\s+/g, " ").trim();
      return {
        sentences: said.filter(([block]) => !isCited(block)).map(([, text]) => plain(text)),
        deadReferences: referencesIn(document.querySelector("main") ?? document.body)
          .filter((link) => !leadsSomewhere(link))
          .map(placeOf),
        cited: said.filter(([block]) => isCited(block)).length,
      };
    },
    { ids: sources, optionNames: names },
  );
