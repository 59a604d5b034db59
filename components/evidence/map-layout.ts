import { scaleBand } from "@visx/scale";
import { certaintiesDown, directionsAcross, type MapMark } from "@/lib/evidence/evidence-map";

const pitch = 29;
export const headHeight = 40;

/** Where everything stands on a map of a given width: rows grow with what they hold. */
export function mapLayout(marks: readonly MapMark[], width: number, labelWidth: number) {
  const across = scaleBand({ domain: [...directionsAcross], range: [labelWidth, width], paddingInner: 0.02 });
  const column = across.bandwidth();
  const pad = column < 100 ? 3 : 8;
  const leastRow = pitch + 2 * pad;
  const inOneRow = Math.max(1, Math.floor((column - 2 * pad) / pitch));
  const inCell = (direction: string, certainty: string) =>
    marks.filter((mark) => mark.direction === direction && mark.certainty === certainty);
  let top = headHeight;
  const rows = certaintiesDown.map((certainty) => {
    const fullest = Math.max(...directionsAcross.map((direction) => inCell(direction, certainty).length));
    const height = Math.max(leastRow, Math.ceil(fullest / inOneRow) * pitch + 2 * pad);
    const row = { certainty, top, height };
    top += height + 4;
    return row;
  });
  const placed = rows.flatMap((row) =>
    directionsAcross.flatMap((direction) =>
      inCell(direction, row.certainty).map((mark, at) => ({
        mark,
        x: (across(direction) ?? 0) + pad + pitch / 2 + (at % inOneRow) * pitch,
        y: row.top + pad + pitch / 2 + Math.floor(at / inOneRow) * pitch,
      })),
    ),
  );
  const columns = directionsAcross.map((direction) => ({ direction, left: across(direction) ?? 0, width: column }));
  return { columns, rows, placed, height: top };
}
