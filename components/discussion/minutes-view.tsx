import type { ReactNode } from "react";
import type { CitedLine, Minutes } from "@/lib/cases/minutes";

/** The minutes of a discussion, on screen and on paper. */
export function MinutesView({ minutes }: { readonly minutes: Minutes }) {
  const { profile, alerts, tiers, decisions, threads, rankings, references } = minutes;
  return (
    <div data-minutes className="max-w-[85ch] space-y-6">
      <Part id="minutes-profile" title="Profile">
        <dl data-own-words className="grid gap-x-6 gap-y-0.5 text-sm sm:grid-cols-2 print:grid-cols-2">
          {profile.map(({ label, value }) => (
            <div key={label}>
              <dt className="inline text-ink-soft">{label}: </dt>
              <dd className="inline font-medium tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {alerts.length > 0 && (
        <Part id="minutes-alerts" title="Alerts">
          <CitedLines lines={alerts} />
        </Part>
      )}
      <Part id="minutes-decisions" title="Decisions">
        {decisions.length === 0 ? (
          <p className="text-sm">Nothing was decided.</p>
        ) : (
          <ul data-own-words className="space-y-1 text-sm">
            {decisions.map(({ option, words, by }) => (
              <li key={option}>
                <span className="font-semibold">{option}:</span> {words} By {by}.
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="minutes-discussion" title="Discussion">
        {threads.length === 0 && <p className="text-sm">No comments.</p>}
        {threads.map(({ id, about, isResolved, comments }) => (
          <section key={id} className="break-inside-avoid text-sm">
            <h3 className="font-semibold">
              {about.text}
              <Numbers of={about.citations} />
              {isResolved && <span className="font-normal text-ink-soft"> (resolved)</span>}
            </h3>
            <ul data-own-words className="space-y-1.5 border-l-2 border-line pl-3">
              {comments.map(({ author, at, text }) => (
                <li key={author + at + text}>
                  <span className="font-medium">{author}</span>
                  <span className="text-ink-soft tabular-nums">, {at}</span>
                  {text === "" ? (
                    <p className="text-ink-soft italic">Deleted by its author.</p>
                  ) : (
                    <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Part>
      {rankings.length > 0 && (
        <Part id="minutes-rankings" title="Ranked before the answer was shown">
          <ul data-own-words className="space-y-1 text-sm">
            {rankings.map(({ person, options }) => (
              <li key={person}>
                <span className="font-semibold">{person}:</span>{" "}
                {options.map((name, at) => `${at + 1} ${name}`).join(", ")}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="minutes-options" title="Options">
        {tiers.map(({ heading, options, others }) => (
          <section key={heading} className="space-y-1">
            <h3 className="break-after-avoid text-sm font-semibold">{heading}</h3>
            <ul className="space-y-1.5 text-sm">
              {options.map(({ id, rank, name, summary, warnings, citations }) => (
                <li key={id} className="break-inside-avoid">
                  <span className="text-ink-soft tabular-nums">{rank} </span>
                  <span className="font-semibold">{name}.</span> {summary}
                  <Numbers of={citations} />
                  <CitedLines lines={warnings} />
                </li>
              ))}
            </ul>
            {others.length > 0 && (
              <p data-own-words className="text-sm">
                {options.length > 0 && "Also: "}
                {others.join(", ")}.
              </p>
            )}
          </section>
        ))}
      </Part>
      <Part id="minutes-references" title="References">
        <ul data-references className="space-y-0.5 text-[0.8125rem]">
          {references.map(({ numbers, words }) => (
            <li key={numbers.join()} className="break-inside-avoid tabular-nums">
              {numbers.map((number, at) => (
                <span key={number}>
                  {at > 0 && ", "}
                  <span id={`reference-${number}`} className="target:bg-target">
                    {number}
                  </span>
                </span>
              ))}
              : {words}
            </li>
          ))}
        </ul>
      </Part>
      <p data-own-words className="text-sm text-ink-soft">
        Options to discuss, not a prescription. The clinician decides.
      </p>
    </div>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="break-after-avoid text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function CitedLines({ lines }: { readonly lines: readonly CitedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="list-disc space-y-0.5 pl-5 text-sm">
      {lines.map(({ text, citations }) => (
        <li key={text}>
          {text}
          <Numbers of={citations} />
        </li>
      ))}
    </ul>
  );
}

function Numbers({ of }: { readonly of: readonly number[] }) {
  if (of.length === 0) return null;
  return (
    <span className="font-normal text-ink-soft tabular-nums">
      {" ["}
      {of.map((number, at) => (
        <span key={number}>
          {at > 0 && ", "}
          <a
            href={`#reference-${number}`}
            className="text-accent underline decoration-line-strong underline-offset-3 print:no-underline"
          >
            {number}
          </a>
        </span>
      ))}
      ]
    </span>
  );
}
