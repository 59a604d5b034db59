import { CircleAlert } from "lucide-react";

interface FieldErrorProps {
  readonly id: string;
  readonly message: string | undefined;
}

/** What is wrong with one field, beneath it; announced when it appears. */
export function FieldError({ id, message }: FieldErrorProps) {
  return (
    <div id={id} aria-live="polite">
      {message !== undefined && (
        <p className="mt-1 flex gap-1.5 text-sm text-avoid">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{message}</span>
        </p>
      )}
    </div>
  );
}
