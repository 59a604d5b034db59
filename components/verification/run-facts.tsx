import { dateInWords } from "@/components/options/date-words";
import type { VerificationResult } from "@/lib/verification/result";
import { methods, methodWords } from "./method-words";
import { grouped } from "./number-words";

interface RunFactsProps {
  readonly result: VerificationResult;
  readonly runningHash: string;
}

/** When it ran, on what, and how much it tried. */
export function RunFacts({ result, runningHash }: RunFactsProps) {
  const { options, list, knowledge, ranOn, seconds, node, seed } = result;
  const sum = (of: (option: (typeof options)[number]) => number) => options.reduce((total, one) => total + of(one), 0);
  const counted = methods
    .map((method) => ({ method, count: options.filter((one) => one.method === method).length }))
    .filter(({ count }) => count > 0)
    .map(({ method, count }) => `${count} ${methodWords[method].name.toLowerCase()}`);
  const facts = [
    { name: "Ran on", value: `${dateInWords(ranOn)}, in ${seconds} s with Node.js ${node}` },
    { name: "Options", value: `${options.length}: ${counted.join(", ")}` },
    { name: "Judgements compared", value: grouped(sum(({ tried }) => tried)) },
    { name: "Whole answers read", value: grouped(sum(({ answers }) => answers) + list.redFlagPatients) },
    { name: "Seed of what is drawn", value: String(seed) },
    { name: "Hash that was verified", value: knowledge.hash },
    { name: "Hash that is running", value: runningHash },
  ];
  return (
    <dl className="space-y-1">
      {facts.map(({ name, value }) => (
        <div key={name} className="grid gap-x-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="[overflow-wrap:anywhere] tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
