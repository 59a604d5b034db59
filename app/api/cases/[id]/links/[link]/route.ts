import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { revokeLink } from "@/db/repositories/share-links";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/links/[link]", {
  DELETE: ({ acting, params: { id, link } }) => revokeLink(database(), acting, id, link),
});
