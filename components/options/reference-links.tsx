interface Found {
  readonly pmid?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
}

/** Where a source can be found: its identifiers, or its address where it has none. */
export function ReferenceLinks({ source }: { readonly source: Found }) {
  const { pmid, doi, url } = source;
  const links = [
    ...(pmid === undefined ? [] : [{ href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, words: `PMID ${pmid}` }]),
    ...(doi === undefined ? [] : [{ href: `https://doi.org/${doi}`, words: `DOI ${doi}` }]),
  ];
  if (links.length === 0 && url !== undefined) links.push({ href: url, words: new URL(url).host });
  return links.map(({ href, words }) => (
    <a
      key={href}
      href={href}
      rel="noreferrer"
      target="_blank"
      className="mr-3 inline-block min-h-6 text-accent underline decoration-line-strong underline-offset-3 [overflow-wrap:anywhere] hover:bg-accent-wash print:no-underline"
    >
      {words}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  ));
}
