"use client";

import { type KeyboardEvent, useState } from "react";
import { type Findable, findMedicines } from "@/lib/profile/words/medicine-index";
import { FoundList, foundId } from "./found-list";
import { textInput } from "./text-input";

interface MedicineSearchProps {
  readonly onPick: (found: Findable) => void;
}

const listId = "medicine-list";

/** Finds a medicine or a supplement by name, trade name or class. */
export function MedicineSearch({ onPick }: MedicineSearchProps) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const found = findMedicines(typed);
  const isShown = isOpen && found.length > 0;
  const hasNone = isOpen && found.length === 0 && typed.trim().length > 1;

  const pick = (one: Findable | undefined) => {
    if (one === undefined) return;
    onPick(one);
    setTyped("");
    setIsOpen(false);
  };
  const move = (by: number) => {
    setAt(isShown ? (at + by + found.length) % found.length : by > 0 ? 0 : found.length - 1);
    setIsOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      move(step);
    } else if (event.key === "Enter" && isShown) {
      event.preventDefault();
      pick(found[at]);
    } else if (event.key === "Escape") {
      setTyped(isShown || hasNone ? typed : "");
      setIsOpen(false);
    }
  };
  return (
    <div className="relative">
      <label htmlFor="medicine-search" className="text-sm">
        Find a medicine or supplement
      </label>
      <input
        id="medicine-search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Warfarin, furosemide, magnesium …"
        className={`${textInput} mt-1 w-full placeholder:text-ink-soft`}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown ? foundId(listId, at) : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
          setIsOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      <FoundList id={listId} found={found} isShown={isShown} active={at} onPick={pick} />
      <p role="status" className="text-[0.8125rem] text-ink-soft">
        {hasNone && `Nothing is known by “${typed.trim()}”. If its class is in the lists below, answer the class.`}
        {isShown && <span className="sr-only">{found.length} found</span>}
      </p>
    </div>
  );
}
