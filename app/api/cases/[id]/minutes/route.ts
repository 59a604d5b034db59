import { readMinutes } from "@/app/cases/read-minutes";
import { minutesMarkdown } from "@/lib/cases/minutes-markdown";
import { refusing } from "../../../problem";
import { type CaseContext, inCase } from "../../in-cases";

/** The minutes as Markdown, of the visit that is asked for or of the last. The file's name says nothing of the patient. */
export const GET = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id }) => {
    const visit = new URL(request.url).searchParams.get("visit") ?? "";
    const { minutes } = await readMinutes(acting, id, visit);
    return new Response(minutesMarkdown(minutes), {
      headers: {
        "content-type": "text/markdown; charset=utf-8",
        "content-disposition": `attachment; filename="myowise-minutes-${id.slice(0, 8)}.md"`,
        "cache-control": "no-store",
      },
    });
  });

const refuse = refusing("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
