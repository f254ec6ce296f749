/** The worker of Pyodide's documentation, "Using Pyodide in a web worker", with our packages. */
import { loadPyodide } from "./pyodide/pyodide.mjs";

const ready = (async () => {
  const pyodide = await loadPyodide();
  const wheels = await (await fetch("wheels.json")).json();
  await pyodide.loadPackage(wheels.map((/** @type {string} */ name) => new URL(name, import.meta.url).href));
  return pyodide.runPython("from followup import handle; handle");
})();

self.onmessage = async (event) => {
  const handle = await ready;
  self.postMessage(handle(event.data));
};
