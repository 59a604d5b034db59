import { existsSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./fresh.mjs";
import { ownNode } from "./own-node.mjs";

/** Where `npm run` looks first. npm 10 takes this link away together with the Node.js of other platforms. */
const link = join(root, "node_modules/.bin/node");
if (existsSync(ownNode) && !existsSync(link)) symlinkSync(relative(dirname(link), ownNode), link);
