/**
 * "Keep my place": what was typed, on this device, if the person asks for it; and the same
 * as a file. Off until they switch it on. Where storage is denied, only the file is offered.
 *
 * @import { Kept } from "./saved_state.js"
 */

import { part, say, sentence } from "../common/dom.js";
import { download, withDoubt } from "../common/download.js";
import { NAME, parse, read, write } from "./saved_state.js";

const FORGETS = navigator.vendor.startsWith("Apple"); // WebKit: after seven days without a visit
const LARGEST_FILE = 1_000_000; // bytes: a long message has two thousand

export class SaveControls {
  #root;
  #take;
  #give;
  #timer = 0;
  /** What was here before a file was opened. @type {Kept | undefined} */
  #before;

  /**
   * @param {HTMLElement} root
   * @param {() => Kept} take what is typed now
   * @param {(kept: Kept) => void} give puts it back
   */
  constructor(root, take, give) {
    this.#root = root;
    this.#take = take;
    this.#give = give;
    this.#switch.addEventListener("input", () => this.#switched());
    this.#on("delete", () => this.#delete());
    this.#on("export", () => {
      download("my-interview.json", "application/json", JSON.stringify(take(), null, 1));
      this.#say(withDoubt(sentence("saved.in_file")));
    });
    this.#on("import", () => this.#file.click());
    this.#file.addEventListener("input", () => this.#open());
    part(root, "keep-row").hidden = read() === undefined;
    this.#on("undo-import", () => this.#bringBack());
    window.addEventListener("pagehide", () => this.#save());
    window.addEventListener("storage", ({ key, newValue }) => {
      if ((key === NAME || key === null) && newValue === null) this.#deletedElsewhere();
    });
    part(root, "keep").hidden = false;
  }

  /**
   * Put back what is kept here, unless a link brought another interview.
   *
   * @param {boolean} another
   */
  begin(another) {
    const kept = parse(read() ?? "");
    if (!kept) return;
    if (another) {
      this.#say(sentence("saved.another"));
      return;
    }
    this.#switch.checked = true;
    this.#give(kept);
  }

  /** Something was typed. */
  changed() {
    if (!this.#switch.checked) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#save(), 500);
  }

  get #switch() {
    return /** @type {HTMLInputElement} */ (part(this.#root, "keep-here"));
  }

  get #file() {
    return /** @type {HTMLInputElement} */ (part(this.#root, "import-file"));
  }

  /**
   * @param {string} name
   * @param {() => void} react
   */
  #on(name, react) {
    part(this.#root, name).addEventListener("click", react);
  }

  /** @param {string} text */
  #say(text) {
    say(part(this.#root, "did-keep"), text);
  }

  /** @returns {boolean} whether it is kept now */
  #save() {
    return this.#switch.checked && write(JSON.stringify(this.#take()));
  }

  #switched() {
    if (!this.#switch.checked) return this.#delete();
    this.#switch.checked = this.#save();
    if (!this.#switch.checked) return this.#say(sentence("saved.not_kept"));
    this.#say(FORGETS ? sentence("saved.kept_for_a_week") : sentence("saved.kept"));
  }

  #delete() {
    this.forget();
    this.#say(sentence("saved.deleted"));
  }

  /** Nothing is kept any more, and nothing can be brought back. */
  forget() {
    clearTimeout(this.#timer);
    this.#switch.checked = false;
    this.#before = undefined;
    part(this.#root, "undo-row").hidden = true;
    write(null);
  }

  /** Another tab deleted it: this one must not write it again. */
  #deletedElsewhere() {
    clearTimeout(this.#timer);
    if (!this.#switch.checked) return;
    this.#switch.checked = false;
    this.#say(sentence("saved.deleted_elsewhere"));
  }

  #bringBack() {
    if (!this.#before) return;
    const now = this.#take();
    this.#give(this.#before);
    this.#before = now;
    this.#say(sentence("saved.undone"));
  }

  async #open() {
    const file = this.#file.files?.[0];
    this.#file.value = "";
    if (!file) return;
    const kept = file.size > LARGEST_FILE ? null : parse(await file.text());
    if (kept) {
      this.#before = this.#take();
      part(this.#root, "undo-row").hidden = false;
      this.#give(kept);
    }
    this.#say(kept ? sentence("saved.opened") : sentence("saved.not_opened"));
  }
}
