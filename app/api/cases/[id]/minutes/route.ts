import { route } from "@/app/api/request/routing";
import { readMinutes } from "@/app/cases/read-minutes";
import { minutesMarkdown } from "@/lib/cases/minutes-markdown";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/minutes", {
  GET: async ({ request, acting, params: { id } }) => {
    const visit = new URL(request.url).searchParams.get("visit") ?? "";
    const { minutes } = await readMinutes(acting, id, visit);
    return new Response(minutesMarkdown(minutes), {
      headers: {
        "content-type": "text/markdown; charset=utf-8",
        "content-disposition": `attachment; filename="myowise-minutes-${id.slice(0, 8)}.md"`,
        "cache-control": "no-store",
      },
    });
  },
});
