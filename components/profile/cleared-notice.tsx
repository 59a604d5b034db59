import { Button } from "@/components/ui/button";

interface ClearedNoticeProps {
  readonly isShown: boolean;
  readonly onUndo: () => void;
}

/** Says that the patient is gone, with the way back until the next one is begun. */
export function ClearedNotice({ isShown, onUndo }: ClearedNoticeProps) {
  return (
    <div role="status">
      {isShown && (
        <p className="mb-3 flex items-center justify-between gap-3 rounded-md bg-raised py-1 pr-1.5 pl-3 text-sm">
          Patient cleared.
          <Button kind="quiet" onClick={onUndo}>
            Undo
          </Button>
        </p>
      )}
    </div>
  );
}
