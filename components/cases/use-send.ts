import { useState } from "react";
import { type SendProblem, toProblem } from "@/components/account/send";

/** Runs one sending at a time, and keeps why the last one was refused. */
export function useSend() {
  const [problem, setProblem] = useState<SendProblem>();
  const [isSending, setIsSending] = useState(false);
  async function run(work: () => Promise<void>): Promise<void> {
    if (isSending) return;
    setProblem(undefined);
    setIsSending(true);
    try {
      await work();
    } catch (error) {
      setProblem(toProblem(error));
    } finally {
      setIsSending(false);
    }
  }
  return { problem, isSending, run };
}
