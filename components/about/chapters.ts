/** The chapters of the page, in the order in which they are read. */
export const chapters = [
  { id: "purpose", title: "Purpose, user and patients" },
  { id: "inputs", title: "What goes in, and how to obtain it" },
  { id: "reasoning", title: "How it reasons" },
  { id: "red-flags", title: "Red flags and danger ranges" },
  { id: "unknowns", title: "What is not known, missing or unexpected" },
  { id: "data", title: "On what it rests" },
  { id: "not-read", title: "What was not read" },
  { id: "pending", title: "Pending verification" },
  { id: "validation", title: "Validation so far, and its limits" },
  { id: "limits", title: "Limits of use" },
  { id: "version", title: "Version" },
  { id: "mistakes", title: "Reporting a mistake" },
  { id: "sources", title: "Sources" },
] as const;

export type ChapterId = (typeof chapters)[number]["id"];

export const titleOf = (id: ChapterId): string => chapters.find((chapter) => chapter.id === id)?.title ?? id;
