import { scaleLinear } from "@visx/scale";
import { Line } from "@visx/shape";
import { DataTable } from "@/components/about/data-table";
import type { BodyWithBasis } from "@/lib/evidence/pictures";
import { vitaminDBands, vitaminDCuts } from "@/lib/profile/vitamin-d";
import { Cited } from "./cited";

const width = 340;
const top = 34;
const bandHeight = 26;
const pitch = 30;
const greatest = 100;
const fills = ["fill-line", "fill-raised", "fill-surface", "fill-surface"] as const;
const bandWords = ["severe deficiency", "deficiency", "insufficiency", "sufficient"] as const;

const cutsNmol = vitaminDCuts["nmol/L"];
const cutsNg = vitaminDCuts["ng/mL"];
const at = scaleLinear<number>({ domain: [0, greatest], range: [4, width - 4] });

function Bands({ bodies }: { readonly bodies: readonly BodyWithBasis[] }) {
  const edges = [0, ...cutsNmol, greatest];
  const bottom = top + bandHeight + pitch * bodies.length + 6;
  return (
    <svg viewBox={`0 0 ${width} ${bottom}`} className="w-full max-w-150" aria-hidden="true">
      <text x={4} y={11} className="fill-ink-soft text-[10px]">
        nmol/L
      </text>
      <text x={4} y={25} className="fill-ink-soft text-[10px]">
        ng/mL
      </text>
      {vitaminDBands.map((band, index) => (
        <rect
          key={band}
          x={at(edges[index] ?? 0)}
          y={top}
          width={at(edges[index + 1] ?? greatest) - at(edges[index] ?? 0)}
          height={bandHeight}
          className={`${fills[index]} stroke-line-strong`}
        />
      ))}
      {bandWords.map((words, index) => (
        <text
          key={words}
          x={(at(edges[index] ?? 0) + at(edges[index + 1] ?? greatest)) / 2}
          y={top + 16}
          textAnchor="middle"
          className="fill-ink text-[9px]"
        >
          {words}
        </text>
      ))}
      {cutsNmol.map((cut, index) => (
        <g key={cut}>
          <text x={at(cut)} y={11} textAnchor="middle" className="fill-ink text-[10px] tabular-nums">
            {cut}
          </text>
          <text x={at(cut)} y={25} textAnchor="middle" className="fill-ink text-[10px] tabular-nums">
            {cutsNg[index]}
          </text>
        </g>
      ))}
      {bodies.map(({ body, cuts, isWithdrawn }, row) => {
        const y = top + bandHeight + pitch * row;
        return (
          <g key={body} className="text-ink">
            <text x={4} y={y + 12} className="fill-ink text-[9px]">
              {body}
            </text>
            <Line from={{ x: 4, y: y + 21 }} to={{ x: width - 4, y: y + 21 }} className="stroke-line" />
            {cuts.map(({ nmolPerL }) => (
              <Line
                key={nmolPerL}
                from={{ x: at(nmolPerL), y: y + 15 }}
                to={{ x: at(nmolPerL), y: y + 27 }}
                strokeWidth={3}
                strokeDasharray={isWithdrawn ? "3 2" : undefined}
                className="stroke-current"
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** The level on its bands in both units, with each body's cut; the tables say the same. */
export function VitaminDBandsPicture({ bodies }: { readonly bodies: readonly BodyWithBasis[] }) {
  const institute = bodies.find(({ body }) => body.startsWith("Institute of Medicine"));
  const ends = (cuts: readonly number[], index: number, unit: string) =>
    index === 0
      ? `below ${cuts[0]} ${unit}`
      : `${cuts[index - 1]}${cuts[index] ? ` to below ${cuts[index]}` : " and above"} ${unit}`;
  return (
    <div className="space-y-3">
      <h3 className="font-semibold">The bodies draw the line at 25, 30, 50 and 75 nmol/L; the last is withdrawn</h3>
      <Bands bodies={bodies} />
      <DataTable
        caption="The cuts of each body"
        columns={["Body", "Cut, 25-hydroxyvitamin D", "Reference"]}
        rows={bodies.map(({ body, cuts, basis }) => [
          body,
          cuts.map(({ nmolPerL, words }) => `${nmolPerL} nmol/L: ${words}`).join("; "),
          <span key="basis">
            <Cited basis={basis} />
          </span>,
        ])}
      />
      <p className="max-w-[75ch] text-sm">
        The bands that the assessment uses, as published in both units; the words “deficiency” and “insufficiency” are
        not the Institute of Medicine’s own.
        {institute !== undefined && <Cited basis={institute.basis} />}
      </p>
      <DataTable
        caption="The bands that the assessment uses"
        columns={["Band here", "nmol/L", "ng/mL"]}
        rows={vitaminDBands.map((band, index) => [
          bandWords[index] ?? band,
          ends(cutsNmol, index, "nmol/L"),
          <span key="ng">
            {ends(cutsNg, index, "ng/mL")}
            {institute !== undefined && <Cited basis={institute.basis} />}
          </span>,
        ])}
      />
    </div>
  );
}
