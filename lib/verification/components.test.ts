import { expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import { all, present } from "../profile/conditions";
import { atomsOf } from "./atoms";
import { componentsOf, sample, sizeOf, walk } from "./components";
import { factGroupsOf } from "./fact-groups";

const groups = factGroupsOf([all(present("gout"), present("cancer")), present("stroke")], 0);

test("a walk visits every state once", () => {
  const visited: string[] = [];
  walk({ groups }, (picks) => visited.push(picks.join()));
  expect(visited).toHaveLength(27);
  expect(new Set(visited).size).toBe(27);
});

test("a sample with the same seed is the same", () => {
  const drawn = (seed: number) => {
    const visited: string[] = [];
    sample({ groups }, 10, seed, (picks) => visited.push(picks.join()));
    return visited;
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
});

test("no two parts of an option read the same fact, and none is lost", () => {
  expect(knowledgeBase.options.length).toBeGreaterThan(50);
  for (const option of knowledgeBase.options) {
    const atoms = atomsOf(option);
    const own = factGroupsOf(
      atoms.map(({ condition }) => condition),
      0,
    );
    const parts = componentsOf(own, atoms);
    const read = parts.flatMap((part) => [...new Set(part.atoms.flatMap(({ paths }) => paths))]);
    expect(new Set(read).size, option.id).toBe(read.length);
    expect(parts.flatMap((part) => part.atoms)).toHaveLength(atoms.length);
    expect(parts.flatMap((part) => part.groups)).toHaveLength(own.length);
    for (const part of parts) expect(sizeOf(part)).toBeGreaterThan(0);
  }
});
