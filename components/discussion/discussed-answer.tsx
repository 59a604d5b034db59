"use client";

import { useMemo } from "react";
import { StoredAnswer } from "@/components/cases/stored-answer";
import { warningWords } from "@/components/options/warning-words";
import type { Assessment } from "@/lib/words/assessment";
import { ThreadsAbout } from "./threads-about";

interface DiscussedAnswerProps {
  readonly visitId: string;
  readonly assessment: Assessment;
  readonly productNames: Readonly<Record<string, string>>;
}

/** A saved answer with the comments beside what they are about. */
export function DiscussedAnswer({ visitId, assessment, productNames }: DiscussedAnswerProps) {
  const beside = useMemo(() => {
    const names = new Map(assessment.options.map(({ id, name }) => [id, name]));
    return {
      option: (option: string) => (
        <ThreadsAbout about={{ kind: "option", visit: visitId, option: option }} name={names.get(option) ?? option} />
      ),
      warning: (option: string, { id, kind, message }: Assessment["options"][number]["warnings"][number]) => (
        <ThreadsAbout
          about={{ kind: "warning", visit: visitId, option: option, warning: id }}
          name={`the ${warningWords[kind].words.toLowerCase()} of ${names.get(option) ?? option}: ${message.slice(0, 50)}`}
        />
      ),
    };
  }, [visitId, assessment]);
  return <StoredAnswer assessment={assessment} productNames={productNames} beside={beside} />;
}
