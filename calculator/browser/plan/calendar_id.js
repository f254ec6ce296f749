/**
 * By what a calendar knows this interview again: a random name, kept with what was typed, and
 * how often its days have changed since the first file. Two interviews so never overwrite each
 * other, and a corrected day moves the old entries.
 *
 * @typedef {{ id: string, sequence: number, days: string }} Exported `days` are those of the
 *   last file, or "" before the first
 */

export class CalendarId {
  /** @type {Exported} */
  #kept = fresh();

  /** @returns {Exported | undefined} what to keep; undefined before the first file */
  snapshot() {
    return this.wasExported ? this.#kept : undefined;
  }

  /** @param {unknown} kept what was kept, from any source */
  restore(kept) {
    this.#kept = isExported(kept) ? kept : fresh();
  }

  get wasExported() {
    return this.#kept.days !== "";
  }

  /**
   * What goes to the engine's `calendar`.
   *
   * @param {string} days of the file that is made now, or "" if they are not known yet
   */
  params(days) {
    const { id, sequence, days: before } = this.#kept;
    return { id, sequence: before && before !== days ? sequence + 1 : sequence };
  }

  /** @param {string} days of the file that was saved */
  saved(days) {
    this.#kept = { ...this.#kept, ...this.params(days), days };
  }
}

/** @returns {Exported} */
function fresh() {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id, sequence: 0, days: "" };
}

/**
 * @param {any} value
 * @returns {value is Exported}
 */
function isExported(value) {
  const { id, sequence, days } = value ?? {};
  return /^[a-z0-9-]{8,64}$/.test(id) && Number.isInteger(sequence) && sequence >= 0 && typeof days === "string";
}
