"""The menu of the theme, which opens and closes by boxes that are checked."""

from publish.finish.page import Page


def say_no_state_of_landmarks(page: Page) -> None:
    """Take `aria-expanded` from each `nav`: ARIA knows no such state of a landmark.

    `menu.js` says it of the button that opens it.
    """
    for nav in page.some("nav[aria-expanded]"):
        del nav.attrs["aria-expanded"]


def let_no_label_have_the_focus(page: Page) -> None:
    """Take `tabindex` from the labels of sections; some have one without a number.

    No reader calls a label a button. `menu.js` makes buttons of them.
    """
    for label in page.some("label.md-nav__link[tabindex]"):
        del label.attrs["tabindex"]


def say_which_page_this_is(page: Page) -> None:
    """Say of the link to this page that it is the current one; a page need not be in the menu."""
    for link in page.some("a.md-nav__link"):
        if "md-nav__link--active" in (link.attrs["class"] or ""):
            link.attrs["aria-current"] = "page"


def let_switches_be_plain(page: Page) -> None:
    """Take `autocomplete` from the boxes: HTML has it for what is typed only.

    It kept Firefox from opening the menu after a reload; `menu.js` closes it there.
    """
    for box in page.some("input[type=checkbox][autocomplete]"):
        del box.attrs["autocomplete"]


def hide_the_switches(page: Page) -> None:
    """Hide the boxes in HTML as well: a style alone hid them, and they have no name."""
    for box in page.some("input.md-toggle"):
        box.attrs["hidden"] = ""
