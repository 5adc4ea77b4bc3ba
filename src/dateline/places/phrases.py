"""Spatial phrases before a name: distances, directions, sectors, nearness. Pure: words in, a relation out.

Every pattern is tried on the last `WINDOW` characters before a name and ends where the name begins, so that no text,
however long its lines, costs more than that for each name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from dateline.model.vocabulary import PlaceRelation
from dateline.places.distances import COURSE, COURSE_WORD, DISTANCE, course_of, doubt_of, kilometres_in
from dateline.places.setting import SORT_OF

WINDOW = 130  # characters before a name that may belong to its phrase
FARTHEST_KM = 2000.0  # a longer distance is no phrase about a place
Part = Literal["sector", "edge", "core"]

_HEDGE = (
    r"(?:(?:within|some|about|around|roughly|nearly|almost|approximately|approx\.?|just|only|over|more[ ]than|less[ ]"
    r"than|under|at[ ]least|up[ ]to|as[ ]far[ ]as|barely|an?|at|a[ ]distance[ ]of|no[ ]more[ ]than|located)[ ]){0,3}"
)
_OFFSET = re.compile(
    rf"(?<!\w){_HEDGE}{DISTANCE}[ ](?:(?:away|further|farther|by[ ]road|up[ ]the[ ](?:road|coast|river)|"
    rf"down[ ]the[ ](?:road|coast|river)|radius|straight|deep|out),?[ ]){{0,2}}"
    rf"(?:(?:to[ ](?:the|its)[ ])?(?:due[ ])?(?P<course>{COURSE})[ ](?:of|from|off)|"
    r"(?P<inside>inside|into|within)|from|outside(?:[ ]of)?|(?P<off>off|offshore[ ]from|"
    r"off[ ](?:the[ ])?(?:[\w-]{2,12}[ ]){0,2}(?:coast|shore)s?(?:[ ]of)?)|short[ ]of|beyond|past|of|around|"
    r"upstream[ ](?:of|from)|downstream[ ](?:of|from))[ ]$",
    re.I,
)
NOUNS = "|".join(sorted((re.escape(word) for word in SORT_OF), key=len, reverse=True))
_NO_ADJECTIVE = (
    r"(?!(?:of|from|between|and|in|on|near|to|with|at|off|outside|along|around|towards?|the|coasts?|shores?|border|"
    r"inside|into|against|road|highway|linking|connecting|who|that|which|was|were|is|are|had|has)\b)"
)
_WORD = r"[\w'’-]{1,20}[ ]"
# The words between a phrase and the name: "the besieged Iraqi city of", "Yemen's Red Sea port of".
LINK = (
    rf"(?:(?:(?:the|an?|its|their|this|[A-Z][\w-]{{1,20}}['’]s?)[ ](?:{_NO_ADJECTIVE}{_WORD}){{0,5}}|"
    rf"(?:(?:[\w-]{{1,12}}ern|besieged|border|port|main|[A-Z]\w{{1,14}}(?:an|i|ese|ish)|"
    rf"provincial|regional|strategic|nearby)[ ]){{0,3}})"
    rf"(?:{NOUNS}|cities|towns|villages|provinces|districts|regions|governorates|states|oblasts|settlements|ports|"
    r"headquarters|outpost|stronghold|enclave|hub)[ ](?:(?:of|called|named|at)[ ](?:the[ ])?)?|the[ ])"
)
_LINK = re.compile(rf"(?<![\w-]){LINK}$")
_POSSESSOR = re.compile(r"(?<![\w-])[A-Z][\w-]{1,20}['’]s?[ ](?:[\w-]{1,12}[ ]){0,2}$")
_TO_THE = re.compile(
    rf"(?<!\w)(?P<just>just[ ]|immediately[ ]|directly[ ])?to[ ](?:the|its)[ ](?:far[ ])?(?P<course>{COURSE})[ ]"
    r"(?:of|from)[ ]$",
    re.I,
)
_DIRECTION = re.compile(
    rf"(?<!\w)(?P<just>just[ ]|immediately[ ]|directly[ ])?(?:far[ ]|further[ ]|due[ ])?(?P<course>{COURSE})[ ]of[ ]$",
    re.I,
)
_EDGES = r"outskirts|edges?|fringes?|suburbs?|approaches|entrances?|exits?|gates?|countryside|periphery|rural[ ]areas?"
_PARTS = r"parts?|side|half|end|districts?|quarters?|neighbou?rhoods?|areas?|sectors?|corner|tip|flank|reaches|section"
_SECTOR = re.compile(
    rf"(?<!\w)(?:(?:the|its|an?)[ ]|in[ ](?=\w+[ ]of[ ]))(?:far[ ]|extreme[ ])?(?P<course>{COURSE})(?:most)?"
    rf"(?:[ ](?:{_PARTS}|(?P<edge>{_EDGES})))?[ ]of[ ]$",
    re.I,
)
_ADJECTIVE = re.compile(
    rf"(?<!\w)(?:far[ ])?(?P<course>{COURSE_WORD})(?:ern|ernmost)?(?:-central)?[ ](?:rural[ ]|(?:parts[ ]of|half[ ]of|"
    rf"(?P<edge>{_EDGES})[ ]of)[ ])?$",
    re.I,
)
_CORE = re.compile(
    r"(?<!\w)(?:(?:central|downtown|inner|midtown)[ ]|(?:the[ ])?(?:(?:very|city|town)[ ])?(?:cent(?:re|er)|heart|"
    r"middle|core)[ ]of[ ])$",
    re.I,
)
_COAST = r"(?:coasts?|shores?|coastline|seaboard)"
_OFF = re.compile(
    r"(?<!\w)(?:(?:in[ ])?(?:the[ ])?(?:(?:(?-i:[A-Z])\w{1,14}|international|territorial|coastal|open)[ ]){0,2}"
    rf"(?:waters|sea|ocean)[ ](?:just[ ])?)?(?P<off>off)"
    rf"(?:shore[ ](?:from|of|near))?(?:[ ](?:of[ ])?(?P<coast>(?:the[ ])?(?:[\w-]{{2,15}}[ ]){{0,3}}{_COAST}"
    r"(?:[ ](?:of|near|at|around|opposite))?))?[ ]$",
    re.I,
)
_IN_WATERS = re.compile(r"(?<!\w)off(?:shore[ ](?:from|of))?[ ](?:of[ ])?(?:the[ ])?$", re.I)
_CUT_OFF = re.compile(
    r"\b(?:cut|seal|cordon|block|clos|fenc|fend|call|wall|shut|fight|fought|hold|held|ward|set|head|dr[io]v|sho[ow]t?|"
    r"wr[io]t|stav|beat|lay|laid|pay|paid|br[eo]k|kick|cart|carr[iy]|tak|took|partition|mark|sector|isolat|splint|tip)"
    r"\w{0,4}[ ](?:\w{1,12}[ ]){0,1}$",
    re.I,
)
ROADS = (
    r"(?:road|highway|motorway|route|track|railway|rail[ ]line|bridge|path|way|expressway|freeway|supply[ ]line|"
    r"corridor|pipeline|axis)"
)
_NEAR = re.compile(
    r"(?<!\w)(?:(?:very[ ])?near(?:by|[ ]to)?|(?:very[ ])?close[ ](?:to|by)|"
    r"in[ ]the[ ](?:immediate[ ]|general[ ])?vicinity[ ]of|"
    r"not[ ]far[ ]from|next[ ]to|adjacent[ ]to|beside|opposite|across[ ](?:the[ ]\w{1,12}[ ])?from|"
    r"(?:(?:in|of)[ ])?(?:the[ ])?(?:areas?|regions?|countryside|desert|hills|mountains|forests?|woods|"
    r"fields|villages)[ ](?:around|surrounding|near)|around|surrounding|overlooking|"
    r"(?:on[ ]the[ ]|at[ ]the[ ])?(?:main[ ])?"
    r"(?:approach(?:es)?|entrances?|gates?|exits?|entry)[ ](?:to|of)|"
    r"(?:upstream|downstream)[ ](?:of|from)|within[ ](?:sight|(?:\w{1,10}[ ])?range)[ ]of|"
    rf"(?P<road>(?:on[ ]|along[ ]|off[ ])?(?:an?|the)[ ](?:\w{{1,12}}[ ]){{0,2}}{ROADS}"
    r"(?:[ ](?:leading|heading|going))?[ ](?:to|from|into|towards?|out[ ]of|near|outside)|en[ ]route[ ]to))[ ]$",
    re.I,
)
_OUTSIDE = re.compile(
    r"(?<!\w)(?:(?:just[ ]|right[ ]|immediately[ ])?outside(?:[ ]of)?|(?:[oi]n[ ])?(?:the|an?)[ ]"
    r"(?:[\w-]{1,15}[ ]){0,2}(?:outskirts|suburbs?|edges?|fringes?|periphery|countryside|satellite[ ]town)[ ]of)[ ]$",
    re.I,
)
_ALONG = re.compile(r"(?<!\w)along[ ](?:the[ ])?(?:\w{1,15}[ ](?:with|of)[ ])?(?:the[ ])?$", re.I)
_INSIDE = re.compile(r"(?<!\w)(?:deep[ ])?inside[ ]$", re.I)
_BETWEEN = re.compile(
    r"(?<!\w)(?:(?:about[ ])?(?:mid-?way|half-?way|somewhere)[ ]|in[ ]the[ ]area[ ])?(?:in[ ])?between[ ]$", re.I
)
# After a name: "Mali's north", "Aleppo's eastern outskirts", "the Aleppo countryside", "Homs city centre".
_GOES_ON = (
    r"(?=[,.;:!?)\n]|[ ](?:and|on|after|when|while|where|as|with|by|for|during|since|killing|was|were|has|had|is|said|"
    r"late|early|overnight|which)\b|$)"
)
_AFTER = re.compile(
    rf"(?:['’]s?)?[ ](?:(?:far[ ])?(?P<course>{COURSE_WORD})(?:{_GOES_ON}|(?:ern)?[ ](?:{_PARTS}|(?P<edge>{_EDGES})))"
    r"|(?:city[ ]|town[ ])?(?P<core>cent(?:re|er)|downtown)|(?P<outside>outskirts|suburbs|countryside|hinterland))"
    r"(?!\w)"
)
_COAST_AFTER = re.compile(
    r"(?:['’]s?)?[ ](?:(?:[A-Z][a-z]{2,12}|[a-z]{3,12})[ ]){0,3}?"
    rf"(?:{_COAST}|(?:territorial[ ])?waters)\b"
)
_MEASURED = re.compile(r"k(?:m|ilom)|mi|met(?:er|re)|yard|f(?:ee)?t|hour|nm", re.I)
_DIRECTED = re.compile(r"north|south|east|west|(?-i:\b[NSEW])", re.I)
_LINK_ENDS = frozenset(
    [word.split()[-1] for word in SORT_OF]
    + "the of called named at cities towns villages provinces districts regions governorates states oblasts "
    "settlements ports headquarters outpost stronghold enclave hub".split()
)
_HINT = re.compile(
    r"\b(?:of|from|off|near\w*|to|by|beside|opposite|around|surrounding|overlooking|outside|inside|into|along|between|"
    r"central|downtown|inner|midtown|within|rural|(?:north|south|east|west)\w*)[ ](?:the[ ])?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Spatial:
    """A relation said before a name: where the phrase starts, and its direction and distance if any.

    `part` says which part of the place is meant. `doubt` is the share of the distance by which it may be wrong. `just`
    stands for "just north of", `road` for a road that leads to or from the place, `ring` for a distance that the place
    lies within or around.
    """

    relation: PlaceRelation
    start: int
    course: float | None = None
    distance_km: float | None = None
    part: Part | None = None
    doubt: float = 0.25
    just: bool = False
    road: bool = False


def spatial_before(text: str, start: int) -> Spatial | None:
    """The spatial phrase that ends where the name at `start` begins, or None."""
    base = max(0, start - WINDOW)
    found = _found(text[base:start])
    return replace(found, start=base + found.start) if found is not None else None


@lru_cache(5_000)  # asked for the same name several times while a report is resolved
def _found(before: str) -> Spatial | None:
    head = re.sub(r"[\n\u00a0\t]", " ", before)
    whole = _phrase(head, 0)
    if whole is not None or not head.endswith(" "):
        return whole
    owned = "'" in head[-50:] or "’" in head[-50:]
    linked = owned or (head.split() or [""])[-1].lower() in _LINK_ENDS
    for pattern in (_LINK, _POSSESSOR) if owned else (_LINK,) if linked else ():
        link = pattern.search(head)
        if link is not None and (found := _phrase(head[: link.start()], 0)) is not None:
            adjective = found.part == "sector" and not head[: link.start()].endswith("of ")
            return None if adjective else found  # "in northern city of X" is said of the country
    return None


def part_after(text: str, end: int) -> tuple[Spatial, int] | None:
    """The part of the place that the words after its name tell ("Mali's north"), and where they end."""
    match = _AFTER.match(text, end)
    if match is None:
        return None
    if match["core"]:
        return Spatial("in", end, part="core"), match.end()
    if match["outside"]:
        return Spatial("outside", end), match.end()
    relation: PlaceRelation = "outside" if match["edge"] else "in"
    part: Part = "edge" if match["edge"] else "sector"
    return Spatial(relation, end, course_of(match["course"]), part=part), match.end()


def coast_after(text: str, start: int, end: int) -> tuple[Spatial, int] | None:
    """ "Off the Yemeni coast", "off Yemen's Red Sea coast": the phrase around a country's name, and where it ends."""
    match = _COAST_AFTER.match(text, end)
    if match is None:
        return None
    before = spatial_before(text, start)
    if before is not None and before.relation == "off":
        return before, match.end()
    within = _IN_WATERS.search(text[max(0, start - 30) : start])
    if within is not None or text[match.start() : match.end()].endswith("waters"):
        return Spatial("off", start), match.end()
    return None


def _phrase(head: str, base: int) -> Spatial | None:
    """The phrase that ends `head`, whose first character stands at `base` of the text."""
    if not head or not _HINT.search(head[-24:]):
        return None
    if _MEASURED.search(head) and (match := _OFFSET.search(head)):
        return _distant(match, base)
    if _DIRECTED.search(head[-40:]) and (found := _directed(head, base)) is not None:
        return found
    if match := _CORE.search(head[-40:]):
        return Spatial("in", base + len(head) - len(head[-40:]) + match.start(), part="core")
    if "off" in head[-60:] and (match := _OFF.search(head)):
        cut = match["coast"] is None and _CUT_OFF.search(head[: match.start("off")])
        return None if cut else Spatial("off", base + match.start())
    return _plain(head, base)


def _directed(head: str, base: int) -> Spatial | None:
    if match := _TO_THE.search(head):
        return Spatial("offset", base + match.start(), course_of(match["course"]), just=bool(match["just"]))
    if match := _SECTOR.search(head):
        return _sector(match, base)
    if match := _DIRECTION.search(head):
        return Spatial("offset", base + match.start(), course_of(match["course"]), just=bool(match["just"]))
    if match := _ADJECTIVE.search(head):
        return _sector(match, base)
    return None


def _plain(head: str, base: int) -> Spatial | None:
    if match := _BETWEEN.search(head):
        return Spatial("between", base + match.start())
    if match := _OUTSIDE.search(head):
        return Spatial("outside", base + match.start())
    if match := _NEAR.search(head):
        return Spatial("near", base + match.start(), road=bool(match["road"]))
    if match := _ALONG.search(head):
        return Spatial("along", base + match.start())
    if match := _INSIDE.search(head):
        return Spatial("in", base + match.start())
    return None


def _sector(match: re.Match[str], base: int) -> Spatial:
    edge = bool(match["edge"])
    relation: PlaceRelation = "outside" if edge else "in"
    return Spatial(
        relation, base + match.start("course"), course_of(match["course"]), part="edge" if edge else "sector"
    )


def _distant(match: re.Match[str], base: int) -> Spatial | None:
    distance = kilometres_in(match)
    if distance > FARTHEST_KM:
        return None
    course, start = course_of(match["course"]), base + match.start()
    if match["inside"]:
        return Spatial("in", start)  # inside a border: how far says nothing of where along it
    relation: PlaceRelation = "offset" if course is not None else "off" if match["off"] else "near"
    return Spatial(relation, start, course, distance, doubt=doubt_of(match))
