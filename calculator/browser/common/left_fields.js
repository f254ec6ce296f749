/** Which fields a person has left. */

/**
 * What leaving a field shows may move what is below it. A button that is being pressed would
 * slip away from under the finger, and its click be lost: it is told once that is over.
 *
 * @param {HTMLFormElement} form
 * @param {(name: string) => void} tell is given the name of each field that is left
 */
export function whenLeft(form, tell) {
  let isPressed = false;
  /** @type {Set<string>} */
  const left = new Set();
  const tellAll = () => {
    for (const name of left) tell(name);
    left.clear();
  };
  const release = () => {
    isPressed = false;
    setTimeout(tellAll); // a click comes after its release
  };
  addEventListener("pointerdown", () => (isPressed = true), { capture: true });
  for (const event of ["pointerup", "pointercancel"]) addEventListener(event, release, { capture: true });
  form.addEventListener("focusout", ({ target }) => {
    if (!(target instanceof HTMLElement) || !("name" in target)) return;
    left.add(String(target.name));
    if (!isPressed) tellAll();
  });
}
