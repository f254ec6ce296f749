/**
 * Light or dark on the bare page: what the host wishes in `#theme=light` or `#theme=dark`,
 * otherwise what the frame's `color-scheme` or the visitor's system says.
 *
 * A classic script in the head, so that the colours are there before anything is painted.
 */
{
  const system = matchMedia("(prefers-color-scheme: dark)");

  // The calculator writes the interview into the address: the wish outlives that in the
  // history entry, for when the frame is loaded again.
  /** @type {string | undefined} */
  let wish = history.state?.theme;

  const show = () => {
    const dark = wish === "dark" || (wish !== "light" && system.matches);
    document.documentElement.dataset["mdColorScheme"] = dark ? "slate" : "default";
  };

  /** @param {string} address the page's, as the host has set it */
  const follow = (address) => {
    wish = new URLSearchParams(new URL(address).hash.slice(1)).get("theme") ?? wish;
    show();
    try {
      history.replaceState({ ...history.state, theme: wish }, "");
    } catch {
      // A frame may forbid it; the colours are right all the same.
    }
  };

  follow(location.href);
  system.addEventListener("change", show);
  addEventListener("hashchange", ({ newURL }) => follow(newURL));
}
