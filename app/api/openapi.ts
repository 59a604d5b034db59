import { z } from "zod";
import { decisionSchema } from "@/lib/engine/decision";
import { profileSchema } from "@/lib/profile/schema";
import { assessmentSchema } from "@/lib/words/assessment";
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
  required: ["version", "hash", "sources", "places", "options", "tiers"],
  properties: {
    version: text,
    hash: text,
    isFirstPart: {
      const: true,
      description: "Texts that a first answer does not show are empty: left out, not unstated",
    },
    sources: { type: "array", items: { type: "object" } },
    places: {
      type: "array",
      items: { type: "object", required: ["source", "locator"], properties: { source: text, locator: text } },
      description: "What is cited, by its number in this list, from 0",
    },
    options: { type: "array", items: { type: "object" } },
    tiers: { type: "object" },
  },
} as const;

/** What is asked about a patient profile, and everything that it can be answered with. */
const ofProfile = (operationId: string, summary: string, made: string, schema: string) => ({
  operationId,
  summary,
  requestBody: {
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/Profile" } } },
  },
  responses: {
    200: answer(made, { $ref: `#/components/schemas/${schema}` }),
    400: problemResponse("Not JSON in UTF-8"),
    405: problemResponse("Another method"),
    413: problemResponse("Over 65,536 bytes"),
    415: problemResponse("Not application/json"),
    422: problemResponse("The profile cannot be read: one error for each thing wrong"),
    429: problemResponse("Too many requests from one address; see Retry-After"),
    500: problemResponse("A fault on our side"),
  },
});

const ofRelease = (operationId: string, summary: string) => ({
  operationId,
  summary,
  parameters: [{ name: "hash", in: "path", required: true, schema: text }],
  responses: {
    200: answer("The release", knowledge),
    304: { description: "Not changed" },
    404: problemResponse("No release with this hash was served here"),
    429: problemResponse("Too many requests from one address; see Retry-After"),
  },
});

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
        post: ofProfile("assess", "Assess a patient profile. Nothing is stored.", "The assessment", "Assessment"),
      },
      "/api/decisions": {
        post: ofProfile(
          "decide",
          "The same judgement without its words, which are in the release with the same hash. Nothing is stored.",
          "The decision",
          "Decision",
        ),
      },
      "/api/knowledge": {
        get: {
          operationId: "readKnowledge",
          summary: "The whole knowledge base; the ETag is its hash.",
          responses: { 200: answer("The knowledge base", knowledge), 304: { description: "Not changed" } },
        },
      },
      "/api/knowledge/{hash}": {
        get: ofRelease("readRelease", "A release of the knowledge as it was published. It never changes."),
      },
      "/api/knowledge/{hash}/first": {
        get: ofRelease("readFirstPart", "The part of a release that a first answer needs, with `isFirstPart`."),
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
        Decision: schemaOf(decisionSchema, "output"),
        Problem: problem,
      },
    },
  };
}
