/**
 * Where a message is written: the form of its people and details, the draft of the engine,
 * the person's own edits, and what the engine's reader says of them.
 *
 * @import { Plan } from "../plan/plan_view.js"
 * @import { Problem } from "../form/fields.js"
 * @import { Kind } from "./review_view.js"
 * @import { Snapshot as People } from "./recipients.js"
 * @import { Edits } from "./drafts.js"
 * @typedef {(method: string, params: object) => Promise<any>} Ask
 * @typedef {{ texts: [string, string][], people: People, edits: Edits }} Snapshot
 */

import { builtData, names, part, say, sentence } from "../common/dom.js";
import { Drafts } from "./drafts.js";
import { InvalidInput } from "../engine/engine.js";
import { showBesideFields } from "../form/errors.js";
import { fill, readForm, typedTexts } from "../form/fields.js";
import { connectGaps } from "./gaps.js";
import { showQuestions } from "./message_questions.js";
import { connectButtons, showDraft, showMissing, showScript, shownText, textControls, updateLinks } from "./message_view.js";
import { Recipients } from "./recipients.js";
import { Reviewer } from "./reviewer.js";

/** What a new plan leads to where it asks for no message. @type {Record<string, string>} */
const WITHOUT_MESSAGE = { prepare: "thank_you", move_on: "", stop: "" };

export class MessageForm {
  #root;
  #ask;
  #changed;
  #sent;
  #reviewer;
  #drafts = new Drafts();
  /** @type {Recipients} */
  #recipients;
  /** @type {Record<string, Kind>} */
  #kinds;
  /** @type {{ today: string } | undefined} */
  #situation;
  /** Whether the person chose the message, so that a new plan does not. */
  #chosen = false;
  /** Whose text is on screen: not the key of now while its draft is on the way. */
  #shown = "";
  /** Whether the engine's draft still lacks something. */
  #missing = false;
  /** The snapshot of a message of which nothing was typed. */
  #empty;
  #frame = 0;
  #newestDraft = 0;

  /**
   * @param {HTMLElement} root
   * @param {Ask} ask
   * @param {() => void} changed called when there is something new to keep
   * @param {(step: string) => void} sent called when the person says that this message went
   */
  constructor(root, ask, changed, sent) {
    this.#root = root;
    this.#ask = ask;
    this.#changed = changed;
    this.#sent = sent;
    this.#reviewer = new Reviewer(root, ask);
    this.#kinds = builtData(root, "kinds");
    this.#recipients = new Recipients(this.#form, () => this.#write());
    this.#form.addEventListener("input", (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement && "name" in target && target.name)) return; // the text itself
      if (target instanceof HTMLSelectElement && target.name === "message") this.#chosen = target.value !== "";
      this.#writeSoon();
    });
    this.#empty = JSON.stringify(this.snapshot());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#connectText();
    connectButtons(root, () => this.#offerSent());
    connectGaps(textControls(root).body);
    part(root, "sent-it").addEventListener("click", () => {
      this.#sent(this.#kind);
      part(root, "sent-it").hidden = true;
      this.#did(sentence("message.noted_as_sent"));
    });
  }

  /**
   * A new plan: the message may change with it, unless the person chose or edited it.
   *
   * @param {Plan} plan
   * @param {{ today: string }} situation
   */
  setPlan(plan, situation) {
    this.#situation = situation;
    const { step } = plan.next;
    if (!this.#chosen) fill(this.#form, "message", WITHOUT_MESSAGE[step] ?? step);
    this.#write();
  }

  /**
   * Begin with that message.
   *
   * @param {string} kind
   * @param {string} tone
   */
  choose(kind, tone) {
    if (!(kind in this.#kinds)) return;
    this.#chosen = true;
    fill(this.#form, "message", kind);
    if (tone) fill(this.#form, "tone", tone);
  }

  /** @returns {Snapshot} what the person typed here */
  snapshot() {
    const people = this.#recipients.snapshot();
    // A message that the plan chose is not the person's, and the first in the list may be.
    const texts = typedTexts(this.#form).filter(([name]) => name !== "message");
    if (this.#chosen) texts.push(["message", this.#kind]);
    return { texts, people, edits: this.#drafts.edits() };
  }

  /** Whether nothing was typed here. */
  get isEmpty() {
    return JSON.stringify(this.snapshot()) === this.#empty;
  }

  /** @param {Snapshot} snapshot put back in place of what is here */
  restore({ texts, people, edits }) {
    this.#form.reset();
    for (const [name, text] of texts) fill(this.#form, name, text);
    this.#chosen = texts.some(([name, text]) => name === "message" && text !== "");
    this.#recipients.restore(people);
    this.#drafts = new Drafts();
    this.#drafts.restore(edits);
    this.#writeSoon();
  }

  /** Nothing typed is left here. */
  clear() {
    this.restore({ texts: [], people: { people: [{ id: 1, texts: {} }], current: 1 }, edits: {} });
    this.#situation = undefined;
    this.#showNoText();
    part(this.#root, "message").hidden = true;
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (part(this.#root, "message-form"));
  }

  get #kind() {
    return /** @type {HTMLSelectElement} */ (this.#form.elements.namedItem("message")).value;
  }

  get #unfinished() {
    const { text, draft } = this.#drafts.get(this.#key);
    return this.#missing && text.subject === draft.subject && text.body === draft.body;
  }

  get #key() {
    return `${this.#kind}/${this.#recipients.current}`;
  }

  #connectText() {
    const { subject, body } = textControls(this.#root);
    for (const control of [subject, body]) {
      control.addEventListener("input", () => {
        this.#drafts.edit(this.#shown, shownText(this.#root));
        this.#changed();
        if (this.#shown === this.#key) this.#show();
      });
    }
    body.addEventListener("scroll", () => (part(this.#root, "marks").scrollTop = body.scrollTop));
    part(this.#root, "use-newer").addEventListener("click", () => {
      this.#drafts.adopt(this.#key);
      this.#show();
      this.#did(sentence("message.newer_adopted"));
      body.focus();
    });
    part(this.#root, "bring-back").addEventListener("click", () => {
      this.#drafts.bringBack(this.#key);
      this.#show();
      this.#did(sentence("message.brought_back"));
      body.focus();
    });
  }

  /** The text has left the page: whoever sent a step of the plan can say so at once. */
  #offerSent() {
    part(this.#root, "sent-it").hidden = !(this.#kind in names("steps.name"));
  }

  /** @param {string} text what a button did */
  #did(text) {
    this.#changed();
    say(part(this.#root, "did-message"), text);
  }

  #writeSoon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#write();
    });
  }

  /** Ask the engine for a draft of what the form says now. */
  async #write() {
    this.#showFields();
    this.#changed();
    const mine = ++this.#newestDraft;
    if (!this.#situation || !this.#kind) return;
    const key = this.#key;
    part(this.#root, "on-its-way").hidden = this.#shown !== "";
    const { values } = readForm(this.#form, this.#situation.today);
    try {
      const message = await this.#ask("write", { ...values, situation: this.#situation });
      if (mine !== this.#newestDraft) return;
      this.#drafts.offer(key, { subject: message.subject, body: message.body });
      /** @type {Problem[]} */
      const unclear = message.unclear;
      showBesideFields(this.#form, unclear, new Set(unclear.map(({ field }) => field)));
      showScript(this.#root, message.script);
      this.#missing = message.missing.length > 0;
      showMissing(this.#root, this.#form, message.missing);
      this.#show();
    } catch (error) {
      part(this.#root, "on-its-way").hidden = true;
      if (!(error instanceof InvalidInput)) return;
      const left = new Set(error.problems.map((problem) => problem.field));
      showBesideFields(this.#form, error.problems, left);
      if (mine === this.#newestDraft && this.#shown !== key) this.#showNoText();
    } finally {
      this.#reveal();
    }
  }

  /** Only what this message has a use for; no text where there is nothing to send. */
  #showFields() {
    const kind = this.#kind;
    showQuestions(this.#form, kind, this.#kinds[kind], this.#recipients.others.length > 0);
    if (kind) return;
    this.#showNoText();
    this.#reveal();
  }

  /** Seen once there is a plan; an answer that comes after everything was cleared shows nothing. */
  #reveal() {
    if (this.#situation) part(this.#root, "message").hidden = false;
  }

  /** Rather none than that of another message or person. */
  #showNoText() {
    this.#shown = "";
    part(this.#root, "on-its-way").hidden = true;
    part(this.#root, "message-text").hidden = true;
  }

  #show() {
    this.#shown = this.#key;
    part(this.#root, "on-its-way").hidden = true;
    part(this.#root, "message-text").hidden = false;
    showDraft(this.#root, this.#kind, this.#drafts.get(this.#key));
    updateLinks(this.#root);
    const { people } = readForm(this.#form, this.#situation?.today ?? "").values;
    const params = { message: this.#kind, people, situation: this.#situation, others: this.#others() };
    this.#reviewer.review(params, this.#kinds[this.#kind], this.#unfinished);
  }

  /** The texts that this one is compared with: to the other people, or the one before it. */
  #others() {
    const before = this.#kinds[this.#kind]?.after;
    const keys = before
      ? [`${before}/${this.#recipients.current}`]
      : this.#recipients.others.map((id) => `${this.#kind}/${id}`);
    return keys.map((key) => this.#drafts.get(key).text.body).filter(Boolean);
  }
}
