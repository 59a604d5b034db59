import type { ReactNode } from "react";
import { buttonLook } from "@/components/ui/button";

interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: "outline" | "primary";
  readonly children: ReactNode;
}

/** A link that looks like a button, for what opens another page. */
export function ButtonLink({ href, kind = "outline", children }: ButtonLinkProps) {
  return (
    <a href={href} className={`${buttonLook(kind)} print:hidden`}>
      {children}
    </a>
  );
}
