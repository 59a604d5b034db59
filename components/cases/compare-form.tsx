import { dateInWords } from "@/components/options/date-words";
import { Button } from "@/components/ui/button";
import type { VisitEntry } from "@/lib/cases/case";

interface CompareFormProps {
  readonly caseId: string;
  readonly visits: readonly VisitEntry[];
  readonly from?: string;
  readonly to?: string;
}

/** What a comparison calls the last profile, assessed with the knowledge of today. */
export const withTodaysKnowledge = "today";

const select =
  "mt-1 block min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11";

/** Any two visits, or a visit and what the knowledge of today says of the last profile. The address has ids only. */
export function CompareForm({ caseId, visits, from, to }: CompareFormProps) {
  const choices = visits.map(({ id, number, on }) => ({ id, words: `Visit ${number}, ${dateInWords(on)}` }));
  const last = visits.at(0)?.id ?? "";
  return (
    <form action={`/cases/${caseId}/compare`} className="flex flex-wrap items-end gap-3 print:hidden">
      <div>
        <label htmlFor="compare-from" className="text-sm font-medium">
          Compare
        </label>
        <select id="compare-from" name="from" className={select} defaultValue={from ?? visits.at(1)?.id ?? last}>
          {choices.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="compare-to" className="text-sm font-medium">
          with
        </label>
        <select id="compare-to" name="to" className={select} defaultValue={to ?? withTodaysKnowledge}>
          <option value={withTodaysKnowledge}>The last profile, with today's knowledge</option>
          {choices.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">Compare</Button>
    </form>
  );
}
