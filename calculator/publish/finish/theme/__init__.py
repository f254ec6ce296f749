"""What Material for MkDocs leaves without a name, or says in the wrong place.

Each is a step of its own, which stops the build when the theme's markup is another: then it
may be mended at last, or broken elsewhere. `docs/assets/theme/` does what needs a script.
"""

from publish.finish.page import Page
from publish.finish.theme.colours import (
    switch_colours_by_one_button,
    take_the_colours_of_the_device,
)
from publish.finish.theme.frame import (
    hide_pictures_from_readers,
    leave_the_site_out_of_long_titles,
    name_the_veils,
    put_the_skip_link_into_the_header,
)
from publish.finish.theme.menu import (
    hide_the_switches,
    let_no_label_have_the_focus,
    let_switches_be_plain,
    say_no_state_of_landmarks,
    say_which_page_this_is,
)
from publish.finish.theme.search import (
    give_the_search_its_buttons,
    keep_hidden_results_out_of_the_way,
    make_a_place_for_the_number_of_results,
    make_the_options_no_landmark,
    name_the_search,
)
from publish.finish.theme.wide import let_wide_parts_have_the_focus

THEME = "[data-md-component=container]"
"""What only a page with the theme has."""
STEPS = (
    put_the_skip_link_into_the_header,
    hide_pictures_from_readers,
    name_the_veils,
    switch_colours_by_one_button,
    take_the_colours_of_the_device,
    leave_the_site_out_of_long_titles,
    say_no_state_of_landmarks,
    let_no_label_have_the_focus,
    let_switches_be_plain,
    hide_the_switches,
    say_which_page_this_is,
    name_the_search,
    keep_hidden_results_out_of_the_way,
    give_the_search_its_buttons,
    make_the_options_no_landmark,
    make_a_place_for_the_number_of_results,
    let_wide_parts_have_the_focus,
)


def mend(page: Page) -> None:
    """Take every step on a page that has the theme."""
    if page.has(THEME):
        for step in STEPS:
            step(page)


MATERIAL = (mend,)
"""The steps for this theme. Its successor, Zensical, has a markup of its own."""
