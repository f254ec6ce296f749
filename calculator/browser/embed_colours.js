/**
 * Light or dark on the bare page: what the host wishes in `#theme=light` or `#theme=dark`,
 * otherwise what the frame's `color-scheme` or the visitor's system says.
 *
 * A classic script in the head, so that the colours are there before anything is painted.
 */
{
  const system = matchMedia("(prefers-color-scheme: dark)");

  /** @param {string | null | undefined} wish */
  const show = (wish) => {
    const dark = wish === "dark" || (wish !== "light" && system.matches);
    document.documentElement.dataset["mdColorScheme"] = dark ? "slate" : "default";
  };

  const wished = () => new URLSearchParams(location.hash.slice(1)).get("theme");

  // The calculator writes the interview into the address: the wish outlives that in the
  // history entry, for when the frame is loaded again.
  let wish = wished() ?? history.state?.theme;

  const remember = () => {
    show(wish);
    try {
      history.replaceState({ ...history.state, theme: wish }, "");
    } catch {
      // A frame may forbid it; the colours are right all the same.
    }
  };

  remember();
  system.addEventListener("change", () => show(wish));
  addEventListener("hashchange", () => {
    wish = wished();
    remember();
  });
}
