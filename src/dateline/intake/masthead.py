"""The name of the outlet at the very top of a plain text, told from a section, a place, a person or a headline.

The rule: the first line of the head is the outlet's name where it has the form of a name and stands where a masthead
does. That is on top of a block of lines with the date of issue, or above a headline that follows in a later block.
Where the text says the same words again further down, they are what it is about, and where nothing but everyday words
make the line up, it may be a section: then the outlet stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from dateline.intake import issues
from dateline.intake.lines import Line
from dateline.language import lexicon, wordlist
from dateline.language.lexicon import Lexicon

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")
# Joining words of names, of English and of others; "in", "on", "by" and the like join the words of headlines.
_PARTICLES = frozenset(
    "and da das de del den der des di do dos du e el en et for i ji la las le les los of ya y the und van von wa "
    "na za zu al ul bin ibn".split()
)
# Words that a headline has and a name has not.
_TELLING = frozenset(
    "its his her their our this that is are was were has have had will would can could may must not no never after "
    "before over under out up off down into amid against than then when where who why how what more two three four "
    "five six seven eight nine ten says say said held jailed freed kills kill killed dies dead".split()
)  # fmt: skip
_ARTICLES = frozenset("the el la le il lo los las les der die das al o".split())
_OUTLET = re.compile(
    r"\b(?:news|press|times|post|tv|television|radio|agency|herald|tribune|gazette|daily|weekly|journal"
    r"|observer|guardian|telegraph"
    r"|broadcasting|chronicle|mail|express|star|sun|standard|monitor|reporter|review|today|online|network"
    r"|media|mirror|nation"
    r"|report|bulletin|service|information|dispatch|independent|citizen|courier|examiner|ledger|register"
    r"|sentinel|voice|world|watch|wire|echo|argus|bugle|inquirer|enquirer|courant"
    r"|zeitung|kurier|diario|prensa|noticias|correo|corriere|gazzetta|giornale|jornal|gazeta|matin|novosti)\b",
    re.I,
)
_FOREIGN = re.compile(r"[|>»›:;,!?…\"“”/\d]|\.$|\s[-–—]\s")
_PARTS = re.compile(r"\s+[|·•–—-]\s+|\s*[|]\s*|,\s+")
_ORDINARY = -1.5  # log odds of a capital below which a word is an everyday one
_LONGEST, _LONGEST_BODY = 6, 12  # words of a name


@cache
def _block(name: str) -> Lexicon:
    return Lexicon(f"mastheads:{name}", tuple(e for e in lexicon.load("mastheads").entries if e.block == name))


def has_outlet_word(text: str) -> bool:
    """Is there a word in it that names of outlets are made of ("Times", "Radio")?"""
    return bool(_OUTLET.search(text))


def is_section(text: str) -> bool:
    """Is the line the name of a section, a theme or a country, or a trail of them ("News > Counties")?"""
    whole = text.strip(" .:")
    if re.search(r"[>»›]", text) or _block("section").get(whole) or _block("country").get(whole):
        return True
    words = text.split()
    return bool(words) and _block("theme").get(words[-1]) is not None


def find(top: Sequence[Line], below: Sequence[Line]) -> int | None:
    """The index of the line among those above the body that is the outlet's name, or None where unsure."""
    rows = [i for i, line in enumerate(top) if line.kind != "furniture"]
    if len(rows) < 2 or top[rows[0]].kind != "unknown":
        return None
    first = rows[0]
    block = [i for i in rows if top[i].block == top[first].block]
    dated = any(top[i].kind == "dateline" or issues.of(top[i].text, under_name=True) for i in block[1:])
    labelled = any(issues.is_label(top[i].text) or is_section(top[i].text) for i in block[1:])
    if dated and len(block) > 2 and not _is_body(top[first].text) and _is_body(top[block[1]].text):
        first, labelled = block[1], True  # a state's name stands above that of the body that speaks
    text = top[first].text
    if not _name_like(text):
        return None
    # With nothing but a date below it, a first line that looks like a name is as well a headline in capitals.
    inside = has_outlet_word(text) or _is_body(text)
    if not (dated and labelled) and not _headline_below(top, first, () if dated and inside else block):
        return None
    if inside and (dated or has_outlet_word(text)):
        return first
    if _says_again(text, [*top[first + 1 :], *below]) or not _is_name(text, in_block=len(block) > 1):
        return None
    return first


def leading(text: str) -> tuple[int, int] | None:
    """Where the outlet's name stands in a first line that goes on ("Aden Monitor, Monday 10 May 2021"), or None.

    The name must have a word that names of outlets are made of; sections and a date may follow it.
    """
    parts = _PARTS.split(text)
    name, rest = parts[0].strip(), parts[1:]
    if not rest or not _name_like(name) or not has_outlet_word(name):
        return None
    if not (issues.of(text, under_name=True) or all(is_section(part) for part in rest)):
        return None
    return text.index(name), text.index(name) + len(name)


def _name_like(text: str) -> bool:
    """Has the line the form of a name: a few words with capitals, and no event, section or rank among them?"""
    words = _WORD.findall(text)
    longest = _LONGEST_BODY if _is_body(text) else _LONGEST
    if not 2 <= len(words) <= longest or _FOREIGN.search(text) or not words[0][0].isupper():
        return False
    low = [w.lower() for w in words]
    if not all(w[0].isupper() or w.lower() in _PARTICLES for w in words) or not _TELLING.isdisjoint(low):
        return False
    if _is_body(text):  # "Ministry of National Defence", "General Staff"
        return " of " in text.lower() or not lexicon.load("triggers").find(text)
    if is_section(text) or _block("person").get(words[0].strip(".")):
        return False
    return not lexicon.load("triggers").find(_OUTLET.sub(" ", text))  # "Post" is also a deed


def _is_body(text: str) -> bool:
    return bool(_block("body").find(text))


def _headline_below(top: Sequence[Line], first: int, block: Sequence[int]) -> bool:
    """Does a headline stand in a later block, longer than the name and no label?"""
    size = len(_WORD.findall(top[first].text))
    later = [top[i] for i in range(first + 1, len(top)) if i not in block and top[i].kind == "unknown"]
    found = [len(_WORD.findall(line.text)) for line in later]
    return any(n >= 4 and n > size for n in found)


def _says_again(text: str, lines: Sequence[Line]) -> bool:
    """Does the text go on about what the line names? Its last two words are enough ("Major John Low", "John Low")."""
    tail = " ".join(text.casefold().split()[-2:])
    pattern = re.compile(rf"(?<!\w){re.escape(tail)}(?!\w)")
    return any(pattern.search(line.text.casefold()) for line in lines if line.kind != "furniture")


def _is_name(text: str, *, in_block: bool) -> bool:
    """Are the words those of a name? One of them is no everyday word and no country; or, on top of other lines of its
    block, an article opens it."""
    words = [w.lower() for w in _WORD.findall(text)]
    told = [w for w in words if w not in _PARTICLES]
    peoples = lexicon.load("demonyms")
    if peoples.get(text) or all(peoples.get(w) for w in told):
        return False
    if in_block and words[0] in _ARTICLES and len(words) >= 3:
        return True
    return any(len(w) > 3 and _odds(w) > _ORDINARY for w in told)


def _odds(word: str) -> float:
    """The log odds that running text writes a word with a capital."""
    words = wordlist.load()
    listed = words.listed(word, after=False, before=False)
    return words.unlisted(word, wordlist.PREVIOUS_NONE, wordlist.NEXT_NONE) if listed is None else listed
