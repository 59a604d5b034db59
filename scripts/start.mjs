import "./check-node.mjs";

const { build, install } = await import("./fresh.mjs");
const { goOnUnderOwnNode } = await import("./own-node.mjs");
process.env.NEXT_TELEMETRY_DISABLED = "1";
const port = Number(process.env.PORT ?? 3000);

install();
await goOnUnderOwnNode();
build();
process.env.NODE_ENV = "production";
const { serve } = await import("./server.mjs");
try {
  await serve(port);
  console.log(`Myowise is ready at http://localhost:${port}`);
} catch (error) {
  const isTaken = error.code === "EADDRINUSE";
  console.error(isTaken ? `Port ${port} is in use. Set PORT to another one: PORT=3001 npm start` : error);
  process.exit(1);
}
