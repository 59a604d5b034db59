import { Citations } from "./citations";

interface CitedListProps {
  readonly entries: readonly { readonly text: string; readonly citations: readonly number[] }[];
}

/** Sentences with the references that they rest on. */
export function CitedList({ entries }: CitedListProps) {
  return (
    <ul className="max-w-[75ch] space-y-1 text-sm">
      {entries.map(({ text, citations }) => (
        <li key={text}>
          {text}
          <Citations numbers={citations} marksPending />
        </li>
      ))}
    </ul>
  );
}
