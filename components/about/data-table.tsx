import type { ReactNode } from "react";

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A table with named columns; where there is no room for them each row becomes a block. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [, ...others] = columns;
  return (
    <table className="block w-full text-left text-sm md:table print:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group print:not-sr-only print:table-header-group">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="border-b border-line-strong py-1.5 pr-4 font-medium text-ink-soft">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group print:table-row-group">
        {rows.map(([name, ...cells], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are fixed
          <tr key={at} className="block break-inside-avoid border-b border-line py-2 md:table-row print:table-row">
            <th
              scope="row"
              className="block align-top font-semibold md:table-cell md:py-2 md:pr-4 print:table-cell print:p-1"
            >
              {name}
            </th>
            {cells.map((cell, column) => (
              <td
                key={others[column]}
                className="block align-top md:table-cell md:py-2 md:pr-4 print:table-cell print:p-1"
              >
                <span data-own-words className="text-ink-soft md:hidden print:hidden">
                  {others[column]}:{" "}
                </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
