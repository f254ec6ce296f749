/** The engine is asked once for as long as the form says the same. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { PlanQuestion } from "../../../calculator/browser/element/plan_question.js";
import { InvalidInput } from "../../../calculator/browser/engine/engine.js";

const friday = { interview_date: "2026-10-16", today: "2026-10-19" };
const monday = { interview_date: "2026-10-19", today: "2026-10-19" };

/** @param {(() => Promise<any>)[]} answers in their order */
function asked(...answers) {
  let count = 0;
  const question = new PlanQuestion(() => answers[count++]());
  return { question, count: () => count };
}

const plan = () => Promise.resolve({});

test("the same situation is asked once, and its plan is the same object", async () => {
  const { question, count } = asked(plan, plan);
  const first = await question.ask(friday);
  assert.equal(await question.ask({ ...friday }), first);
  assert.equal(count(), 1);
  assert.notEqual(await question.ask(monday), first);
  assert.equal(count(), 2);
});

test("two that ask while the answer is on its way share it", async () => {
  const { question, count } = asked(plan);
  const [first, second] = await Promise.all([question.ask(friday), question.ask(friday)]);
  assert.equal(first, second);
  assert.equal(count(), 1);
});

test("what is wrong with the input stays wrong", async () => {
  const { question, count } = asked(() => Promise.reject(new InvalidInput([])));
  await assert.rejects(question.ask(friday), InvalidInput);
  await assert.rejects(question.ask(friday), InvalidInput);
  assert.equal(count(), 1);
});

test("an engine that failed is asked again, and so is one that starts again", async () => {
  const { question, count } = asked(() => Promise.reject(new Error("the engine died")), plan, plan);
  await assert.rejects(question.ask(friday));
  await question.ask(friday);
  question.forget();
  await question.ask(friday);
  assert.equal(count(), 3);
});
