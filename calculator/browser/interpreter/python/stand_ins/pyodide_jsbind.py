"""Takes the place of `_pyodide.jsbind`, which reads the annotations of JavaScript's functions.

The page calls one function of JavaScript from Python, with text, and needs no annotation.
"""

from typing import Any, NoReturn

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default

no_default = object()


def anything(*_args: Any, **_options: Any) -> None:  # noqa: ANN401  (as it says)
    """Have the shape of every function."""


def func_to_sig(func: object) -> NoReturn:
    """Not in this page. Raises NotImplementedError."""
    raise NotImplementedError(func)


bind_class_sig = func_to_sig
default_signature = JsFuncSignature(
    anything,
    False,  # noqa: FBT003  (it constructs nothing; C takes no names)
    0,
    (),
    (),
    py2js_default,
    (),
    (),
    (),
    py2js_default,
    js2py_default_call_result,
)
