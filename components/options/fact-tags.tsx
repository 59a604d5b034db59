"use client";

import { useAnswer } from "./answer-context";

/** A medicine that is also an option can be entered twice; it is one fact. */
const withoutTwins = (paths: readonly string[]) =>
  paths.filter((path) => !path.startsWith("taking.") || !paths.includes(path.replace("taking.", "medications.")));

/** This patient's own facts, as they were entered. */
export function FactTags({ paths }: { readonly paths: readonly string[] }) {
  const { wordsOf } = useAnswer();
  return withoutTwins(paths).map((path) => (
    <span
      key={path}
      data-own-words
      className="inline-block rounded border border-line-strong bg-surface px-1.5 text-sm leading-5.5 font-medium text-ink tabular-nums"
    >
      {wordsOf(path)}
    </span>
  ));
}
