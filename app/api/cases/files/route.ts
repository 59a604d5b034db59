import { RequestError } from "@/app/api/request/problem";
import { readJson } from "@/app/api/request/read-json";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { beginFullExport, exportedCase, importCase } from "@/db/repositories/case-files";
import { readCaseFile } from "@/lib/cases/case-file";

/** A case with some forty visits. */
const largestFileBytes = 16_000_000;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/files", {
  POST: async ({ request, acting }) => {
    const read = readCaseFile(await readJson(request, largestFileBytes));
    if ("problems" in read) {
      const detail = read.problems.map(({ path, message }) => `${path || "The file"}: ${message}.`).join(" ");
      throw new RequestError("invalid-entry", detail, { errors: read.problems });
    }
    return { id: await importCase(database(), acting, read.file) };
  },
  GET: async ({ acting }) => {
    const ids = await beginFullExport(database(), acting);
    return new Response(streamOf(linesOf(ids, acting.at)), {
      headers: {
        "content-type": "application/jsonl; charset=utf-8",
        "content-disposition": `attachment; filename="myowise-cases-${acting.at.slice(0, 10)}.jsonl"`,
        "cache-control": "no-store",
      },
    });
  },
});

async function* linesOf(ids: readonly string[], at: string): AsyncGenerator<Uint8Array> {
  for (const id of ids) {
    const file = await exportedCase(database(), at, id);
    if (file !== undefined) yield Buffer.from(`${JSON.stringify(file)}\n`);
  }
}

/** Writes a line only when the last one was taken, so that no more than one case is in memory. */
const streamOf = (lines: AsyncGenerator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
