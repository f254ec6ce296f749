/**
 * The first script of a page with the calculator. The build joins it with the modules that it
 * imports and puts it into the head (`publish/finish/head_script.py`): the loader starts, and
 * asks for the runtime, before the rest of the page has been read. `start.js` takes it over.
 */

import { bringTheme, holdThemeBack } from "../common/theme_script.js";
import { isAsked } from "./asked.js";
import { startLoader } from "./loader_worker.js";
import { manifestOfPage } from "./manifest.js";
import { mayStartAtOnce, missingInThisBrowser } from "./support.js";

holdThemeBack();
if (mayStartAtOnce(isAsked) && !missingInThisBrowser()) {
  try {
    Object.assign(window, { followUpLoader: startLoader(manifestOfPage(), true) });
    performance.mark("followup:start");
  } catch {
    // A frame that forbids it: the calculator finds out for itself, and says so.
  }
} else addEventListener("DOMContentLoaded", bringTheme);
