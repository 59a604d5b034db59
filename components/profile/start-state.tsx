import { ArrowRight } from "lucide-react";
import { type ExamplePatient, examplePatients } from "@/lib/vignettes/examples";

interface StartStateProps {
  readonly isReady: boolean;
  readonly onTry: (example: ExamplePatient) => void;
}

/** What the app does, before there is a patient, and three made-up patients to try. */
export function StartState({ isReady, onTry }: StartStateProps) {
  return (
    <div data-own-words className="max-w-[68ch] space-y-5 py-2">
      <div className="space-y-2">
        <h2 className="text-xl leading-snug font-semibold text-balance">
          Options for muscle cramps, spasms and the pain of fibromyalgia, ranked for one patient.
        </h2>
        <p className="text-ink-soft">
          Enter an age. The list follows as the profile grows, with what speaks against each option in this patient and
          what to ask next.
        </p>
      </div>
      <div>
        <h3 className="text-sm font-semibold">Or try a made-up patient</h3>
        <ul className="mt-2 space-y-2">
          {examplePatients.map((example) => (
            <li key={example.id}>
              <button
                type="button"
                disabled={!isReady}
                onClick={() => onTry(example)}
                className="flex min-h-11 w-full max-w-md items-center justify-between gap-3 rounded-md border border-line-strong bg-surface px-3.5 text-left text-sm font-medium hover:border-accent hover:bg-accent-wash"
              >
                {example.title}
                <ArrowRight aria-hidden className="size-4 shrink-0 text-accent" />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
