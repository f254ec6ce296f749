/** The memory that a browser keeps for the next visit, without its empty blocks. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { packed, unpacked } from "../../../calculator/browser/loader/snapshot_format.js";

const BLOCK = 65_536;

for (const size of [0, 1, BLOCK, 5 * BLOCK, 5 * BLOCK + 208]) {
  test(`memory of ${size} bytes comes back as it was`, () => {
    const memory = new Uint8Array(size);
    for (let at = 0; at < size; at += 2 * BLOCK) memory[at] = 7;
    if (size) memory[size - 1] = 9;
    const again = new Uint8Array(unpacked(packed(memory.buffer).buffer));
    assert.ok(Buffer.from(again).equals(Buffer.from(memory)));
  });
}

test("empty blocks take no room", () => {
  const memory = new Uint8Array(400 * BLOCK);
  memory[300 * BLOCK + 5] = 1;
  assert.ok(packed(memory.buffer).length < 2 * BLOCK);
});

test("what is cut short is not taken for memory", () => {
  const memory = new Uint8Array(3 * BLOCK).fill(1);
  const content = packed(memory.buffer);
  for (const length of [0, 4, 12, BLOCK, content.length - 1]) {
    assert.throws(() => unpacked(content.buffer.slice(0, length)), RangeError);
  }
});
