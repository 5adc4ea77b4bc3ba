"""What the encoder is asked, head by head, and where the answers lie among its outputs.

Every head is linear on the tokens: a label of a sentence or a document is the mean over its tokens, so one
table of token outputs serves all of them, and nothing but that table needs to leave the encoder.
"""

from __future__ import annotations

from dataclasses import dataclass

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon", "Description", "Place")
ARGUMENTS = ("Attacker", "Target", "Victim", "Instrument", "Place")
TRIGGERS = (
    "Conflict.Attack", "Life.Die", "Life.Injure", "Contact.Contact", "Movement.Transportation",
    "Justice.ArrestJailDetain", "ArtifactExistence.DamageDestroyDisableDismantle", "Justice.ChargeIndict",
    "Justice.InvestigateCrime", "ArtifactExistence.ManufactureAssemble", "GenericCrime.GenericCrime",
    "Cognitive.IdentifyCategorize", "Justice.Sentence", "Justice.Convict", "Transaction.ExchangeBuySell",
    "Justice.TrialHearing", "Cognitive.Inspection", "Conflict.Demonstrate", "Contact.ThreatenCoerce",
    "Contact.RequestCommand", "Medical.Intervention", "Justice.ReleaseParole",
)  # fmt: skip
ENTITIES = (
    "Organisation", "Location", "Person", "Quantity", "Temporal", "Nationality", "Weapon", "MilitaryPlatform",
    "Vehicle", "DocumentReference", "Coordinate",
)  # fmt: skip
REALIS = ("Actual", "Generic", "Other")
FACTS = (
    "victim_name", "victim_age", "shooter_name", "shooter_age", "city", "place_details", "clock_time", "time_of_day",
    "weapon", "shots",
)  # fmt: skip
ATTRIBUTION = ("source", "cue", "content")
INCIDENTS = ("attack", "bombing", "kidnapping", "arson", "robbery", "forced work stoppage")
ATTACK_KINDS = ("armed_assault", "bombing", "kidnapping", "other_attack")
FIRST = ("roles", "relevant", "incidents")  # the heads of incidents, which one network learns alone
POLICE = ("ANY_ACTION", "ARREST", "FAIL", "FORCE", "KILL")


@dataclass(frozen=True)
class Head:
    """A head: its name, its classes, and its kind.

    `layers`: for each class a soft-max over outside, begins, inside (classes may overlap). `tags`: one soft-max over
    outside, inside, and a beginning of each class. `labels`: yes or no for each class, of a stretch of tokens.
    """

    name: str
    kind: str
    classes: tuple[str, ...]
    weight: float = 1.0

    @property
    def width(self) -> int:
        """The number of outputs of a token."""
        return {"layers": 3 * len(self.classes), "tags": 2 + len(self.classes), "labels": len(self.classes)}[self.kind]


HEADS = (
    Head("roles", "layers", ROLES),
    Head("arguments", "layers", ARGUMENTS),
    Head("triggers", "tags", TRIGGERS),
    Head("entities", "tags", ENTITIES),
    Head("realis", "tags", REALIS),
    Head("facts", "tags", FACTS),
    Head("attribution", "layers", ATTRIBUTION),
    Head("relevant", "labels", ("sentence",), 0.3),
    Head("incidents", "labels", ("relevant", *INCIDENTS), 0.3),
    Head("attack_kinds", "labels", ATTACK_KINDS, 0.3),
    Head("police", "labels", POLICE, 0.3),
)


def offsets() -> dict[str, tuple[int, int]]:
    """Where the outputs of each head begin and end."""
    out, at = {}, 0
    for head in HEADS:
        out[head.name] = (at, at + head.width)
        at += head.width
    return out


WIDTH = sum(head.width for head in HEADS)
