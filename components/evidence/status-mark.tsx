import { FileWarning } from "lucide-react";
import { isMarkedStatus, statusWords } from "@/components/options/reference-words";
import type { CitationStatus } from "@/lib/knowledge/source";

/** Says of a source that it is no longer what it was; nothing for the others. */
export function StatusMark({ status }: { readonly status: CitationStatus }) {
  if (!isMarkedStatus(status)) return null;
  return (
    <span className="mx-1 font-medium whitespace-nowrap text-caution">
      <FileWarning aria-hidden="true" className="mr-0.5 inline size-3.5 align-[-0.125em]" />
      {statusWords[status].toLowerCase()}
    </span>
  );
}
