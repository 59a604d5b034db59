import { randomUUID } from "node:crypto";
import { z } from "zod";
import { database } from "@/db/client";
import { answerThinkFirst, askToThinkFirst, endThinkFirst, readThinkFirst } from "@/db/repositories/think-first";
import { rankingOrderSchema } from "@/lib/cases/ranking";
import { refusing } from "../../../../../problem";
import { readEntry } from "../../../../../read-entry";
import { type CaseContext, done, inCase, privately } from "../../../../in-cases";

type Context = CaseContext<"visit">;

const entry = z.union([
  z.strictObject({ order: rankingOrderSchema }),
  z.strictObject({ isSkipped: z.literal(true) }).transform(() => ({ order: undefined })),
]);

/** How it stands, with everyone's rankings for whom the answer is shown to. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id, visit }) =>
    privately(await readThinkFirst(database(), acting, id, visit)),
  );

/** Asks everybody in the case to rank the options before they see the answer. */
export const POST = (request: Request, context: Context): Promise<Response> =>
  inCase(request, context, "discuss", async (acting, { id, visit }) => {
    await askToThinkFirst(database(), acting, id, visit);
    return done();
  });

/** Sends one's own ranking, or skips it; 409 once the answer is shown. */
export const PUT = (request: Request, context: Context): Promise<Response> =>
  inCase(request, context, "discuss", async (acting, { id, visit }) => {
    const { order } = await readEntry(request, entry);
    await answerThinkFirst(database(), acting, id, visit, { id: randomUUID(), order });
    return done();
  });

/** Waits for nobody any longer. */
export const DELETE = (request: Request, context: Context): Promise<Response> =>
  inCase(request, context, "discuss", async (acting, { id, visit }) => {
    await endThinkFirst(database(), acting, id, visit);
    return done();
  });

const refuse = refusing("DELETE", "GET", "POST", "PUT");

export { refuse as PATCH };
