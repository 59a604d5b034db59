import { useEffect, useState } from "react";
import { type ReadProfile, toProfile } from "../profile/to-profile";
import { today } from "../profile/today";
import { keptForm } from "../profile/use-kept-form";

/** The profile that this tab holds; nothing until it has been looked for. */
export function useKeptProfile(): ReadProfile | undefined {
  const [read, setRead] = useState<ReadProfile>();
  useEffect(() => {
    const form = keptForm();
    setRead(form === undefined ? { kind: "empty" } : toProfile(form, today()));
  }, []);
  return read;
}
