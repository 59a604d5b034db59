import type { Method } from "@/lib/verification/result";

/** How an option was verified, in words. */
export const methodWords: Readonly<Record<Method, { readonly name: string; readonly line: string }>> = {
  enumerated: {
    name: "Every patient",
    line: "Every patient that the option can tell apart was put to the engine, one by one.",
  },
  decomposed: {
    name: "Part by part",
    line: "The facts fall into parts that no condition connects. Every state of every part was tried, and the engine was asked about everything that one part, every two parts and all parts together can come to. This leaves no patient out if two things hold, both plain from the code: a condition depends only on the facts that it reads, and the engine weighs conditions one by one. Whole patients drawn with a fixed seed are a check on that.",
  },
  sampled: {
    name: "Sampled",
    line: "A part has too many states to try them all; patients were drawn at random with a fixed seed.",
  },
};

export const methods = Object.keys(methodWords) as readonly Method[];
