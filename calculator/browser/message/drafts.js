/**
 * What was drafted and what was edited, for each person and each kind of message. The
 * engine's draft never takes the place of an edit: the edit stays, the draft is offered.
 *
 * @typedef {{ subject: string, body: string }} Text
 * @typedef {{ draft: Text, text: Text, seen: Text, replaced: Text | null }} Entry
 *   `draft` is the newest of the engine, `text` what the person sees, `seen` the draft that
 *   it began as, `replaced` an edit that a newer draft took the place of, at their own wish.
 * @typedef {Record<string, { text: Text, seen: Text }>} Edits
 */

/** @type {Text} */
const EMPTY = { subject: "", body: "" };

export class Drafts {
  /** @type {Map<string, Entry>} */
  #entries = new Map();

  /**
   * Take a new draft of the engine. It is shown at once where nothing was edited.
   *
   * @param {string} key
   * @param {Text} draft
   */
  offer(key, draft) {
    const entry = this.#entry(key);
    entry.draft = draft;
    if (same(entry.text, entry.seen)) adopt(entry);
  }

  /**
   * Take what the person typed.
   *
   * @param {string} key
   * @param {Text} text
   */
  edit(key, text) {
    this.#entry(key).text = text;
  }

  /**
   * Put the newer draft in the place of the edit, which can be brought back.
   *
   * @param {string} key
   */
  adopt(key) {
    const entry = this.#entry(key);
    entry.replaced = entry.text;
    adopt(entry);
  }

  /**
   * Change the text for the one that a newer draft took the place of; again for the other.
   *
   * @param {string} key
   */
  bringBack(key) {
    const entry = this.#entry(key);
    if (entry.replaced) [entry.text, entry.replaced] = [entry.replaced, entry.text];
  }

  /**
   * @param {string} key
   * @returns {Entry & { newer: boolean }} what to show, and whether a newer draft is on offer
   */
  get(key) {
    const entry = this.#entry(key);
    return { ...entry, newer: !same(entry.text, entry.draft) && !same(entry.draft, entry.seen) };
  }

  /** @returns {Edits} what was edited: what is worth keeping */
  edits() {
    const edited = [...this.#entries].filter(([, { text, seen }]) => !same(text, seen));
    return Object.fromEntries(edited.map(([key, { text, seen }]) => [key, { text, seen }]));
  }

  /** @param {Edits} edits as `edits` gave them */
  restore(edits) {
    for (const [key, { text, seen }] of Object.entries(edits)) {
      Object.assign(this.#entry(key), { text, seen });
    }
  }

  /** @param {string} key */
  #entry(key) {
    const found = this.#entries.get(key) ?? { draft: EMPTY, text: EMPTY, seen: EMPTY, replaced: null };
    this.#entries.set(key, found);
    return found;
  }
}

/** @param {Entry} entry */
function adopt(entry) {
  entry.text = entry.draft;
  entry.seen = entry.draft;
}

/**
 * @param {Text} one
 * @param {Text} other
 */
function same(one, other) {
  return one.subject === other.subject && one.body === other.body;
}
