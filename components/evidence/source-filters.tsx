import { readWords, statusWords, typeInWords } from "@/components/options/reference-words";
import type { SourceFilter } from "@/lib/evidence/library";
import { FilterForm } from "./filter-form";
import { SelectFilter } from "./select-filter";

const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([id, label]) => ({ id, label }));

interface SourceFiltersProps {
  readonly filter: SourceFilter;
  /** The kinds of source that there are. */
  readonly types: readonly string[];
}

export function SourceFilters({ filter, types }: SourceFiltersProps) {
  const kinds = types.map((id) => ({ id, label: typeInWords(id) }));
  return (
    <FilterForm action="/evidence/sources" label="Search the sources" words={filter.words}>
      <SelectFilter name="type" label="Kind" all="All kinds" value={filter.type} choices={kinds} />
      <SelectFilter
        name="read"
        label="What was read"
        all="Anything"
        value={filter.read}
        choices={choicesOf(readWords)}
      />
      <SelectFilter
        name="status"
        label="Citation status"
        all="Any status"
        value={filter.status}
        choices={choicesOf(statusWords)}
      />
    </FilterForm>
  );
}
