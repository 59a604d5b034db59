import { readJson } from "@/app/api/request/read-json";
import { readProfile, today } from "@/app/api/request/read-profile";
import { route } from "@/app/api/request/routing";
import { engine } from "@/lib/myowise";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/decisions", {
  POST: async ({ request }) => {
    const day = today();
    return engine.decide(readProfile(await readJson(request), day), day);
  },
});
