import type { Findable } from "@/lib/profile/words/medicine-index";

interface FoundListProps {
  readonly id: string;
  readonly found: readonly Findable[];
  readonly isShown: boolean;
  /** The place of the one that Enter would pick. */
  readonly active: number;
  readonly onPick: (one: Findable) => void;
}

export const foundId = (listId: string, at: number): string => `${listId}-${at}`;

/** What the search found. The focus stays in the search box, which says which one is active. */
export function FoundList({ id, found, isShown, active, onPick }: FoundListProps) {
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label="Medicines and supplements found"
      hidden={!isShown}
      className="absolute inset-x-0 top-full z-10 mt-1 overflow-hidden rounded-md border border-line-strong bg-surface py-1 shadow-lg"
      onPointerDown={(event) => event.preventDefault()}
    >
      {found.map((one, at) => (
        <div
          key={one.name}
          id={foundId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="cursor-pointer px-2.5 py-1.5 text-sm hover:bg-raised aria-selected:bg-accent aria-selected:text-accent-ink pointer-coarse:py-3 forced-colors:forced-color-adjust-none forced-colors:bg-[Canvas] forced-colors:text-[CanvasText] forced-colors:aria-selected:bg-[Highlight] forced-colors:aria-selected:text-[HighlightText]"
          onPointerUp={() => onPick(one)}
        >
          {one.name}
          {one.belongsTo && <span className="ml-1.5 text-[0.8125rem]">{one.belongsTo}</span>}
        </div>
      ))}
    </div>
  );
}
