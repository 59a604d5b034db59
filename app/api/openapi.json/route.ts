import { route } from "@/app/api/request/routing";
import { openApiDocument } from "../openapi";

const document = openApiDocument();

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/openapi.json", {
  GET: () => document,
});
