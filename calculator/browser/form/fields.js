/**
 * Reads and fills the controls of a form. A control's name is the path of the field that it
 * stands for, such as "reply.date"; its `data-kind` says what may be typed into it.
 */

import { inWords } from "../common/dates.js";
import { typedClosures } from "./typed_closures.js";
import { typedSent } from "./typed_sent.js";
import { typedDate } from "./typed_date.js";

/**
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 * @typedef {{ words: string, date: string | null, reading: string }} Reading
 * @typedef {{ field: string, message: string, code?: string, choices?: Reading[] }} Problem
 * @typedef {{ values: Record<string, any>, problems: Problem[], readings: Map<string, string>,
 *   choices: Map<string, string[]>, sent: string[] }} Contents
 *   `values` is nested as the engine takes it; `readings` says how a date was read, `choices`
 *   which other days it may be. `sent` names the control behind each item of `values.sent`.
 */

/** The messages whose first day is a field of the situation. */
const FIRST_SENT = new Set(["thank_you_sent", "follow_up_sent", "final_check_in_sent"]);

/**
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
export function controlsOf(form) {
  return /** @type {Control[]} */ ([...form.elements].filter((each) => "name" in each && each.name));
}

/**
 * What the form says. Hidden questions say nothing.
 *
 * @param {HTMLFormElement} form
 * @param {string} today
 * @returns {Contents}
 */
export function readForm(form, today) {
  /** @type {Contents} */
  const contents = { values: {}, problems: [], readings: new Map(), choices: new Map(), sent: [] };
  for (const control of controlsOf(form)) {
    if (!control.closest(":is([data-when], [data-asked], [data-with-message])[hidden]")) readControl(control, today, contents);
  }
  return contents;
}

/**
 * @param {Control} control
 * @param {string} today
 * @param {Contents} contents
 */
function readControl(control, today, contents) {
  const { values, problems, readings } = contents;
  const text = control.value.trim();
  const checked = control instanceof HTMLInputElement && control.checked;
  const kind = control.dataset.kind;
  if (kind === "date") readings.set(control.name, ""); // what was read before is no reading of this
  if (kind === "option" && !checked) return;
  if (kind === "flag") {
    if (!checked) put(values, control.name, false);
  } else if (kind === "switch") {
    if (checked) put(values, control.name, true);
  } else if (kind === "days") {
    if (checked) put(values, control.name, [...(values[control.name] ?? []), control.value]);
  } else if (text === "") {
    return;
  } else if (kind === "date") {
    const typed = typedDate(text, today, control.dataset.side === "future" ? "future" : "past");
    if ("date" in typed) {
      put(values, control.name, typed.date);
      readings.set(control.name, typed.date === text ? "" : inWords(typed.date));
      if (typed.others) contents.choices.set(control.name, typed.others);
    } else {
      problems.push({ field: control.name, message: typed.problem });
      if (typed.choices) contents.choices.set(control.name, typed.choices);
    }
  } else if (kind === "closures") {
    const typed = typedClosures(text, today);
    if ("closures" in typed) put(values, control.name, typed.closures);
    else problems.push({ field: control.name, message: typed.problem });
  } else if (kind === "sent") {
    const typed = typedSent(text, today);
    if ("days" in typed) putSent(contents, control.name, typed.days);
    else problems.push({ field: control.name, message: typed.problem });
  } else {
    put(values, control.name, text);
  }
}

/**
 * The first day of a message has a field of its own in the engine, if that has one; any
 * others are in its list.
 *
 * @param {Contents} contents
 * @param {string} name of the control, such as "follow_up_sent"
 * @param {string[]} days
 */
function putSent({ values, sent }, name, days) {
  const [first, ...others] = FIRST_SENT.has(name) ? days : [undefined, ...days];
  if (first) values[name] = first;
  for (const on of others) {
    values.sent = [...(values.sent ?? []), { step: name.replace(/_sent$/, ""), on }];
    sent.push(name);
  }
}

/**
 * Set `values.a.b` for the path "a.b"; "a[0]" is the first of a list.
 *
 * @param {Record<string, any>} values
 * @param {string} path
 * @param {unknown} value
 */
function put(values, path, value) {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let inner = values;
  for (const name of names) {
    const list = /^(.+)\[0\]$/.exec(name);
    if (list?.[1]) {
      inner[list[1]] ??= [{}];
      inner = inner[list[1]][0];
    } else {
      inner[name] ??= {};
      inner = inner[name];
    }
  }
  inner[last] = value;
}

/**
 * The texts of the form as typed, without what stands at its default.
 *
 * @param {HTMLFormElement} form
 * @returns {[string, string][]} name and text
 */
export function typedTexts(form) {
  return controlsOf(form).flatMap((control) => {
    const { name } = control;
    if (control instanceof HTMLInputElement && control.type === "radio") {
      return control.checked && control.value ? [[name, control.value]] : [];
    }
    if (control instanceof HTMLInputElement && control.type === "checkbox") {
      if (control.checked === control.defaultChecked) return [];
      return [[name, control.dataset.kind === "days" ? control.value : String(control.checked)]];
    }
    const standard = control instanceof HTMLSelectElement ? (control.options[0]?.value ?? "") : control.defaultValue;
    return control.value.trim() === standard ? [] : [[name, control.value.trim()]];
  });
}

/**
 * Put a text into the control of that name.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} text
 * @returns {boolean} whether there is such a control; a choice that it does not offer is left
 */
export function fill(form, name, text) {
  const controls = controlsOf(form).filter((control) => control.name === name);
  for (const control of controls) {
    if (control instanceof HTMLInputElement && control.type === "radio") {
      if (controls.some((each) => each.value === text)) control.checked = control.value === text;
    } else if (control instanceof HTMLInputElement && control.type === "checkbox") {
      const days = text.split(",");
      control.checked = control.dataset.kind === "days" ? days.includes(control.value) : text !== "false";
    } else if (!(control instanceof HTMLSelectElement) || has(control, text)) control.value = text;
  }
  return controls.length > 0;
}

/**
 * @param {HTMLSelectElement} select
 * @param {string} value
 */
function has(select, value) {
  return [...select.options].some((option) => option.value === value);
}
