"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/components/account/send";
import { useSend } from "@/components/cases/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { Notice } from "@/components/ui/notice";
import { Segment } from "@/components/ui/segment";
import { Segments } from "@/components/ui/segments";
import { useReady } from "@/components/ui/use-ready";
import { type LinkDays, linkDays } from "@/lib/cases/share-link";
import { instantInWords } from "./instant-words";

/** A link as the list shows it, with whether it works now. */
export interface ListedLink {
  readonly id: string;
  readonly expiresAt: string;
  readonly isWorking: boolean;
  readonly isRevoked: boolean;
  readonly lastOpenedAt: string | undefined;
}

interface LinksFormProps {
  readonly caseId: string;
  readonly links: readonly ListedLink[];
}

/** Makes read-only links, shows each once, and revokes them. */
export function LinksForm({ caseId, links }: LinksFormProps) {
  const [days, setDays] = useState<LinkDays>(7);
  const [made, setMade] = useState<{ readonly link: string; readonly expiresAt: string }>();
  const { problem, isSending, run } = useSend();
  const isReady = useReady();
  const path = `/api/cases/${caseId}/links`;
  const make = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => setMade(await send("POST", path, { days })));
  };
  const revoke = (id: string) =>
    run(async () => {
      await send("DELETE", `${path}/${id}`);
      location.reload();
    });
  return (
    <>
      {links.length > 0 && (
        <ul aria-label="Links" className="divide-y divide-line">
          {links.map(({ id, expiresAt, isWorking, isRevoked, lastOpenedAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-1.5 text-sm">
              <span className="min-w-0 tabular-nums">
                <span className="font-medium">{stateInWords(expiresAt, isWorking, isRevoked)}</span>{" "}
                {lastOpenedAt === undefined ? "Never opened." : `Last opened on ${instantInWords(lastOpenedAt)}.`}
              </span>
              {isWorking && (
                <Button onClick={() => revoke(id)} disabled={isSending || !isReady}>
                  Revoke<span className="sr-only"> the link that works until {instantInWords(expiresAt)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {made === undefined ? (
        <form onSubmit={make} className="flex flex-wrap items-end gap-3">
          <fieldset>
            <legend className="text-sm font-medium">Works for</legend>
            <span className="mt-1 block">
              <Segments>
                {linkDays.map((one) => (
                  <Segment
                    key={one}
                    name="link-days"
                    value={String(one)}
                    label={one === 1 ? "1 day" : `${one} days`}
                    isChecked={days === one}
                    onChoose={() => setDays(one)}
                  />
                ))}
              </Segments>
            </span>
          </fieldset>
          <Button type="submit" disabled={isSending || !isReady}>
            Make a link
          </Button>
        </form>
      ) : (
        <Notice kind="info" title={`This link works until ${instantInWords(made.expiresAt)}. It is shown only now.`}>
          <p>
            <label htmlFor="made-link" className="sr-only">
              The link
            </label>
            <input
              id="made-link"
              readOnly
              value={made.link}
              onFocus={({ target }) => target.select()}
              className="min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 font-mono text-sm"
            />
          </p>
          <p>
            Anyone with the link can see the latest visit without signing in. Send it in a way that is safe for health
            information.
          </p>
          <Button onClick={() => location.reload()}>I have copied it</Button>
        </Notice>
      )}
      <FieldError id="links-error" message={problem?.message} />
    </>
  );
}

function stateInWords(expiresAt: string, isWorking: boolean, isRevoked: boolean): string {
  if (isRevoked) return "Revoked.";
  return isWorking ? `Works until ${instantInWords(expiresAt)}.` : `Expired on ${instantInWords(expiresAt)}.`;
}
