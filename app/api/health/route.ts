import { database } from "@/db/client";
import { findRelease } from "@/db/repositories/releases";
import { knowledge } from "@/lib/myowise";
import packageJson from "@/package.json";
import { answering, refusing } from "../problem";

export const dynamic = "force-dynamic";

/** Whether every part works; 503 and which part failed otherwise. */
export const GET = (): Promise<Response> =>
  answering(async () => {
    const state = await databaseState();
    const isHealthy = state === "ok";
    return Response.json(
      {
        status: isHealthy ? "ok" : "failed",
        version: packageJson.version,
        knowledge: knowledge.version,
        database: state,
      },
      { status: isHealthy ? 200 : 503, headers: { "cache-control": "no-store" } },
    );
  });

async function databaseState(): Promise<string> {
  try {
    const release = await findRelease(database(), knowledge.hash);
    return release === undefined ? "failed: this release of the knowledge was not recorded" : "ok";
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : "the database does not answer"}`;
  }
}

const refuse = refusing("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
