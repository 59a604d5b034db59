import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { findRelease } from "@/db/repositories/releases";
import { knowledge } from "@/lib/myowise";
import packageJson from "@/package.json";

export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/health", {
  GET: async () => {
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
  },
});

async function databaseState(): Promise<string> {
  try {
    const release = await findRelease(database(), knowledge.hash);
    return release === undefined ? "failed: this release of the knowledge was not recorded" : "ok";
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : "the database does not answer"}`;
  }
}
