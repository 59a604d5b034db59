import { randomUUID } from "node:crypto";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { answerThinkFirst, askToThinkFirst, endThinkFirst, readThinkFirst } from "@/db/repositories/think-first";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/visits/[visit]/think-first", {
  GET: ({ acting, params: { id, visit } }) => readThinkFirst(database(), acting, id, visit),
  POST: ({ acting, params: { id, visit } }) => askToThinkFirst(database(), acting, id, visit),
  PUT: ({ acting, params: { id, visit }, entry }) => {
    const order = "order" in entry ? entry.order : undefined;
    return answerThinkFirst(database(), acting, id, visit, { id: randomUUID(), order });
  },
  DELETE: ({ acting, params: { id, visit } }) => endThinkFirst(database(), acting, id, visit),
});
