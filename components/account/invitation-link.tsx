"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { textInput } from "../profile/text-input";

interface InvitationLinkProps {
  readonly link: string;
  readonly email: string;
}

/** A link to copy: this installation sends no e-mail. */
export function InvitationLink({ link, email }: InvitationLinkProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => box.current?.select(), []);
  const copy = async () => {
    box.current?.select();
    await navigator.clipboard.writeText(link);
    setIsCopied(true);
  };
  return (
    <div className="max-w-xl space-y-2">
      <label htmlFor={id} className="text-sm font-medium">
        Link for {email}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={box}
          id={id}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className={`${textInput} min-w-0 flex-1`}
        />
        <Button onClick={copy}>Copy</Button>
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {isCopied ? "Copied." : "It works once, for seven days, and is not shown again. Hand it on yourself."}
      </p>
    </div>
  );
}
