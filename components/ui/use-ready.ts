import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page answers yet: false in the server's markup, so that what is entered too early is not lost. */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
