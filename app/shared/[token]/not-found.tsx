/** A link that expired, was revoked or never was. Nothing tells which. */
export default function NotFound() {
  return (
    <div className="max-w-[68ch] space-y-3 px-4 py-10 sm:px-6">
      <h1 className="text-xl font-semibold">This link does not work</h1>
      <p className="text-ink-soft">
        It has expired, was revoked, or is not complete. Ask whoever sent it to you for a new one.
      </p>
    </div>
  );
}
