/**
 * A page of somebody else's, with a Pyodide of its own: loads the engine by the lock of its
 * wheels, asks it what it was given, and prints the answer.
 *
 * usage: node answer.js LOCK REQUEST
 */
import { loadPyodide } from "pyodide";

const [lockFileURL, request] = process.argv.slice(2);
const pyodide = await loadPyodide({ lockFileURL });
await pyodide.loadPackage("followup", { messageCallback: () => {} });
process.stdout.write(pyodide.pyimport("followup").handle(request));
