import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { exportCase } from "@/db/repositories/case-files";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/file", {
  GET: async ({ acting, params: { id } }) =>
    Response.json(await exportCase(database(), acting, id), {
      headers: {
        "content-disposition": `attachment; filename="myowise-case-${id.slice(0, 8)}.json"`,
        "cache-control": "no-store",
      },
    }),
});
