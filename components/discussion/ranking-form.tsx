"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { send } from "@/components/account/send";
import { useSend } from "@/components/cases/use-send";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useReady } from "@/components/ui/use-ready";
import { moved } from "./moved";

interface RankingFormProps {
  readonly path: string;
  /** Every option there is, in the order of the alphabet, so that the list gives nothing away. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** One's own order of the options, made with buttons: added, moved up or down, taken out; then sent once. */
export function RankingForm({ path, options }: RankingFormProps) {
  const [order, setOrder] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  /** A row that is moved in the page loses its focus; the button that moved it gets it back. */
  const pressed = useRef<HTMLButtonElement>(undefined);
  const { problem, isSending, run } = useSend();
  const isReady = useReady();
  const nameOf = (id: string) => options.find((one) => one.id === id)?.name ?? id;

  useEffect(() => {
    if (order.length > 0) pressed.current?.focus();
    pressed.current = undefined;
  }, [order]);

  const add = (id: string) => {
    if (id === "" || order.includes(id)) return;
    setOrder([...order, id]);
    setSaid(`${nameOf(id)} added at place ${order.length + 1}.`);
  };
  const move = (id: string, by: -1 | 1, button: HTMLButtonElement) => {
    const next = moved(order, id, by);
    if (next === order) return;
    pressed.current = button;
    setOrder(next);
    setSaid(`${nameOf(id)} is now at place ${next.indexOf(id) + 1} of ${next.length}.`);
  };
  const remove = (id: string) => {
    setOrder(order.filter((one) => one !== id));
    setSaid(`${nameOf(id)} taken out.`);
  };
  const answer = (body: object) =>
    run(async () => {
      await send("PUT", path, body);
      location.reload();
    });
  return (
    <section aria-labelledby="ranking" className="max-w-3xl space-y-4 rounded-lg border border-line bg-surface p-4">
      <h2 id="ranking" className="text-lg font-semibold">
        Your own order, before the answer
      </h2>
      <p className="max-w-[72ch] text-sm">
        Put the options that you would discuss with this patient in order, the first choice at the top. Leave out what
        you would not raise. It is sent once and cannot be changed; the others see it once they have sent theirs.
      </p>
      <label className="block max-w-sm text-sm font-medium">
        Add an option
        <select
          value=""
          disabled={!isReady}
          onChange={({ target }) => add(target.value)}
          className="mt-1 block min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
        >
          <option value="">Choose from all {options.length}</option>
          {options
            .filter(({ id }) => !order.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {order.length > 0 && (
        <ol aria-label="Your order" className="divide-y divide-line border-y border-line">
          {order.map((id, at) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
              <span className="w-6 text-right text-ink-soft tabular-nums">{at + 1}</span>
              <span className="min-w-40 flex-1 font-medium">{nameOf(id)}</span>
              <span className="flex gap-1">
                <Button
                  onClick={({ currentTarget }) => move(id, -1, currentTarget)}
                  aria-disabled={at === 0}
                  className="aria-disabled:opacity-40"
                >
                  <ArrowUp aria-hidden="true" className="size-4" />
                  Up<span className="sr-only"> {nameOf(id)}</span>
                </Button>
                <Button
                  onClick={({ currentTarget }) => move(id, 1, currentTarget)}
                  aria-disabled={at === order.length - 1}
                  className="aria-disabled:opacity-40"
                >
                  <ArrowDown aria-hidden="true" className="size-4" />
                  Down<span className="sr-only"> {nameOf(id)}</span>
                </Button>
                <Button onClick={() => remove(id)}>
                  <X aria-hidden="true" className="size-4" />
                  <span className="sr-only">Take out {nameOf(id)}</span>
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      {problem !== undefined && <Notice kind="error" title={problem.message} />}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={() => answer({ order })} disabled={isSending || order.length === 0}>
          Send and see the answer
        </Button>
        <Button kind="quiet" onClick={() => answer({ isSkipped: true })} disabled={isSending || !isReady}>
          Skip, and see the answer
        </Button>
      </div>
    </section>
  );
}
