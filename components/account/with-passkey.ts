import { SendProblem } from "./send";

/** Runs a passkey ceremony of the browser; when it fails or is called off, says so in words. */
export async function withPasskey<Answer>(ceremony: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ceremony();
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "InvalidStateError")
      throw new SendProblem(name, "This device already holds a passkey for this account.");
    throw new SendProblem(name, "The browser gave no passkey. It was called off, took too long, or none fits.");
  }
}
