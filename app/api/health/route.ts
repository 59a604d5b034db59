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
    return release === undefined ? "failed: the current knowledge release is not stored" : "ok";
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : "An unknown error was thrown");
    return "failed: the database does not answer";
  }
}
