import { z } from "zod";
import { decisionSchema } from "@/lib/engine/decision";
import { profileSchema } from "@/lib/profile/schema";
import { assessmentSchema } from "@/lib/words/assessment";

/** What the routes without an account take and answer. The named ones are components of the contract. */

export const profile = profileSchema.meta({ id: "Profile" });
export const assessment = assessmentSchema.meta({ id: "Assessment" });
export const decision = decisionSchema.meta({ id: "Decision" });

export const health = z.object({
  status: z.enum(["ok", "failed"]),
  version: z.string(),
  knowledge: z.string().describe("The version of the knowledge"),
  database: z.string().describe("`ok`, or what failed"),
});

export const release = z
  .object({
    version: z.string(),
    hash: z.string(),
    isFirstPart: z
      .literal(true)
      .optional()
      .describe("Texts that a first answer does not show are empty: left out, not unstated"),
    sources: z.array(z.looseObject({})),
    places: z
      .array(z.looseObject({ source: z.string(), locator: z.string() }))
      .describe("What is cited, by its number in this list, from 0"),
    options: z.array(z.looseObject({})),
    tiers: z.looseObject({}),
  })
  .meta({ id: "Release" });

/** This contract, as OpenAPI 3.1 describes one. */
export const contract = z.looseObject({ openapi: z.string(), paths: z.looseObject({}) });
