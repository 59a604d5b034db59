import { DataTable } from "@/components/about/data-table";
import type { AbsolutePicture } from "@/lib/evidence/pictures";
import { Cited } from "./cited";

/** The one denominator of every picture of absolute numbers. */
const outOf = 1000;
const across = 50;
const pitch = 7;

/** Dots `from` to `to` as one path: a line of no length with a round end. */
function dots(from: number, to: number): string {
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  return places.map((at) => `M${4 + (at % across) * pitch} ${4 + Math.floor(at / across) * pitch}h0`).join("");
}

function Array1000({ count }: { readonly count: number }) {
  return (
    <svg viewBox="0 0 351 141" className="w-full max-w-88" aria-hidden="true">
      <path d={dots(0, count)} strokeWidth={6} strokeLinecap="round" className="stroke-ink" />
      <path d={dots(count, outOf)} strokeWidth={2} strokeLinecap="round" className="stroke-line-strong" />
    </svg>
  );
}

/** Absolute numbers, one dot a person of 1,000, with its sentence and table. */
export function IconArray({ picture: { title, about, groups, basis } }: { readonly picture: AbsolutePicture }) {
  return (
    <div className="break-inside-avoid space-y-2">
      <h3 className="font-semibold">{title}</h3>
      <p className="max-w-[75ch]">
        {about}. {groups.map(({ name, count }) => `${name}: ${count}`).join(". ")}.
        <Cited basis={basis} />
      </p>
      <div className="flex flex-wrap gap-6">
        {groups.map(({ name, count }) => (
          <div key={name} className="w-full max-w-88 space-y-1">
            <p className="text-sm tabular-nums">
              {name}: {count} of 1,000
            </p>
            <Array1000 count={count} />
          </div>
        ))}
      </div>
      <div className="max-w-md">
        <DataTable
          caption={title}
          columns={["Group", "Of 1,000", "The others"]}
          rows={groups.map(({ name, count }) => [name, String(count), String(outOf - count)])}
        />
      </div>
    </div>
  );
}
