"""Letters as bytes: headers as RFC 2369, 2919, 3834 and 8058 say, nothing remote, nothing of others' that does harm."""

from __future__ import annotations

import email
import re
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerted import ADDRESS, BASE, renamed
from dateline.alerts import tokens
from dateline.alerts.contents import Content, Line, Said
from dateline.alerts.mail import dates, headers, views
from dateline.alerts.mail.links import House, Links, house, plain
from dateline.alerts.mail.writing import Writer
from dateline.alerts.sending import Letter
from dateline.exchange.world import VENDOR, world
from dateline.incidents import stands
from dateline.model.errors import SettingError
from dateline.model.values import When

HOUSE = House("alerts@incidents.example", returns=True)
HARD_TEXTS = st.text(st.characters(codec="utf-8"), min_size=0, max_size=120) | st.sampled_from(
    ["x\r\nBcc: all@readers.example", "\n\n<script>", "=?utf-8?q?=0D=0ABcc:?=", "a" * 900, "“Angriff” in Łódź · باب",
     '"bank@money.example" <x@y.example>', "\u202egnihsihp", "\x00\x1b[31m", "  ", "名" * 200]
)  # fmt: skip


def written(letter: Letter, whose: House = HOUSE) -> bytes:
    return Writer(whose).write(letter).data


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def head(data: bytes) -> dict[str, str]:
    """The headers as they stand there, unfolded, by name; each once."""
    out: dict[str, str] = {}
    for line in re.sub(rb"\r\n(?=[ \t])", b"", data.partition(b"\r\n\r\n")[0]).split(b"\r\n"):
        name, _, value = line.decode("ascii").partition(": ")
        assert name.lower() not in map(str.lower, out), name
        out[name] = value
    return out


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


class _Links(HTMLParser):
    """Whatever a mail program could load or follow."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.followed: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            assert not name.startswith("on"), name
            if name in ("src", "srcset", "background", "poster", "data") or (tag == "link" and name == "href"):
                self.loaded.append(value or "")
            elif name in ("href", "action"):
                self.followed.append(value or "")


def links_of(html: str) -> _Links:
    found = _Links()
    found.feed(html)
    return found


# -- headers


def test_the_headers_of_a_list_stand_there_as_programs_read_them(news: Letter) -> None:
    data = written(news)
    told = head(data)
    manage = tokens.sign(news.key, "manage", news.recipient.id)
    back = tokens.folded(news.key, "return", news.recipient.id)
    assert told["List-Unsubscribe"] == (f"<{BASE}/m/{manage}>, <mailto:leave+{back}@incidents.example?subject=leave>")
    assert told["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert told["List-Id"] == f"<{news.alert.id}.lists.incidents.example>"
    assert told["List-Archive"] == told["List-Subscribe"] == f"<{BASE}/lists/{news.alert.id}>"
    assert told["List-Help"] == f"<{BASE}/m/{manage}>" and told["List-Owner"] == "<mailto:alerts@incidents.example>"
    assert told["Auto-Submitted"] == "auto-generated" and told["Precedence"] == "bulk"
    assert re.fullmatch(r"<[0-9a-f]{32}@incidents\.example>", told["Message-ID"])
    assert told["To"] == ADDRESS and not {"Cc", "Bcc", "Reply-To", "List-Post", "Return-Path"} & set(told)
    assert not [name for name in told if name.lower().startswith("x-")]
    assert f"\r\nList-Unsubscribe: <{BASE}/m/{manage}>, <mailto:".encode() in data


def test_the_envelope_names_whom_it_is_to_in_the_way_back(news: Letter) -> None:
    made = Writer(HOUSE).write(news)
    assert made.address == ADDRESS and ADDRESS not in repr(made) and ADDRESS not in repr(news)
    local, _, domain = made.sender.partition("@")
    assert domain == "incidents.example" and len(local) <= 64
    assert tokens.unfolded(news.key, "return", local.removeprefix("bounce+")) == news.recipient.id


def test_where_nothing_comes_back_no_address_is_named_that_nobody_reads(news: Letter) -> None:
    whose = House("alerts@incidents.example", returns=False)
    assert Writer(whose).write(news).sender == "alerts@incidents.example"
    assert (
        b"mailto:leave" not in written(news, whose) and "mailto:" not in head(written(news, whose))["List-Unsubscribe"]
    )


def test_without_https_there_is_a_link_to_leave_by_but_no_one_click(news: Letter) -> None:
    told = head(written(replace(news, base="http://127.0.0.1:8765")))
    assert told["List-Unsubscribe"].startswith("<http://127.0.0.1:8765/m/")
    assert "List-Unsubscribe-Post" not in told


def test_a_list_that_is_not_public_names_no_page_of_it(news: Letter) -> None:
    told = head(written(renamed(news, public=False)))
    assert not {"List-Archive", "List-Subscribe"} & set(told) and "List-Unsubscribe" in told
    assert f"/lists/{news.alert.id}".encode() not in written(renamed(news, public=False))


def test_the_question_is_no_list_mail(asked: Letter) -> None:
    data = written(asked)
    told = head(data)
    assert not [name for name in told if name.startswith("List-")] and "Precedence" not in told
    assert told["Auto-Submitted"] == "auto-generated"
    confirm = f"{BASE}/c/{tokens.sign(asked.key, 'confirm', asked.recipient.id)}"
    message = read(data)
    assert confirm in body(message, "plain").split() and confirm in links_of(body(message, "html")).followed
    assert tokens.sign(asked.key, "manage", asked.recipient.id) not in body(message, "plain")


def test_whatever_a_list_is_called_each_header_is_what_was_set(news: Letter) -> None:
    """M1: on the raw bytes no header ends early, none is added, and those that programs follow unfold to themselves."""
    assert news.content is not None
    bare = replace(news.content.entries[0], told=None)  # without a map, which takes its time

    @given(name=HARD_TEXTS, title=HARD_TEXTS, path=st.integers(0, 700))
    def holds(name: str, title: str, path: int) -> None:
        base = f"https://incidents.example/{'p' * path}".rstrip("/")
        usual = replace(news, base=base, content=replace(news.content, entries=(bare,), more=0))
        one = replace(usual, content=replace(usual.content, entries=(replace(bare, title=title),)))
        headers_hold(renamed(one, name=name), head(written(usual)))

    holds()


def headers_hold(one: Letter, usual: dict[str, str]) -> None:
    data = written(one)
    told = head(data)
    assert list(told) == list(usual)
    for header in (h for h in told if h.startswith("List-") or h == "Message-ID"):
        assert told[header] == usual[header] and "=?" not in told[header]
    assert told["List-Unsubscribe"] == Links(one, HOUSE).unsubscribe
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b"") and data.isascii()
    for word in re.findall(r"=\?[^?]*\?[^?]*\?[^?]*\?=", data.partition(b"\r\n\r\n")[0].decode()):
        assert len(word) <= 75  # RFC 2047
    message = read(data)
    (sender,) = message["From"].addresses
    assert sender.addr_spec == "alerts@incidents.example" and "@" not in sender.display_name
    assert [one.addr_spec for one in message["To"].addresses] == [ADDRESS] and not message.defects


@given(HARD_TEXTS)
def test_a_display_name_holds_no_address_and_no_odd_character(name: str) -> None:
    shown = headers.display(name)
    assert shown and not set('@"<>()[]:;,\\\r\n\x00\u202e') & set(shown) and len(shown) < 200


@pytest.mark.parametrize("value", ["a\r\nBcc: x@y.example", "a\nb", "é", "x" * 998, "a\x00"])
def test_a_header_that_programs_follow_is_ascii_on_one_line_or_refused(value: str) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        headers.put(EmailMessage(policy=headers.POLICY), "List-Id", value)


def test_the_usual_policy_would_break_leaving() -> None:
    """The trap that this guards against: without our policy the header is made of encoded words."""
    from email.policy import SMTP

    usual = EmailMessage(policy=SMTP)
    usual["List-Unsubscribe"] = f"<{BASE}/m/{'t' * 80}>"
    assert b"=?" in usual.as_bytes()


def test_a_letter_written_again_is_the_same_to_the_byte(news: Letter, asked: Letter) -> None:
    again = replace(news, sending=replace(news.sending, owner="another", tries=3))
    assert written(news) == written(again) and written(asked) == written(asked)


def test_letters_to_others_or_of_other_issues_have_other_names(news: Letter, asked: Letter) -> None:
    other = replace(news, recipient=replace(news.recipient, id="ab" * 12))
    later = replace(news, sending=replace(news.sending, issue_n=99))
    question = replace(asked, sending=replace(asked.sending, n=8))
    names = {Links(one, HOUSE).name for one in (news, asked, other, later, question)}
    assert len(names) == 5 and not [name for name in names if name in (news.recipient.id, ADDRESS)]


# -- what it says


def test_text_and_page_say_the_same_with_claims_speakers_and_words(news: Letter) -> None:
    message = read(written(news))
    text, page = body(message, "plain"), body(message, "html")
    assert news.content is not None
    first = news.content.entries[0]
    for said in first.claims:
        assert said.quote.split()[0] in text and said.quote in page
    assert "New incident" in text and "New incident" in page
    assert f"{BASE}/incidents/{first.id}" in text and f"{BASE}/incidents/{first.id}" in page
    assert "invented" in text and "invented" in page  # these reports are
    assert "You get this because you asked" in " ".join(text.split())
    assert ADDRESS not in text + page


def test_nothing_is_loaded_from_anywhere_and_no_link_is_of_somebody_else(news: Letter) -> None:
    assert news.content is not None
    message = read(written(news))
    page = links_of(body(message, "html"))
    assert all(one.startswith("cid:") for one in page.loaded) and not page.tags & {"script", "iframe", "form", "link"}
    entries = news.content.entries
    urls = {said.url for entry in entries for said in entry.claims}
    urls |= {said.url for entry in entries for line in entry.lines for said in line.said}
    for one in page.followed:
        assert one in urls or one.startswith((BASE + "/", "mailto:leave+"))
    assert "url(" not in body(message, "html") and "@import" not in body(message, "html")


@pytest.mark.skipif(world() is None, reason="the web app's assets are not there: `make assets` fetches them")
def test_the_map_goes_with_the_letter_and_says_in_words_what_it_shows(news: Letter) -> None:
    message = read(written(news))
    (image,) = [part for part in message.walk() if part.get_content_type() == "image/png"]
    assert image.get_content().startswith(b"\x89PNG") and image.get_content_disposition() == "inline"
    page = body(message, "html")
    assert f'src="cid:{image["Content-ID"][1:-1]}"' in page and 'alt="Map of where it is told to have happened' in page
    assert len(image.get_content()) < 80_000


def test_where_the_worlds_shapes_are_missing_there_is_no_map(news: Letter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.alerts.mail.writing.world", lambda own: world(own, VENDOR / "nowhere"))
    message = read(written(news))
    assert not [part for part in message.walk() if part.get_content_maintype() == "image"]
    assert "<img" not in body(message, "html")


def claimed(news: Letter, **more: Any) -> Letter:
    """The letter with one incident of one claim that says this."""
    assert news.content is not None
    said = Said("target", "a mosque", "the police", (), "asserts", "Delta Wire", "2019-01-01", None, "words")
    said = replace(said, **more)
    entry = replace(news.content.entries[0], lines=(Line(stands.DENIED, "It is denied", (said,)),), claims=(said,))
    return replace(news, content=replace(news.content, entries=(entry,), more=0))


PAYLOADS = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}{% raw %}", "</td></table><h1>",
            "javascript:alert(1)", "&lt;b&gt;", "<style>*{display:none}</style>", "<a href='//evil.test'>"]  # fmt: skip


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("field", ["value", "who", "outlet", "quote", "published"])
def test_what_reports_say_is_text(news: Letter, payload: str, field: str) -> None:
    """X1: markup of a source stays words, in each field."""
    message = read(written(claimed(news, **{field: payload})))
    before = read(written(claimed(news)))
    page, clean = links_of(body(message, "html")), links_of(body(before, "html"))
    assert (page.tags, page.loaded, page.followed) == (clean.tags, clean.loaded, clean.followed)


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", " JaVaScRiPt:x", "data:text/html,x", "vbscript:x",
     "file:///etc", "https://user@bank.example/", "https://a.example/\r\nBcc:x", "//evil.test"],
)  # fmt: skip
def test_only_plain_addresses_of_the_web_are_followed(news: Letter, url: str) -> None:
    """X2."""
    message = read(written(claimed(news, url=url)))
    assert plain(url) is None
    assert not [one for one in links_of(body(message, "html")).followed if not one.startswith((BASE, "mailto:leave+"))]
    assert url not in body(message, "plain")


def test_a_host_in_letters_that_look_like_others_is_written_out() -> None:
    assert plain("https://аррӏе.example/ä?q=ü#é") == "https://xn--80ak6aa92e.example/%C3%A4?q=%C3%BC#%C3%A9"
    assert plain("https://news.example/a?b=%20c") == "https://news.example/a?b=%20c"


def test_names_of_mixed_letters_and_odd_characters_are_marked(news: Letter) -> None:
    message = read(written(claimed(news, outlet="Nеws Post", quote="words \u202eback")))  # a Cyrillic е
    for kind in ("plain", "html"):
        assert "mixed letters" in body(message, kind) and "⟨U+202E⟩" in body(message, kind)
        assert "\u202e" not in body(message, kind)


def test_what_takes_something_back_is_said_in_the_subject(news: Letter) -> None:
    one = claimed(news)
    assert one.content is not None
    assert views.subject(one.content).startswith("[All attacks] It is denied: ")
    assert views.subject(more_of(one.content)) == "[All attacks] 3 incidents: 2 corrected, denied or taken back"


def more_of(content: Content) -> Content:
    return replace(content, entries=(*content.entries, *content.entries), more=1)


# -- dates and the house


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Tue 17 Nov 2020 10:20"), ("de", "Di., 17. Nov. 2020, 10:20"), ("fr", "mar. 17 nov. 2020, 10:20"),
     ("ar", "الثلاثاء، 17 نوفمبر 2020, 10:20"), ("pt-BR", "ter., 17 de nov. de 2020, 10:20"),
     ("xx", "Tue 17 Nov 2020 10:20"), ("../etc", "Tue 17 Nov 2020 10:20")],
)  # fmt: skip
def test_dates_are_in_the_language_of_the_alert(language: str, said: str) -> None:
    assert dates.stated("2020-11-17T10:20:00+03:00", language) == said


def test_dates_are_no_more_precise_than_what_is_told() -> None:
    assert [dates.stated(one, "de") for one in ("2020", "2020-11", "2020-11-17", None, "soon")] == [
        "2020", "Nov. 2020", "Di., 17. Nov. 2020", "", "soon",
    ]  # fmt: skip
    told = When("2020-11-17", "2020-11-19", "range", "dateline", "17 to 19 November")
    assert dates.when(told, "de") == "Di., 17. Nov. 2020 – Do., 19. Nov. 2020"
    assert dates.when(told, "en") == "Tue 17 Nov 2020 to Thu 19 Nov 2020"


def test_the_hour_of_an_issue_is_that_of_the_alerts_zone() -> None:
    assert dates.moment(1_606_000_000.0, "Asia/Baghdad", "en") == "Sun 22 Nov 2020 02:06 (Asia/Baghdad)"


@pytest.mark.parametrize("text", ["alerts", "a b@c.example", "a@b.example\r\nBcc: x@y.example", '"x"@y.example'])
def test_an_address_to_come_from_must_be_one(text: str) -> None:
    with pytest.raises(SettingError, match="mail_from"):
        house(text, returns=False)
    assert house("", returns=False).domain == "localhost"


def test_a_letter_leads_to_no_other_host(news: Letter) -> None:
    """A5: addresses in letters are made of the setting, never of what somebody asked by."""
    links = Links(news, HOUSE)
    every = (links.manage, links.confirm, links.about, links.issue, links.incident("../../x?y#z"))
    assert {urlsplit(one or "").netloc for one in every} == {"incidents.example"}
    assert links.incident("../../x?y#z") == f"{BASE}/incidents/..%2F..%2Fx%3Fy%23z"


def test_templates_hold_no_address_of_others() -> None:
    folder = Path(views.__file__).parent / "templates"
    assert not [p for p in folder.iterdir() if re.search(r"https?://|//[a-z]|\|\s*safe", p.read_text("utf-8"))]


def test_an_encoded_line_end_in_a_name_is_not_decoded_into_one(news: Letter) -> None:
    """Python's header classes decode encoded words in what is set; a name could so bring a header of its own."""
    data = written(renamed(news, name="=?utf-8?q?x=0D=0ABcc:_all@readers.example?="))
    assert "Bcc" not in head(data) and b"\r\nBcc" not in data.partition(b"\r\n\r\n")[0]


def test_an_address_in_letters_that_look_like_others_is_written_out(news: Letter) -> None:
    """M1: a homograph of a domain is another domain, and is seen to be."""
    from dateline.alerts.joining import address_of

    clean = address_of("Reader@аррӏе.example")
    one = replace(news, recipient=replace(news.recipient, address=clean))
    assert clean == "Reader@xn--80ak6aa92e.example" and head(written(one))["To"] == clean
