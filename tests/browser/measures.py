"""What a page can be asked about the success criteria of WCAG, in the page's own language."""

SETTLED = """() => new Promise(requestAnimationFrame).then(() =>
  Promise.allSettled(document.getAnimations().map((each) => each.finished)))"""
"""Waits until nothing moves and no colour changes any more."""

FOCUS = """() => {
  const has = document.activeElement;
  if (!has || has === document.body) return null;
  const style = getComputedStyle(has);
  const parts = [0.1, 0.5, 0.9];
  const seen = [...has.getClientRects()].some((box) => {
    const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return parts.some((across) => parts.some((down) => {
      const x = box.left + box.width * across, y = above + (below - above) * down;
      const top = document.elementFromPoint(x, y);
      return has.contains(top) || (top?.tagName === "LABEL" && top.contains(has));
    }));
  });
  const name = `${has.tagName}.${has.className}#${has.id} ${has.innerText ?? ""}`.slice(0, 90);
  const box = Object.values(has.getBoundingClientRect().toJSON()).map(Math.round).join(" ");
  const outline = style.outlineStyle !== "none" && style.outlineWidth !== "0px";
  return { name, box, seen, outline };
}"""
"""What has the focus: whether any of it can be seen, and whether an outline shows it."""

SMALL_TARGETS = """() => {
  const text = "p, li, td, th, dd, dt, figcaption, summary, h1, h2, h3";
  const controls = "a[href], button, input, select, textarea, summary";
  const found = [...document.querySelectorAll(controls)].filter((each) =>
    each.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && each.getBoundingClientRect().width > 0 && !each.matches(".headerlink"));
  const box = (each) => each.getBoundingClientRect();
  const isSmall = (each) => box(each).width < 24 || box(each).height < 24;
  // The exceptions of the criterion: a link in a line of text, and room around a small one.
  const inText = (each) => getComputedStyle(each).display === "inline"
    && each.closest(text) !== null
    && each.closest(text).innerText.trim() !== each.innerText.trim();
  const middle = (each) =>
    [box(each).left + box(each).width / 2, box(each).top + box(each).height / 2];
  const tooNear = (each, other) => {
    const [x, y] = middle(each), room = box(other), [a, b] = middle(other);
    const across = Math.max(room.left - x, 0, x - room.right);
    const down = Math.max(room.top - y, 0, y - room.bottom);
    return Math.hypot(across, down) < 12
      || (isSmall(other) && !inText(other) && Math.hypot(a - x, b - y) < 24);
  };
  return found.filter((each) => isSmall(each) && !inText(each) && found.some((other) =>
      other !== each && !other.contains(each) && !each.contains(other) && tooNear(each, other)))
    .map((each) => `${each.tagName}.${each.className} ${each.innerText ?? each.name}`.slice(0, 80));
}"""
"""Targets under 24 by 24 pixels with no room of that size to themselves (WCAG 2.5.8)."""

SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""The spacing that a reader may set (WCAG 1.4.12)."""

NO_SPACING = "() => { document.adoptedStyleSheets = []; }"

TWICE_AS_LARGE = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""
"""Twice the size of text (WCAG 1.4.4); every size on the site hangs on that of the root."""

AS_LARGE_AS_BEFORE = "() => { document.documentElement.style.fontSize = ''; }"

CUT_OFF = """() => [...document.querySelectorAll("article *")].filter((each) => {
    const skipped = ".visually-hidden, svg, textarea, input";
    if (!each.checkVisibility() || each.closest(skipped)) return false;
    if (each.clientWidth <= 1) return false; // out of sight on purpose, for screen readers
    const style = getComputedStyle(each);
    const hides = (value) => value === "hidden" || value === "clip";
    return (hides(style.overflowX) && each.scrollWidth > each.clientWidth + 1)
      || (hides(style.overflowY) && each.scrollHeight > each.clientHeight + 1);
  }).map((each) => `${each.tagName}.${each.className} ${each.innerText}`.slice(0, 80))"""
"""Parts of the article whose text does not fit and is cut off. A field scrolls instead."""

BORDER_CONTRAST = """(selector) => {
  const part = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((each) => each / 255)
    .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0);
  const behind = (each) => {
    for (let at = each.parentElement; at; at = at.parentElement) {
      const colour = part(getComputedStyle(at).backgroundColor);
      if (colour.length === 3) return colour;
    }
    return [255, 255, 255];
  };
  const hasEdge = (each) => part(getComputedStyle(each).borderTopColor)[3] !== 0;
  const shown = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  return shown.filter(hasEdge).map((each) => {
    const [a, b] = [light(part(getComputedStyle(each).borderTopColor)), light(behind(each))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
}"""
"""The contrast of each control's border with what is around it (WCAG 1.4.11). A button that is
underlined text has none."""

RUNNING = "document.getAnimations().filter((each) => each.playState === 'running').length"
"""How much is moving."""

NAMES = """() => {
  const words = (text) => text.toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, " ").trim();
  return [...document.querySelectorAll("button, a[href], summary")]
    .filter((each) => each.checkVisibility() && each.hasAttribute("aria-label"))
    .filter((each) => !words(each.getAttribute("aria-label")).includes(words(each.innerText)))
    .map((each) => `${each.innerText} / ${each.getAttribute("aria-label")}`);
}"""
"""Controls whose name does not hold the words that people see (WCAG 2.5.3)."""

SCROLL_AND_FOCUS = """async () => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const isWider = (each) => ["auto", "scroll"].includes(getComputedStyle(each).overflowX)
    && each.scrollWidth > each.clientWidth;
  return [...document.querySelectorAll("article :not(input, select, textarea)")]
    .filter((each) => each.checkVisibility())
    .filter((each) => isWider(each) !== (each.getAttribute("tabindex") === "0"))
    .map((each) => `${isWider(each) ? "no focus" : "no scroll"}: ${each.outerHTML.slice(0, 80)}`);
}"""
"""What scrolls sideways and cannot have the focus, or has it and does not scroll (WCAG 2.1.1)."""
