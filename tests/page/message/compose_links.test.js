/** Links that take an edited message along: RFC 6068, with no way out of a field. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { gmail, mailto, outlook } from "../../../calculator/browser/message/compose_links.js";

/** @param {string} link */
const fields = (link) => {
  const url = new URL(link);
  return Object.fromEntries(
    url.search.slice(1).split("&").map((field) => {
      const [name = "", value = ""] = field.split("=");
      return [name, decodeURIComponent(value)];
    }),
  );
};

test("what arrives is what was written, to the letter", () => {
  const link = mailto("zoë@example.org", "Grüße, Łukasz", "Dear Łukasz,\n\nüber 50 % & more?\n🎉");
  assert.equal(fields(link).subject, "Grüße, Łukasz");
  assert.equal(fields(link).body, "Dear Łukasz,\r\n\r\nüber 50 % & more?\r\n🎉");
  assert.ok(link.startsWith("mailto:zo%C3%AB@example.org?"));
});

for (const [name, to, subject, body] of /** @type {[string, string, string, string][]} */ ([
  ["a second header in the subject", "a@b.org", "Hi\r\nBcc: evil@x.org", "text"],
  ["a bare CR in the subject", "a@b.org", "Hi\rBcc: evil@x.org", "text"],
  ["a header in the address", "a@b.org\r\nBcc: evil@x.org", "Hi", "text"],
  ["a field in the address", "a@b.org?bcc=evil@x.org", "Hi", "text"],
  ["a second address", "a@b.org,evil@x.org", "Hi", "text"],
  ["a field in the subject", "a@b.org", "Hi&bcc=evil@x.org", "text"],
  ["a field in the body", "a@b.org", "Hi", "text&bcc=evil@x.org"],
  ["half a character", "a@b.org", "Hi \ud800", "text \udfff"],
])) {
  test(`${name} stays where it was typed`, () => {
    for (const link of [mailto(to, subject, body), gmail(to, subject, body), outlook(to, subject, body)]) {
      const names = Object.keys(fields(link));
      assert.ok(!names.some((each) => /bcc|cc/i.test(each)), link);
      assert.ok(!/[\r\n]/.test(fields(link).subject ?? fields(link).su ?? ""));
      assert.ok(!/[\r\n\s]/.test(link));
      assert.ok(!/^mailto:[^?]*[,]/.test(link));
    }
  });
}

const cases = JSON.parse(readFileSync(new URL("../../cases/mailto.json", import.meta.url), "utf-8"));

test("an address is encoded as the standard has it", () => {
  for (const { address, encoded } of cases.build_address) {
    assert.equal(mailto(address, "", ""), `mailto:${encoded}?subject=&body=`);
  }
});

test("every injection of the cases is contained", () => {
  for (const { field, input, must_not_appear: never } of cases.injection) {
    const { to, subject, body } = { to: "a@example.com", subject: "Hi", body: "Hello", [field]: input };
    const link = mailto(to, subject, body);
    for (const text of never) assert.ok(!link.includes(text), `${link} has ${text}`);
    assert.deepEqual(Object.keys(fields(link)), ["subject", "body"]);
  }
});
