import { expect, test } from "vitest";
import type { Role } from "../accounts/role";
import { type CaseAction, type CaseStanding, mayInCase } from "./access";

const actions: readonly CaseAction[] = ["read", "discuss", "edit", "manage"];

test.each<[Role, CaseStanding["relation"], readonly CaseAction[]]>([
  ["clinician", "owner", ["read", "discuss", "edit", "manage"]],
  ["clinician", "edit", ["read", "discuss", "edit"]],
  ["clinician", "read", ["read", "discuss"]],
  ["clinician", "none", []],
  ["administrator", "owner", ["read", "discuss", "edit", "manage"]],
  ["administrator", "edit", ["read", "discuss", "edit"]],
  ["administrator", "read", ["read", "discuss"]],
  ["administrator", "none", []],
  ["reviewer", "owner", ["read", "discuss"]],
  ["reviewer", "edit", ["read", "discuss"]],
  ["reviewer", "read", ["read", "discuss"]],
  ["reviewer", "none", []],
])("a %s who is to a case: %s, may %j", (role, relation, may) => {
  expect(actions.filter((action) => mayInCase(action, { role, relation }))).toEqual(may);
});
