import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { listCases } from "@/db/repositories/case-list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/search", {
  POST: ({ acting, entry }) => listCases(database(), acting, entry),
});
