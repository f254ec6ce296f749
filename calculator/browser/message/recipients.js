/**
 * The people to write to. The form shows one of them at a time: each has a name, a role and
 * a moment of their own, so that no two get the same note.
 *
 * @import { Control } from "../form/fields.js"
 * @typedef {{ id: number, texts: Record<string, string> }} Person
 * @typedef {{ people: Person[], current: number }} Snapshot
 */

import { element, part, say, sentence } from "../common/dom.js";
import { controlsOf } from "../form/fields.js";

const NAME = "people.recipients[0].name";

export class Recipients {
  #form;
  /** @type {Person[]} */
  #people = [{ id: 1, texts: {} }];
  #current = 1;
  /** Who was removed last, with what was typed for them. @type {Person | undefined} */
  #removed;

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
      const id = Math.max(...this.#people.map((person) => person.id), this.#removed?.id ?? 0) + 1;
      this.#add({ id, texts: {} });
      changed();
      controlsOf(form).find((control) => control.name === NAME)?.focus();
    });
    part(form, "remove-person").addEventListener("click", () => {
      const name = this.#nameOf(this.#current);
      this.#take();
      const gone = this.#person;
      const rest = this.#people.filter((person) => person !== gone);
      this.restore({ people: rest, current: rest[0]?.id ?? 1 });
      this.#offer(gone, name);
      changed();
      part(form, "bring-person").focus();
    });
    part(form, "bring-person").addEventListener("click", () => {
      if (this.#removed) this.#add(this.#removed);
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
    if (people.some((person) => person.id === this.#removed?.id)) this.#offer(undefined, "");
    this.#people = structuredClone(people);
    this.#current = people.some((person) => person.id === current) ? current : (people[0]?.id ?? 1);
    this.#put();
  }

  /** @param {Person} person */
  #add(person) {
    this.#people.push(person);
    this.#turnTo(person.id);
    if (person === this.#removed) this.#offer(undefined, "");
    this.#say(sentence("people.turned_to", { name: this.#nameOf(person.id) }));
  }

  /**
   * Offer to bring back who was removed: nothing that was typed is lost.
   *
   * @param {Person | undefined} person
   * @param {string} name
   */
  #offer(person, name) {
    this.#removed = person;
    const button = part(this.#form, "bring-person");
    button.textContent = sentence("people.bring_back", { name });
    button.hidden = person === undefined;
    this.#say(person ? sentence("people.removed", { name }) : "");
  }

  /** @param {string} text */
  #say(text) {
    say(part(this.#form, "did-people"), text);
  }

  /** @param {number} id */
  #nameOf(id) {
    const index = this.#people.findIndex((person) => person.id === id);
    return this.#people[index]?.texts[NAME]?.trim() || sentence("people.unnamed", { number: index + 1 });
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
    const options = this.#people.map(({ id }) => element("option", { value: String(id) }, this.#nameOf(id)));
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
