import { dateInWords } from "@/components/options/date-words";

/** `22 November 2026, 10:15 UTC`, the same on the server and in every browser. */
export const instantInWords = (at: string): string => `${dateInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
