/** Codes that each sign in once, for when the phone is not at hand. Shown once. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <div className="space-y-2">
      <p className="max-w-[68ch] text-sm text-ink-soft">
        Each of these signs you in once when your phone is not at hand. They are not shown again: print them or keep
        them in a password manager.
      </p>
      <ul aria-label="Backup codes" className="grid w-fit grid-cols-2 gap-x-8 gap-y-1 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}
