"use client";

import { Fragment } from "react";
import type { Question } from "@/lib/words/assessment";
import { useAnswer } from "./answer-context";
import { type AskRow, askRows } from "./ask-rows";
import { effectsOf, largestOf } from "./change-words";
import { JumpButton } from "./jump-button";

const namedAtOnce = 2;

function Effects({ changes }: Pick<AskRow, "changes">) {
  const { optionName } = useAnswer();
  const named = (ids: readonly string[]) => {
    const names = ids.slice(0, namedAtOnce).map(optionName);
    const more = ids.length - names.length;
    return more === 0 ? names.join(", ") : `${names.join(", ")} and ${more} more`;
  };
  return (
    <ul className="mt-1 text-sm text-ink-soft">
      {largestOf(effectsOf(changes)).map(({ answers, moves }) => (
        <li key={answers.join()}>
          If {answers.join(" or ")}:{" "}
          {moves.map(({ options, to }, at) => (
            <Fragment key={to}>
              {at > 0 && "; "}
              {named(options)} <span aria-hidden="true">→</span>
              <span className="sr-only">becomes</span> {to}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The questions that would change the list most, each with what it would change. */
export function AskNext({ questions }: { readonly questions: readonly Question[] }) {
  const rows = askRows(questions);
  if (rows.length === 0) return null;
  return (
    <section
      data-own-words
      aria-labelledby="ask-next"
      className="rounded-lg border border-line bg-surface px-4 py-3 print:hidden"
    >
      <h3 id="ask-next" className="font-semibold">
        Ask next
      </h3>
      <ol className="mt-2 space-y-3">
        {rows.map(({ path, question, changes }) => (
          <li key={path}>
            <JumpButton path={path}>{question}</JumpButton>
            <Effects changes={changes} />
          </li>
        ))}
      </ol>
    </section>
  );
}
