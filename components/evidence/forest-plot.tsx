import { DataTable } from "@/components/about/data-table";
import type { EffectGroup } from "@/lib/evidence/pictures";
import { Cited } from "./cited";
import { effectInWords, findingOf, readingInWords } from "./effect-words";
import { ForestMark, ForestScale } from "./forest-marks";
import { textLink } from "./text-link";

/** Effects on one axis, each with its figures beside it: the table is the picture and its words. */
export function ForestPlot({ group }: { readonly group: EffectGroup }) {
  const rows = group.effects.map((effect) => [
    <div key="what" className="max-w-[45ch]">
      <a href={`/evidence/options/${effect.option}`} className={textLink}>
        {effect.name}
      </a>
      <span className="block font-normal">{effect.outcome}</span>
    </div>,
    <ForestMark key="mark" group={group} effect={effect} />,
    <div key="figures" className="max-w-[45ch] tabular-nums">
      {effectInWords(effect, group.unit)}
      <Cited basis={effect.basis} />
      <span className="block text-ink-soft">{readingInWords(effect.reading, group.ends)}</span>
    </div>,
  ]);
  return (
    <div className="space-y-2">
      <h3 className="break-after-avoid font-semibold">{findingOf(group)}</h3>
      <DataTable
        caption={findingOf(group)}
        columns={["Effect", `Drawn, line at ${group.noDifference} = no difference`, "Figures"]}
        rows={[...rows, ["Scale", <ForestScale key="scale" group={group} />, group.unit]]}
      />
    </div>
  );
}
