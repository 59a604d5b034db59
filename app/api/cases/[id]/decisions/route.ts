import { randomUUID } from "node:crypto";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { saveDecision } from "@/db/repositories/decisions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/decisions", {
  PUT: ({ acting, params: { id }, entry: { visit, version, decision } }) =>
    saveDecision(database(), acting, id, { id: randomUUID(), visitId: visit, content: decision, version }),
});
