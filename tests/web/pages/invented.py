"""Invented readings for the pages: hostile words in every field, mixed directions, overlapping and nested quotes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from dateline.intake.inputs import Given
from dateline.model.claims import ChainLink, Claim, Mention, Relation, Speaker
from dateline.model.reading import Caution, Outcome, Reading
from dateline.model.report import Evidence, Furniture, Passage, Published, Report, Republisher
from dateline.model.values import Actor, Count, Place, Quote, Thing, When
from readings import example

# What each would do if it were not shown as text: X1, X3 of the list of attacks.
PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "'\"--></style></script><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{7*7}}{% raw %}${alert(1)}",
    '<a href="javascript:alert(1)">x</a>',
    "</title><iframe srcdoc='<script>alert(1)</script>'>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    '<xmp><p title="</xmp><script>alert(1)</script>">',
    "\u202eevil\u202c \u200bhidden \x00nul \ud800half",
)


def hostile(number: int, payload: str) -> Reading:
    """A reading in which every field that holds a source's words holds the payload."""
    return told(
        f"hostile{number}", outlet=payload, headline=payload, words=payload, url=payload, published="2021-05-11",
        place=Place(payload, payload, "settlement", lat=10.0 + number, lon=20.0, radius_km=3.0, within=(payload,),
                    gazetteer_id=payload, country="XX"),
    )  # fmt: skip


def told(
    name: str, *, outlet: str, headline: str, words: str, url: str | None = None, published: str = "2021-05-11",
    place: Place | None = None,
) -> Reading:  # fmt: skip
    """A reading of one incident; `words` stand wherever a source's words can."""
    lead = f"{words} struck {words} on Monday, killing four, {words} said."
    denial = f"{words} denied it, via {words}."
    text = f"{headline}\n\n{lead}\n\n{denial}"
    report_id = hashlib.sha256(name.encode()).hexdigest()[:24]

    def at(quote: str) -> tuple[int, int]:
        start = text.index(quote, len(headline))
        return start, start + len(quote)

    speaker = Speaker(
        words, "official", role=words, side=words, quote=words, start=at(lead)[0], end=at(lead)[0] + len(words),
        medium=words, via=(words,), chain=(ChainLink(words, "agency"),),
    )  # fmt: skip

    def claim(number: int, slot: str, value: object, quote: str, **more: object) -> Claim:
        start, end = at(quote)
        uid = hashlib.sha256(f"{name} {number}".encode()).hexdigest()[:16]
        given = {"speaker": speaker, "stance": "asserts"} | more
        return Claim(f"c{number}", uid, slot, value, quote, start, end, (start, end), **given)  # type: ignore[arg-type]

    claims = (
        claim(1, "type", Thing(words, words), lead),
        claim(2, "when", When("2021-05-10", "2021-05-10", "day", "explicit", words), lead),
        claim(3, "place", place or Place(words, words, "admin1", lat=15.0, lon=30.0, radius_km=190.0), lead),
        claim(4, "weapon", Thing(words, words), words),
        claim(5, "killed", Count(4, 4, "four"), "killing four", value_start=at("four")[0], value_end=at("four")[1]),
        claim(6, "killed", Count(6, None, words), denial, relations=(Relation("contradicts", "c5"),)),
        claim(7, "perpetrator", Actor(words, words, "group", words), lead, stance="accuses"),
        claim(8, "perpetrator", None, denial, stance="denies", denies="c7",
              hedge=Quote(words, at(denial)[0], at(denial)[0] + len(words))),
        claim(9, "damage", Thing(words), lead),
    )  # fmt: skip
    past = Mention("m2", f"{report_id[:14]}m2", "ASSAULT", "background", words, Quote(words, *at(words)))
    new = Mention(
        "m1", f"{report_id[:14]}m1", "ASSAULT", "new", words, Quote("struck", *at("struck")), mode="explosives",
        acled=("Explosions/Remote violence", "Remote explosive/landmine/IED"), claims=claims,
    )  # fmt: skip
    start = len(headline) + 2
    report = Report(
        report_id, text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), language="en",
        passages=(
            Passage(0, len(headline), "headline"), Passage(start, start + len(lead), "body"),
            Passage(start + len(lead) + 2, len(text), "body"),
        ),
        outlet=outlet, republisher=Republisher(words, "archive"), section=words, headline=headline, byline=words,
        authors=(words,), url=url, published=Published(published, published, "day", "given", words),
        agencies=(words,), evidence={"outlet": Evidence(from_=words)}, furniture=(Furniture(words, words, 0),),
    )  # fmt: skip
    return Reading(report, (new, past), (), Outcome(warnings=(Caution(words, words),)))


ARABIC = "قالت الشرطة"
HEBREW = "משטרה"
RIGHT_TO_LEFT = told(
    "rtl", outlet="صحيفة الميناء", headline="انفجار في السوق", words=f"{ARABIC} (police) {HEBREW}",
    url="https://port.example/1",
    place=Place("Port Halim", "ميناء", "settlement", lat=31.0, lon=32.0, radius_km=4.0, within=("Delta",)),
)  # fmt: skip

PRIVATE = ("Amina", "Diallo", "Samir", "Nasser")


def named() -> Reading:
    """A reading whose claims and headline name a private victim and a private suspect."""
    headline = "Amina Diallo shot dead in Lantern Street"
    lead = "Amina Diallo, 34, was shot dead in Lantern Street on Monday. Police held suspect Samir Nasser."
    text = f"{headline}\n\n{lead}"
    start = len(headline) + 2

    def claim(number: int, slot: str, value: object, words: str, stance: str = "asserts") -> Claim:
        at = text.index(words, start)
        return Claim(
            f"c{number}", f"named{number:011}", slot, value, words, at, at + len(words), (start, len(text)),  # type: ignore[arg-type]
            Speaker("police", "police"), stance,  # type: ignore[arg-type]
        )  # fmt: skip

    shot = "Amina Diallo, 34, was shot dead in Lantern Street"
    claims = (
        claim(1, "victim", Actor("Amina Diallo", "Amina Diallo", "person"), shot),
        claim(2, "killed", Count(1, 1, "Amina Diallo"), shot),
        claim(3, "when", When("2021-05-10", "2021-05-10", "day", "explicit", "Monday"), shot),
        claim(4, "place", Place("Lantern Street", "Lantern Street", "point", lat=33.31521, lon=44.36612,
                                radius_km=0.1, within=("Port Halim",)), shot),
        claim(5, "perpetrator", Actor("suspect Samir Nasser", "Samir Nasser", "person"),
              "Police held suspect Samir Nasser", "accuses"),
    )  # fmt: skip
    at = text.index("shot", start)
    mention = Mention(
        "m1", "namedmention0001", "ASSAULT", "new", "told as news", Quote("shot", at, at + 4), claims=claims,
        acled=("Violence against civilians", "Attack"),
    )  # fmt: skip
    report = Report(
        "namedreport0001", text, hashlib.sha256(text.encode()).hexdigest(), language="en",
        passages=(Passage(0, len(headline), "headline"), Passage(start, len(text), "body")), outlet="Lantern Post",
        headline=headline, url="https://lantern.example/1",
        published=Published("2021-05-11", "2021-05-11", "day", "given"),
    )  # fmt: skip
    return Reading(report, (mention,), ())


@dataclass(slots=True)
class Prompt:
    """A reader that reads at once what tests send."""

    def read(self, data: bytes | str, given: Given, seconds: float) -> Reading:
        """The example, whatever was sent; what says so fails."""
        return example()

    def close(self) -> None:
        """Nothing was started."""
