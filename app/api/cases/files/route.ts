import { database } from "@/db/client";
import { beginFullExport, exportedCase, importCase } from "@/db/repositories/case-files";
import { readCaseFile } from "@/lib/cases/case-file";
import { RequestError, refusing } from "../../problem";
import { readJson } from "../../read-json";
import { inCases, privately } from "../in-cases";

/** A case with some forty visits. */
const largestFileBytes = 16_000_000;

/** Takes a case in from a file that Myowise exported; whoever does owns it. */
export const POST = (request: Request): Promise<Response> =>
  inCases(
    request,
    async (acting) => {
      const read = readCaseFile(await readJson(request, largestFileBytes));
      if ("problems" in read) {
        const detail = read.problems.map(({ path, message }) => `${path || "The file"}: ${message}.`).join(" ");
        throw new RequestError("invalid-entry", detail, { errors: read.problems });
      }
      return privately({ id: await importCase(database(), acting, read.file) }, 201);
    },
    ["clinician", "administrator"],
  );

/** Every case of the installation, one a line (JSON Lines), written as it is read. */
export const GET = (request: Request): Promise<Response> =>
  inCases(
    request,
    async (acting) => {
      const ids = await beginFullExport(database(), acting);
      return new Response(streamOf(linesOf(ids, acting.at)), {
        headers: {
          "content-type": "application/jsonl; charset=utf-8",
          "content-disposition": `attachment; filename="myowise-cases-${acting.at.slice(0, 10)}.jsonl"`,
          "cache-control": "no-store",
        },
      });
    },
    ["administrator"],
  );

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

const refuse = refusing("GET", "POST");

export { refuse as DELETE, refuse as PATCH, refuse as PUT };
