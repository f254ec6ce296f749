"""Links that carry a message into an email program or a mail site."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from followup.messages.links import gmail, mailto, outlook

BODY = "Hello Zoë,\n\nthank you: 50% off #1 +1 & more?\n\nBest,\nSam"


def read(uri: str) -> tuple[list[str], dict[str, str]]:
    """A mailto link as RFC 6068 has it read."""
    rest = uri.removeprefix("mailto:")
    path, _, query = rest.partition("?")
    pairs = (pair.partition("=") for pair in query.split("&") if pair)
    headers = {unquote(name): unquote(value) for name, _, value in pairs}
    addresses = [unquote(address) for address in path.split(",") if address]
    to = headers.pop("to", "")
    return addresses + [address for address in to.split(",") if address], headers


def test_our_reader_reads_every_link_of_the_standard(cases: Callable[[str], Any]) -> None:
    parse = cases("mailto.json")["parse"]
    assert len(parse) == 22
    for case in parse:
        to, headers = read(case["uri"])
        assert to == case["to"], case["uri"]
        if case["valid"]:
            assert headers == case["headers"], case["uri"]


def test_an_address_is_encoded_as_the_standard_has_it(cases: Callable[[str], Any]) -> None:
    for case in cases("mailto.json")["build_address"]:
        uri = mailto(case["address"], "", "")
        assert uri == f"mailto:{case['encoded']}?subject=&body="


def test_every_injection_is_contained(cases: Callable[[str], Any]) -> None:
    for case in cases("mailto.json")["injection"]:
        values = {"to": "a@example.com", "subject": "Hi", "body": "Hello"}
        values[case["field"]] = case["input"]
        uri = mailto(**values)
        for text in case["must_not_appear"]:
            assert text not in uri, case
        to, headers = read(uri)
        assert len(to) == 1
        assert set(headers) == {"subject", "body"}


def test_what_arrives_is_what_was_written() -> None:
    to, headers = read(mailto("zoë@example.org", "Thank you – Analyst", BODY))
    assert to == ["zoë@example.org"]
    assert headers == {"subject": "Thank you – Analyst", "body": BODY.replace("\n", "\r\n")}


def test_an_end_of_line_is_crlf_in_a_body_and_nothing_in_a_subject() -> None:
    uri = mailto("a@example.com", "one\r\ntwo", "one\rtwo\nthree\r\nfour\u2028five")
    assert "%0D%0Atwo%0D%0Athree%0D%0Afour" in uri
    assert "subject=one%20two&" in uri
    assert "%E2%80%A8five" in uri  # a line separator is a character of the text


@pytest.mark.parametrize("link", [gmail, outlook])
def test_a_mail_site_gets_the_same_text(link: Callable[[str, str, str], str]) -> None:
    query = parse_qs(urlsplit(link("zoë@example.org", "A & B", BODY)).query)
    assert query["to"] == ["zoë@example.org"]
    assert (query.get("su") or query["subject"]) == ["A & B"]
    assert query["body"] == [BODY.replace("\n", "\r\n")]


def test_a_link_without_an_address_opens_an_empty_line_for_it() -> None:
    assert mailto("", "Hi", "x") == "mailto:?subject=Hi&body=x"
