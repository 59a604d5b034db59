"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const durationMs = 260;
const furthestPx = 480;

function topsOf(list: HTMLElement): ReadonlyMap<string, number> {
  const cards = list.querySelectorAll<HTMLElement>("[data-option]");
  return new Map([...cards].map((card) => [card.dataset.option ?? "", card.offsetTop]));
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
    for (const card of list.current.querySelectorAll<HTMLElement>("[data-option]")) {
      const from = before.get(card.dataset.option ?? "");
      if (from === undefined || from === card.offsetTop) continue;
      const shift = Math.max(-furthestPx, Math.min(furthestPx, from - card.offsetTop));
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
