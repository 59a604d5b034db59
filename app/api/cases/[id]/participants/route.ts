import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { shareCase } from "@/db/repositories/participants";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/participants", {
  PUT: ({ acting, params: { id }, entry: { email, access } }) => shareCase(database(), acting, id, email, access),
});
