"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { toProblem } from "./send";

interface PressButtonProps {
  /** The whole of what it does, for whoever does not see the row that it stands in. */
  readonly label: string;
  readonly onPress: () => Promise<unknown>;
  /** Set where the page already shows what came of it. */
  readonly keepsPage?: boolean;
  readonly children: ReactNode;
}

/** Does something at once, then shows the page as it is now; what the server refused stands beneath. */
export function PressButton({ label, onPress, keepsPage = false, children }: PressButtonProps) {
  const [message, setMessage] = useState<string>();
  const press = async () => {
    setMessage(undefined);
    try {
      await onPress();
      if (!keepsPage) location.reload();
    } catch (error) {
      setMessage(toProblem(error).message);
    }
  };
  return (
    <div>
      <Button aria-label={label} onClick={press}>
        {children}
      </Button>
      <FieldError id={`problem-${label.replaceAll(/\W+/g, "-")}`} message={message} />
    </div>
  );
}
