import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly kind: "error" | "info";
  readonly title: string;
  readonly children?: ReactNode;
}

/** Something about the page itself, such as a list that could not be updated. Announced when it appears. */
export function Notice({ kind, title, children }: NoticeProps) {
  const Icon = kind === "error" ? CircleAlert : Info;
  const look = kind === "error" ? "border-avoid bg-avoid-wash" : "border-line-strong bg-raised";
  return (
    <div
      data-own-words
      role={kind === "error" ? "alert" : "status"}
      className={`flex max-w-[54rem] gap-2.5 rounded-md border p-3 text-sm ${look}`}
    >
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${kind === "error" ? "text-avoid" : "text-ink-soft"}`} />
      <div className="min-w-0 max-w-[75ch] space-y-1">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
