import {
  CalendarClock,
  Flag,
  GitCompareArrows,
  type LucideIcon,
  MessageCircleQuestionMark,
  UsersRound,
} from "lucide-react";
import type { Alert } from "@/lib/words/assessment";
import { Citations } from "./citations";
import { FactTags } from "./fact-tags";

const kinds: Readonly<Record<Alert["kind"], { readonly icon: LucideIcon; readonly words: string }>> = {
  "red-flag": { icon: Flag, words: "Red flag" },
  conflict: { icon: GitCompareArrows, words: "Entries that conflict" },
  population: { icon: UsersRound, words: "Population" },
  assumption: { icon: MessageCircleQuestionMark, words: "Assumption" },
  "stale-lab": { icon: CalendarClock, words: "Old result" },
};

const looks: Readonly<Record<Alert["severity"], { readonly box: string; readonly ink: string }>> = {
  critical: { box: "border-avoid bg-avoid-wash", ink: "text-avoid" },
  warning: { box: "border-caution bg-caution-wash", ink: "text-caution" },
  info: { box: "border-line-strong bg-surface", ink: "text-ink-soft" },
};

export function AlertRow({ alert }: { readonly alert: Alert }) {
  const { icon: Icon, words } = kinds[alert.kind];
  const { box, ink } = looks[alert.severity];
  return (
    <li className={`flex break-inside-avoid gap-3 rounded-lg border border-l-4 px-4 py-3 ${box}`}>
      <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${ink}`} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className={`font-semibold ${ink}`}>{words}</span>
          <FactTags paths={alert.because} />
        </p>
        <p className="mt-0.5 max-w-[72ch]">
          {alert.message}
          <Citations numbers={alert.citations} />
        </p>
      </div>
    </li>
  );
}
