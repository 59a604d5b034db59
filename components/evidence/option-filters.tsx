import type { OptionFilter } from "@/lib/evidence/library";
import { evidenceTiers } from "@/lib/evidence/statement-tier";
import { indications } from "@/lib/profile/vocabulary/indications";
import { kindWords, tierHeading } from "./evidence-words";
import { FilterForm } from "./filter-form";
import { SelectFilter } from "./select-filter";

const tiers = evidenceTiers.map((id) => ({ id, label: tierHeading(id) }));
const kinds = Object.entries(kindWords).map(([id, label]) => ({ id, label }));

export function OptionFilters({ filter }: { readonly filter: OptionFilter }) {
  return (
    <FilterForm action="/evidence" label="Search the options" words={filter.words}>
      <SelectFilter
        name="indication"
        label="Indication"
        all="All indications"
        value={filter.indication}
        choices={indications}
      />
      <SelectFilter name="tier" label="Tier, by evidence alone" all="All tiers" value={filter.tier} choices={tiers} />
      <SelectFilter name="kind" label="Kind" all="All kinds" value={filter.kind} choices={kinds} />
    </FilterForm>
  );
}
