import { z } from "zod";
import packageJson from "@/package.json";
import { type Method, type MethodAccess, methods, type RouteAccess, routes, type Who, whoMay } from "./access";
import * as open from "./contract/open";

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    saved: z.unknown().optional().describe("Of a conflict: what is saved now"),
  })
  .meta({ id: "Problem" });

const reference = (id: string) => `#/components/schemas/${id}`;

/** A schema in JSON Schema; what has a name stands once, among the components, and is referred to by it. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): object {
  const id = schema.meta()?.id;
  return id === undefined ? ownSchema(schema, io) : { $ref: reference(id) };
}

/** The schema itself, with what has a name inside it referred to by it. */
function ownSchema(schema: z.ZodType, io: "input" | "output"): object {
  const id = schema.meta()?.id;
  const { $schema, $defs, ...whole } = z.toJSONSchema(schema, { target: "draft-2020-12", io, unrepresentable: "any" });
  const { id: _, ...own } = (id === undefined ? whole : $defs?.[id]) ?? whole;
  return JSON.parse(JSON.stringify(own).replaceAll('"#/$defs/', `"${reference("")}`));
}

const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: reference("Problem") } } },
});

const namesIn = (path: string): readonly string[] => [...path.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name);

function operation(path: string, method: Method, route: RouteAccess, access: MethodAccess): object {
  const { may, summary, entry, sent = entry, answer, query = {}, also = {} } = access;
  const who = whoMay(access);
  const isChange = method !== "GET" && route.isOpenToOtherOrigins !== true;
  const status = access.status ?? (answer === undefined ? 204 : 200);
  const problems: Readonly<Record<string, string | false | undefined>> = {
    400: sent && "Not JSON in UTF-8",
    401: who !== "anyone" && "Not signed in",
    403: (who !== "anyone" || isChange) && "Not allowed, or sent from another site",
    404: (namesIn(path).length > 0 || isChange) && "Not found, or not shared with whoever asks",
    405: "Method not allowed",
    409: isChange && "Something has changed meanwhile; see `saved`",
    413: sent && "Too large: 65,536 bytes, or 16 million for a case file",
    415: sent && "Not application/json",
    422: sent && "Invalid: one error for each thing wrong",
    429: route.isNotRateLimited !== true && "Too many requests from one address; see Retry-After",
    500: "A fault on our side",
  };
  const told = Object.entries(problems).flatMap(([code, text]) => (text ? [[code, problemAnswer(text)]] : []));
  return {
    operationId: operationIdOf(path, method),
    summary,
    ...(may === undefined
      ? {}
      : { description: `Whoever asks needs access to the case, with the right to ${may} it.` }),
    ...(who === "anyone" ? {} : { security: [{ session: [] }], "x-who": whoInWords(who) }),
    parameters: [
      ...namesIn(path).map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...Object.entries(query).map(([name, description]) => ({
        name,
        in: "query",
        description,
        schema: { type: "string" },
      })),
    ],
    ...(sent === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: schemaOf(sent, "input") } } } }),
    responses: {
      [status]: answerOf(answer),
      ...Object.fromEntries(Object.entries(also).map(([code, description]) => [code, { description }])),
      ...Object.fromEntries(told),
    },
  };
}

function answerOf(answer: MethodAccess["answer"]): object {
  if (answer === undefined) return { description: "Done" };
  if (typeof answer === "string") return { description: "The answer", content: { [answer]: {} } };
  return { description: "The answer", content: { "application/json": { schema: schemaOf(answer, "output") } } };
}

const whoInWords = (who: Who): string => (typeof who === "string" ? who : who.join(" or "));

/** `get-cases-id-visits-visit`: unique, and stable while the path is. */
const operationIdOf = (path: string, method: Method): string =>
  [method.toLowerCase(), ...path.split("/").slice(2)].join("-").replaceAll(/[[\].]/g, "");

/** The OpenAPI 3.1 document: every route, made from the table of access and the schemas that the program itself uses. */
export function openApiDocument() {
  const paths = Object.entries(routes).map(([path, route]: [string, RouteAccess]) => {
    const operations = methods.flatMap((method) => {
      const access = route[method];
      return access === undefined ? [] : [[method.toLowerCase(), operation(path, method, route, access)]];
    });
    return [path.replaceAll(/\[(\w+)\]/g, "{$1}"), Object.fromEntries(operations)];
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Myowise",
      version: packageJson.version,
      description: packageJson.description,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "myowise.session_token" } },
      schemas: {
        Profile: ownSchema(open.profile, "input"),
        Assessment: ownSchema(open.assessment, "output"),
        Decision: ownSchema(open.decision, "output"),
        Release: ownSchema(open.release, "output"),
        Problem: ownSchema(problem, "output"),
      },
    },
  };
}
