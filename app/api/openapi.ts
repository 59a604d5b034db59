import { z } from "zod";
import { assessmentSchema } from "@/lib/words/assessment";
import { profileSchema } from "@/lib/profile/schema";
import packageJson from "@/package.json";

const problem = {
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "message"],
        properties: { path: { type: "string" }, message: { type: "string" } },
      },
    },
  },
} as const;

const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const answer = (description: string, schema: object) => ({
  description,
  content: { "application/json": { schema } },
});

const text = { type: "string" } as const;
const health = {
  type: "object",
  required: ["status", "version", "knowledge", "database"],
  properties: { status: { enum: ["ok", "failed"] }, version: text, knowledge: text, database: text },
} as const;
const knowledge = {
  type: "object",
  required: ["version", "hash", "sources", "options", "tiers"],
  properties: {
    version: text,
    hash: text,
    sources: { type: "array", items: { type: "object" } },
    options: { type: "array", items: { type: "object" } },
    tiers: { type: "object" },
  },
} as const;

const schemaOf = (schema: z.ZodType, io: "input" | "output") => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io });
  return rest;
};

/** The OpenAPI 3.1 document, made from the schemas in code. */
export function openApiDocument() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Myowise",
      version: packageJson.version,
      description: packageJson.description,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: {
      "/api/assessments": {
        post: {
          operationId: "assess",
          summary: "Assess a patient profile. Nothing is stored.",
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Profile" } } },
          },
          responses: {
            200: answer("The assessment", { $ref: "#/components/schemas/Assessment" }),
            400: problemResponse("Not JSON in UTF-8"),
            405: problemResponse("Another method"),
            413: problemResponse("Over 65,536 bytes"),
            415: problemResponse("Not application/json"),
            422: problemResponse("The profile cannot be read: one error for each thing wrong"),
            429: problemResponse("Too many requests from one address; see Retry-After"),
            500: problemResponse("A fault on our side"),
          },
        },
      },
      "/api/knowledge": {
        get: {
          operationId: "readKnowledge",
          summary: "The whole knowledge base; the ETag is its hash.",
          responses: { 200: answer("The knowledge base", knowledge), 304: { description: "Not changed" } },
        },
      },
      "/api/health": {
        get: {
          operationId: "readHealth",
          summary: "Whether every part works.",
          responses: { 200: answer("All parts work", health), 503: answer("A part failed", health) },
        },
      },
    },
    components: {
      schemas: {
        Profile: schemaOf(profileSchema, "input"),
        Assessment: schemaOf(assessmentSchema, "output"),
        Problem: problem,
      },
    },
  };
}
