import type { ButtonHTMLAttributes } from "react";

const kinds = {
  primary: "bg-accent text-accent-ink hover:opacity-90 forced-colors:border",
  outline: "border border-line-strong bg-surface text-ink hover:bg-raised",
  danger: "border border-avoid bg-surface text-avoid hover:bg-avoid-wash",
  quiet: "text-accent underline decoration-1 underline-offset-3 hover:decoration-2",
} as const;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: keyof typeof kinds;
}

/** How a button looks, for a link that stands beside buttons. */
export const buttonLook = (kind: keyof typeof kinds): string =>
  `inline-flex min-h-8 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium pointer-coarse:min-h-11 ${kinds[kind]}`;

export function Button({ kind = "outline", className = "", ...props }: ButtonProps) {
  return <button type="button" className={`${buttonLook(kind)} ${className}`} {...props} />;
}
