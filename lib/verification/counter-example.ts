import type { Profile } from "../profile/schema";
import type { LawId } from "./laws";
import { tidied } from "./patient-in-words";

/** A patient in whom a law is broken. */
export interface CounterExample {
  readonly law: LawId;
  /** The option that stands wrong; none where it concerns the whole list. */
  readonly option?: string;
  readonly patient: Profile;
  /** Where the gate was held open or closed whatever the patient's findings. */
  readonly gate?: "open" | "closed";
  readonly expected: string;
  readonly found: string;
}

/** Collects counter-examples; of one law a few are enough. */
export interface Collector {
  readonly add: (example: CounterExample) => void;
  readonly isFull: (law: LawId) => boolean;
  readonly all: () => readonly CounterExample[];
}

/** An empty collection that keeps so many of each law. */
export function collecting(most = 3): Collector {
  const examples: CounterExample[] = [];
  const isFull = (law: LawId) => examples.filter((one) => one.law === law).length >= most;
  return {
    isFull,
    all: () => examples,
    add(example) {
      if (!isFull(example.law)) examples.push({ ...example, patient: tidied(example.patient) });
    },
  };
}
