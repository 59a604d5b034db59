import { Notice } from "@/components/ui/notice";

interface ConflictNoticeProps {
  readonly title: string;
  /** What is saved now. */
  readonly theirs: string;
  /** What was entered here, where the page does not show it anyway. */
  readonly yours?: string;
  readonly reload: string;
}

/** The second of two people to save sees both, and decides; nothing was overwritten. */
export function ConflictNotice({ title, theirs, yours, reload }: ConflictNoticeProps) {
  return (
    <Notice kind="error" title={title}>
      <p>Nothing was overwritten, and what you entered is still here.</p>
      <dl className="space-y-1">
        <div>
          <dt className="inline font-medium">Saved now: </dt>
          <dd className="inline">{theirs}</dd>
        </div>
        {yours !== undefined && (
          <div>
            <dt className="inline font-medium">Yours, not saved: </dt>
            <dd className="inline">{yours}</dd>
          </div>
        )}
      </dl>
      <p>
        <a href={reload} className="text-accent underline underline-offset-3">
          Go on from what is saved
        </a>
      </p>
    </Notice>
  );
}
