/** The country of the employer, and its regions. */

import { element, part, sentence } from "../common/dom.js";

/**
 * @param {HTMLFormElement} form
 * @param {Record<string, Record<string, string>>} regions names by code, by country
 */
export function connectRegions(form, regions) {
  const country = form.elements.namedItem("country");
  if (country instanceof HTMLSelectElement) {
    country.addEventListener("input", () => offerRegions(form, regions));
  }
}

/**
 * Offer the regions of the country in the form, if it has any.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, Record<string, string>>} regions
 * @param {string} [chosen]
 */
export function offerRegions(form, regions, chosen = "") {
  const country = form.elements.namedItem("country");
  const select = form.elements.namedItem("subdivision");
  if (!(country instanceof HTMLSelectElement) || !(select instanceof HTMLSelectElement)) return;
  const names = Object.entries(regions[country.value] ?? {}).sort(([, one], [, other]) =>
    one.localeCompare(other, "en"),
  );
  const none = select.options[0];
  select.replaceChildren(
    ...(none ? [none] : []),
    ...names.map(([code, name]) => element("option", { value: code }, name)),
  );
  select.value = names.some(([code]) => code === chosen) ? chosen : "";
  part(form, "region").hidden = names.length === 0;
}

/**
 * The region that the first of the languages names, if any does. Systems without a language
 * call it "C", and some browsers pass on "en-US@posix": those are no language tags, and say
 * nothing here.
 *
 * @param {readonly string[]} languages such as ["en", "pt-BR"]
 * @returns {string | undefined} such as "BR"
 */
export function regionOf(languages) {
  for (const tag of languages) {
    try {
      const { region } = new Intl.Locale(tag);
      if (region) return region;
    } catch {
      // The next one.
    }
  }
  return undefined;
}

/**
 * Guess the country from the language of the browser, never from the network, and say so.
 *
 * @param {HTMLFormElement} form
 */
export function guessCountry(form) {
  const country = form.elements.namedItem("country");
  const reading = form.querySelector("#fu-country-reading");
  if (!(country instanceof HTMLSelectElement) || !reading || country.value) return;
  const region = regionOf(navigator.languages);
  if (!region || ![...country.options].some((option) => option.value === region)) return;
  country.value = region;
  reading.textContent = sentence("form.country_guessed");
  country.addEventListener("input", () => (reading.textContent = ""), { once: true });
}
