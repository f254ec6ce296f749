import assert from "node:assert/strict";
import { test } from "node:test";

import { regionOf } from "../../../calculator/browser/form/regions.js";

test("the first language with a region names the country", () => {
  assert.equal(regionOf(["en", "pt-BR", "en-US"]), "BR");
  assert.equal(regionOf(["zh-Hant-TW"]), "TW");
});

test("without a region nothing is guessed", () => {
  assert.equal(regionOf(["en"]), undefined);
  assert.equal(regionOf([]), undefined);
});

test("what is no language tag is passed over", () => {
  assert.equal(regionOf(["C"]), undefined);
  assert.equal(regionOf(["en-US@posix", "en"]), undefined);
  assert.equal(regionOf(["C", "*", "", "en_US.UTF-8", "en-GB"]), "GB");
});
