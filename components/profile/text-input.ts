/** How every box to type in looks. */
export const textInput =
  "min-h-8 rounded-md border border-line-strong bg-surface px-2 text-sm tabular-nums pointer-coarse:min-h-11 aria-invalid:border-avoid aria-invalid:ring-1 aria-invalid:ring-avoid data-jumped:bg-accent-wash";
