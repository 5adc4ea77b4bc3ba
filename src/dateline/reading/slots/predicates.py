"""Predicates of harm: words that say what befell somebody, and on which side of them somebody may stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.language.annotate import Sentence
from dateline.language.small import small
from dateline.model.vocabulary import Slot

# Patterns in small letters: they run over the text in small letters.
# Verb forms that are both past tense and participle; -ing and -s forms; phrases that follow their subject.
_BOTH: dict[Slot, str] = {
    "killed": r"(?:shot|stabbed|beaten|burn(?:ed|t)|hacked|crushed|bludgeoned|trampled|knifed|"
    r"clubbed)(?:,? and killed|, killed| dead| to death)|"
    r"fatally (?:shot|stabbed|wounded|injured|struck|hit|beaten)|gunned down|mown down|"
    r"mowed down|cut down|blown to pieces|"
    r"killed|slain|murdered|assassinated|beheaded|decapitated|executed|massacred|"
    r"slaughtered|lynched|martyred|electrocuted|eliminated|neutrali[sz]ed",
    "injured": r"hit (?:in the [\w ]{2,20} )?by (?:an? )?(?:stray |rubber |plastic )?(?:bullets?|"
    r"gunfire|shrapnel|pellets?|splinters|stones?)|"
    r"(?:shot|stabbed) and (?:injured|wounded)|injured|wounded|hurt|harmed|maimed|"
    r"hospitali[sz]ed|(?:taken|rushed|transported|"
    r"airlifted|flown|brought|sent|moved|shifted|evacuated|"
    r"admitted) (?:by \w+ )?to (?:[\w’'-]+ ){0,5}?(?:hospitals?|medical cent(?:er|re)|"
    r"clinic)|"
    r"treated (?:for (?:[\w-]+ ){0,3}?(?:injur\w+|wounds?|burns|gunshot|shrapnel|smoke)|"
    r"at (?:[\w’'-]+ ){0,5}?(?:hospitals?|clinic))",
    "abducted": r"kidnapped|abducted|taken (?:hostage|captive)|held (?:hostage|captive)|snatched|seized|"
    r"(?:led|marched|dragged|spirited|whisked|herded|carried) (?:off|away)",
    "arrested": r"arrested|detained|apprehended|captured|taken into custody|rounded up|taken prisoner",
}
_ACTIVE: dict[Slot, str] = {
    "killed": r"(?:deaths?|killings?|murders?|assassinations?|slayings?|beheadings?|executions?|"
    r"massacres?|slaughter|lynchings?|bod(?:y|ies)|(?:fatal|deadly) (?:shootings?|stabbings?|beatings?)) of|"
    r"kill(?:s|ing)?(?! of)|(?:slit(?:s|ting)?|cut(?:s|ting)?) the throats? of|"
    r"slay(?:s|ing)?|slew|murder(?:s|ing)|behead(?:s|ing)|execut(?:es|ing)|"
    r"massacr(?:es|ing)|gun(?:s|ning) down|"
    r"assassinat(?:es|ing)|slaughter(?:s|ing)|shooting dead|(?:claim(?:ed|ing|s)?|took|"
    r"taking|takes|cost(?:ing|s)?) the (?:life|lives) of",
    "injured": r"(?:wounding|injuring) of|injur(?:es|ing)|wound(?:s|ing)|hurt(?:s|ing)|maim(?:s|ing)|"
    r"injuries (?:to|among)|"
    r"(?:sends?|sent|sending|puts?|putting|lands?|landed|landing)(?= (?:[\w’',-]+ ){1,8}?(?:to|in|into) "
    r"(?:[\w’'-]+ ){0,4}?(?:hospitals?|emergency room|intensive care)\b)",
    "abducted": r"(?:carr(?:y|ies|ied|ying)|march(?:ed|ing)|dragg(?:ed|ing)|spirit(?:ed|ing)|haul(?:ed|ing)|"
    r"bundl(?:ed|ing)|lead(?:ing)?|led) (?:off|away)|kidnap(?:s|ping)?|abduct(?:s|ing)?|"
    r"(?:abductions?|kidnappings?|seizure) of",
    "arrested": r"arrest(?:s|ing)|detain(?:s|ing)|captur(?:es|ing)|(?:arrests?|detentions?|capture) of",
}
_SUBJECT: dict[Slot, str] = {
    "killed": r"died|die|dies|dying|passed away|(?:did not|didn[’']t) survive|"
    r"(?:found|pronounced|declared) deceased|"
    r"(?:sustain|suffer|receiv)(?:ed|ing) (?:[\w’'-]+ ){0,3}?fatal (?:[\w’'-]+ ){0,3}?"
    r"(?:injur(?:y|ies)|wounds?)|perished|succumbed|los(?:t|ing) (?:their|his|her) (?:lives|"
    r"life)|(?:(?:found|pronounced|declared|confirmed|"
    r"feared|left|reported) )?dead(?! of| end| sea| set| line| body| bodies)|(?:(?:bled|"
    r"burned|burnt|choked|drowned) )?to death",
    "injured": r"(?:sustain|suffer|receiv)(?:ed|ing) (?:[\w’'-]+ ){0,4}?(?:injur(?:y|ies)|wounds?|"
    r"burns|lacerations|concussions?|shrapnel)|"
    r"(?:suffering|suffers?|nurs(?:es|ing)|bleeding|treated) (?:from|for) (?:[\w’'-]+ ){0,4}?"
    r"(?:injur(?:y|ies)|wounds?|burns)|"
    r"(?:found|discovered|located|showed up|walked|arrived|turned up|admitted|transported|taken|rushed|hospitali[sz]ed|"
    r"dropped off|driven)(?: [\w’'-]+){0,8}? with (?:[\w’'-]+ ){0,4}?(?:gunshot|bullet|stab|shrapnel)(?: [\w-]+)?? "
    r"(?:wounds?|injur(?:y|ies))|"
    r"fighting for (?:his|her|their) (?:life|lives)|clinging to life|on life support|in intensive care|"
    r"(?:is|are|was|were|remains?|remained|still) (?:in|at) (?:[\w’'-]+ ){0,4}?hospitals?|"
    r"(?:is|are|was|were) recovering|expected to (?:survive|make a full recovery)|"
    r"in (?:[\w-]+ but )?(?:critical|serious|stable|grave|fair|good|guarded)(?: but \w+)? condition|"
    r"unhurt|unharmed|uninjured|unscathed",
    "abducted": r"hostage|captive",
    "arrested": r"in (?:police )?custody|under arrest",
    "missing": r"(?:(?:gone|went|still|reported|listed as) )*missing|unaccounted for",
}


@dataclass(frozen=True, slots=True)
class Predicate:
    """Words that say what befell somebody, at report offsets, and on which side they may stand."""

    slot: Slot
    start: int
    end: int
    form: str  # both, active, subject


def _table() -> list[tuple[Slot, str, re.Pattern[str]]]:
    groups = (("both", _BOTH), ("active", _ACTIVE), ("subject", _SUBJECT))
    return [(slot, form, re.compile(rf"\b(?:{words})\b")) for form, table in groups for slot, words in table.items()]


_PATTERNS = _table()
# An attempted murder kills nobody, and who was first reported dead is not.
_TRIED = ("attempted ", "attempting ", "attempted the ", "first ", "wrongly ", "mistakenly ", "initially ", "falsely ")
_ANY = re.compile("|".join(pattern.pattern for _, _, pattern in _PATTERNS))  # most sentences hold none


def predicates(sentence: Sentence) -> list[Predicate]:
    """The predicates of the sentence in order; of two that overlap, the longer."""
    text = small(sentence.text)
    if not _ANY.search(text):
        return []
    drafts = [
        Predicate(slot, sentence.start + m.start(), sentence.start + m.end(), form)
        for slot, form, pattern in _PATTERNS
        for m in pattern.finditer(text)
        if not (
            m.group().startswith(("reported", "murder", "killing", "believed")) and text[: m.start()].endswith(_TRIED)
        )
    ]
    kept: list[Predicate] = []
    for item in sorted(drafts, key=lambda p: (p.start - p.end, p.start)):
        if not any(k.start < item.end and item.start < k.end for k in kept):
            kept.append(item)
    return sorted(kept, key=lambda p: p.start)
