import { useEffect, useState } from "react";
import { type CommentSubject, subjectKey } from "@/lib/cases/comment";

/** What a comment that is being written is kept under, in this tab. */
export const draftPlace = (caseId: string, on: CommentSubject | { readonly thread: string }): string =>
  `myowise.comment/${caseId}/${"thread" in on ? `thread/${on.thread}` : subjectKey(on)}`;

/** Nothing where the browser keeps nothing for us. */
function keptAt(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing for us loses the words when the page is loaded anew, and nothing else. */
function keep(place: string, words: string): void {
  try {
    if (words === "") sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, words);
  } catch {
    return;
  }
}

/** Whether somebody is writing there; also after the page was loaded anew with words of theirs unsaved. */
export function useWriting(place: string) {
  const [isWriting, setIsWriting] = useState(false);
  useEffect(() => {
    if (keptAt(place) !== null) setIsWriting(true);
  }, [place]);
  return [isWriting, setIsWriting] as const;
}

/** The words of a comment, kept until it is saved or given up, so that loading the page anew loses nothing. */
export function useKeptText(place: string) {
  const [text, setText] = useState("");
  useEffect(() => setText(keptAt(place) ?? ""), [place]);
  const change = (words: string) => {
    setText(words);
    keep(place, words);
  };
  return [text, change] as const;
}
