"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const durationMs = 260;
const furthestPx = 480;

function topsOf(list: HTMLElement): ReadonlyMap<string, number> {
  const cards = list.querySelectorAll<HTMLElement>("[data-option]");
  return new Map([...cards].map((card) => [card.dataset.option ?? "", card.offsetTop]));
}

/** The cards that move within what is seen, with how far; all places are read before a card is touched. */
function seenMoves(
  list: HTMLElement,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly (readonly [HTMLElement, number])[] {
  const listTop = list.getBoundingClientRect().top;
  const isSeen = (top: number) => Math.abs(listTop + top - innerHeight / 2) < innerHeight;
  return [...list.querySelectorAll<HTMLElement>("[data-option]")].flatMap((card) => {
    const from = before.get(card.dataset.option ?? "");
    const to = after.get(card.dataset.option ?? "");
    if (from === undefined || to === undefined || from === to || !(isSeen(from) || isSeen(to))) return [];
    return [[card, Math.max(-furthestPx, Math.min(furthestPx, from - to))] as const];
  });
}

/** Cards glide to their new place when the order changes, and not at all where less motion is wanted. */
export function useGentleMoves(order: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const tops = useRef<ReadonlyMap<string, number>>(new Map());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what is to be animated
  useLayoutEffect(() => {
    if (list.current === null) return;
    const before = tops.current;
    tops.current = topsOf(list.current);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const [card, shift] of seenMoves(list.current, before, tops.current)) {
      const frames = [{ transform: `translateY(${shift}px)` }, { transform: "none" }];
      card.animate(frames, { duration: durationMs, easing: "ease-out" });
    }
  }, [order]);

  // What stands above or inside a card may grow at any time; its place is remembered as it was last seen.
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      tops.current = topsOf(current);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  return list;
}
