/**
 * Says which modules of a library a start imports: what a build with one trick less needs.
 *
 * usage: node modules_of.js LIBRARY.zip ENGINE.zip REQUEST
 */
import { start, told } from "../bundle/runtime.js";

const [library, engine, request] = process.argv.slice(2);
if (!library || !engine || !request) throw new Error("usage: node modules_of.js LIBRARY.zip ENGINE.zip REQUEST");
process.stdout.write(told(await start({ library, engine }), "imported", [[request, ""]]));
