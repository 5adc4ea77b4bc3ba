"""Distances and directions in words: "about 30 km (19 miles)", "an hour's drive", "SSW"."""

from __future__ import annotations

import re

MILE_KM, NAUTICAL_KM = 1.609344, 1.852
DRIVE_KM, WALK_KM = 50.0, 4.5  # in an hour, on the roads of most reports

_POINTS = ("n", "nne", "ne", "ene", "e", "ese", "se", "sse", "s", "ssw", "sw", "wsw", "w", "wnw", "nw", "nnw")
_COURSE_OF = {name: 22.5 * number for number, name in enumerate(_POINTS)}
_UNITS = {word: number for number, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split())}  # fmt: skip
_TENS = {word: 10 * number for number, word in enumerate(
    "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}  # fmt: skip
_VAGUE = {"a few": 4.0, "few": 4.0, "several": 6.0, "a couple of": 2.0, "a couple": 2.0, "a dozen": 12.0,
          "dozens of": 40.0, "tens of": 30.0, "hundreds of": 300.0}  # fmt: skip
_FRACTIONS = {"half a": 0.5, "a": 1.0, "an": 1.0, "half an": 0.5, "a hundred": 100.0, "one hundred": 100.0,
              "one and a half": 1.5, "a hundred and fifty": 150.0, "two hundred": 200.0}  # fmt: skip

COURSE_WORD = r"(?:(?:north|south|east|west)[- ]?)?(?:north|south)[- ]?(?:east|west)|north|south|east|west"
_LETTERS = r"(?-i:(?<![\w.])(?:[NS][NS]?[EW]|[EW][NS][EW]|[NSEW]|[NS]\.[ ]?[EW]\.|[NSEW]\.))"
COURSE = rf"(?:(?<!\w)(?:{COURSE_WORD})(?:erly|ern|wards?)?|{_LETTERS})"
_FIGURE = r"\d{1,6}(?:[.,]\d{1,3})?"
_SPELT = "|".join(
    sorted([*_FRACTIONS, *_VAGUE, *_UNITS, rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS)}))?"],
           key=len, reverse=True)
)  # fmt: skip
_UNIT = (
    r"kilomet(?:er|re)s?|kms?\.?|(?:nautical|sea)[ ]miles?|nmi|nm|miles?|mi\.?|met(?:er|re)s?|yards?|feet|ft\.?|"
    r"(?:hour|minute|min)s?['’]?s?[ -](?:drive|car[ ]ride|ride|journey|walk|march)"
)
DISTANCE = (
    rf"(?:(?<![\w.,])(?P<figure>{_FIGURE})(?:[ ]?(?:-|–|to|or)[ ]?(?P<upper>{_FIGURE}))?[ -]?"
    rf"|(?<!\w)(?P<spelt>{_SPELT})[ -])(?P<unit>{_UNIT})(?!\w)"
    r"(?:[ ]?\([^()]{1,24}\)|,?[ ]or[ ][\w.]{1,9}[ ](?:miles|kilomet\w{2,4}|km|metres|meters|feet),?)?"
)


def doubt_of(match: re.Match[str]) -> float:
    """The share of the distance by which it may be wrong."""
    if re.match("hour|min", match["unit"], re.I):
        return 0.6
    return 0.5 if match["spelt"] and match["spelt"].lower() in _VAGUE else 0.25


def kilometres_in(match: re.Match[str]) -> float:
    """The distance that a match of `DISTANCE` says."""
    if match["figure"]:
        numbers = [_figure(match["figure"])] + ([_figure(match["upper"])] if match["upper"] else [])
        number = sum(numbers) / len(numbers)
    else:
        number = _spelt(match["spelt"].lower())
    unit = match["unit"].lower()
    if unit.startswith(("hour", "min")):
        speed = WALK_KM if unit.endswith(("walk", "march")) else DRIVE_KM
        return number * speed / (1 if unit.startswith("hour") else 60)
    if unit.startswith(("nautical", "sea", "nm")):
        return number * NAUTICAL_KM
    if unit.startswith("met"):
        return number / 1000
    if unit.startswith("yard"):
        return number * 0.000914
    if unit.startswith(("f",)):
        return number * 0.000305
    return number * (MILE_KM if unit.startswith("mi") else 1)


def _figure(said: str) -> float:
    """The number said in figures; a comma before three digits stands for thousands, else for a decimal point."""
    if re.fullmatch(r"\d{1,3},\d{3}", said):
        return float(said.replace(",", ""))
    return float(said.replace(",", "."))


def _spelt(said: str) -> float:
    if said in _VAGUE:
        return _VAGUE[said]
    if said in _FRACTIONS:
        return _FRACTIONS[said]
    return float(sum(_TENS.get(word) or _UNITS.get(word, 0) for word in re.split("[- ]", said)))


def course_of(said: str | None) -> float | None:
    """Degrees from north of a direction in words ("south-westerly", "SSW", "N.E.")."""
    if said is None:
        return None
    word = re.sub(r"erly|ern|wards?|[-. ]", "", said.lower())
    for name in ("north", "south", "east", "west"):
        word = word.replace(name, name[0])
    return _COURSE_OF.get(word)
