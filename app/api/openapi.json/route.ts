import { openApiDocument } from "../openapi";
import { answering, refusing } from "../problem";

const document = openApiDocument();

/** The contract, generated from the schemas that the program itself uses. */
export const GET = (): Promise<Response> => answering(() => Response.json(document));

const refuse = refusing("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
