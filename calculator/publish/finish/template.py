"""What the finishing pass puts into pages, from the templates beside this file."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    undefined=StrictUndefined,
    autoescape=select_autoescape(["html"]),
    trim_blocks=True,
)


def rendered(name: str, **values: object) -> str:
    """The template with its values, as text. Raises UndefinedError if one is missing."""
    return _ENVIRONMENT.get_template(name).render(**values)
