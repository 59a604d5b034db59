interface SegmentProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChoose: () => void;
  /** How the chosen one looks. */
  readonly look?: keyof typeof looks;
  readonly describedBy?: string | undefined;
}

const looks = {
  accent: "has-checked:bg-accent has-checked:text-accent-ink",
  strong: "has-checked:bg-ink-soft has-checked:text-surface",
  quiet:
    "has-checked:bg-surface has-checked:text-ink has-checked:ring-1 has-checked:ring-line-strong has-checked:ring-inset",
} as const;

/** One radio of a row of segments. The input fills its label, so that all of it can be pressed. */
export function Segment({ name, value, label, isChecked, onChoose, look = "accent", describedBy }: SegmentProps) {
  const forced =
    "forced-color-adjust-none forced-colors:bg-[Canvas] forced-colors:text-[CanvasText] forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText]";
  const focus = "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";
  return (
    <label
      className={`relative grid min-h-7 place-items-center rounded px-2 text-[0.8125rem] text-ink-soft whitespace-nowrap hover:text-ink has-checked:font-medium pointer-coarse:min-h-10 pointer-coarse:px-2.5 ${looks[look]} ${focus} ${forced}`}
    >
      <input
        type="radio"
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        name={name}
        value={value}
        checked={isChecked}
        onChange={onChoose}
        aria-describedby={describedBy}
      />
      {label}
    </label>
  );
}
