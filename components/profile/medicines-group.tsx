"use client";

import { useState } from "react";
import type { Findable } from "@/lib/profile/words/medicine-index";
import { AnswerCount } from "./answer-count";
import { fieldId } from "./field-id";
import { Group } from "./group";
import { MedicineSearch } from "./medicine-search";
import { NoneOfThese } from "./none-of-these";
import { QuestionList } from "./question-list";
import { medicineQuestions, pathsOf, takingQuestions } from "./questions";
import { Subgroup } from "./subgroup";
import { TakenList } from "./taken-list";
import { type Taken, useMedicines } from "./use-medicines";

const medicines = pathsOf(medicineQuestions);
const measures = pathsOf(takingQuestions);
const all = [...medicines, ...measures];

/** What the patient takes or does: by name in a search box, or class by class. */
export function MedicinesGroup() {
  const { taken, add, remove } = useMedicines();
  const [said, setSaid] = useState("");
  const onPick = (found: Findable) => {
    add(found);
    setSaid(`${found.name} added${found.belongsTo && `: ${found.belongsTo}`}.`);
  };
  const onRemove = (one: Taken) => {
    remove(one);
    setSaid(`${one.name} removed.`);
    document.getElementById("medicine-search")?.focus();
  };
  return (
    <Group
      id={fieldId("medications")}
      title="Medicines and supplements"
      count={taken.length > 0 ? `${taken.length} taken` : <AnswerCount paths={all} />}
    >
      <MedicineSearch onPick={onPick} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <TakenList taken={taken} onRemove={onRemove} />
      <div className="mt-2">
        <NoneOfThese paths={medicines} about="medicines" label="No medicine of these classes" />
      </div>
      <Subgroup title="All medicine classes" count={<AnswerCount paths={medicines} />}>
        <QuestionList questions={medicineQuestions} />
      </Subgroup>
      <Subgroup title="Supplements and measures already in use" count={<AnswerCount paths={measures} />}>
        <NoneOfThese paths={measures} about="supplements and measures" />
        <QuestionList questions={takingQuestions} />
      </Subgroup>
    </Group>
  );
}
