/**
 * The people to write to. The form shows one of them at a time: each has a name, a role and
 * a moment of their own, so that no two get the same note.
 *
 * @import { Control } from "./fields.js"
 * @typedef {{ id: number, texts: Record<string, string> }} Person
 * @typedef {{ people: Person[], current: number }} Snapshot
 */

import { element, part } from "./dom.js";
import { controlsOf } from "./fields.js";

const NAME = "people.recipients[0].name";

export class Recipients {
  #form;
  /** @type {Person[]} */
  #people = [{ id: 1, texts: {} }];
  #current = 1;

  /**
   * @param {HTMLFormElement} form
   * @param {() => void} changed called when another person is shown
   */
  constructor(form, changed) {
    this.#form = form;
    const who = this.#who;
    who.addEventListener("input", (event) => {
      event.stopPropagation();
      this.#turnTo(Number(who.value));
      changed();
    });
    part(form, "add-person").addEventListener("click", () => {
      const id = Math.max(...this.#people.map((person) => person.id)) + 1;
      this.#people.push({ id, texts: {} });
      this.#turnTo(id);
      changed();
      controlsOf(form).find((control) => control.name === NAME)?.focus();
    });
    part(form, "remove-person").addEventListener("click", () => {
      const rest = this.#people.filter((person) => person.id !== this.#current);
      this.restore({ people: rest, current: rest[0]?.id ?? 1 });
      changed();
      who.focus();
    });
    form.addEventListener("input", () => this.#show());
  }

  /** The number of the person who is shown. */
  get current() {
    return this.#current;
  }

  /** The numbers of the people who are not shown. */
  get others() {
    return this.#people.map((person) => person.id).filter((id) => id !== this.#current);
  }

  /** @returns {Snapshot} */
  snapshot() {
    this.#take();
    return structuredClone({ people: this.#people, current: this.#current });
  }

  /** @param {Snapshot} snapshot */
  restore({ people, current }) {
    if (people.length === 0) return;
    this.#people = structuredClone(people);
    this.#current = people.some((person) => person.id === current) ? current : (people[0]?.id ?? 1);
    this.#put();
  }

  /** @param {number} id */
  #turnTo(id) {
    this.#take();
    this.#current = id;
    this.#put();
  }

  /** Remember what is typed for the person who is shown. */
  #take() {
    const person = this.#person;
    if (person) person.texts = Object.fromEntries(this.#controls.map((each) => [each.name, each.value]));
  }

  /** Show what was typed for the person. */
  #put() {
    for (const control of this.#controls) {
      const first = control instanceof HTMLSelectElement ? (control.options[0]?.value ?? "") : "";
      control.value = this.#person?.texts[control.name] ?? first;
    }
    this.#show();
  }

  #show() {
    this.#take();
    const several = this.#people.length > 1;
    part(this.#form, "who-row").hidden = !several;
    part(this.#form, "remove-person").hidden = !several;
    const options = this.#people.map(({ id, texts }, index) =>
      element("option", { value: String(id) }, texts[NAME]?.trim() || `Person ${index + 1}`),
    );
    this.#who.replaceChildren(...options);
    this.#who.value = String(this.#current);
  }

  get #who() {
    return /** @type {HTMLSelectElement} */ (part(this.#form, "who"));
  }

  get #person() {
    return this.#people.find((person) => person.id === this.#current);
  }

  /** @returns {Control[]} the controls that each person has of their own */
  get #controls() {
    return controlsOf(this.#form).filter((control) => control.dataset.person !== undefined);
  }
}
