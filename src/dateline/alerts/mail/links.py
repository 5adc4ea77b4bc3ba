"""The addresses in a letter: of pages, of leaving, of coming back. All are made here; none counts anybody."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote, urlsplit, urlunsplit

from dateline.alerts import joining, tokens
from dateline.alerts.sending import Letter
from dateline.exchange.links import safe_link
from dateline.model.errors import SettingError, UsageError

NOBODY: Final = "dateline@localhost"  # whom letters into a folder come from where no address is set
BOUNCE, LEAVE = "bounce", "leave"
_PLAIN: Final = "/%:=&?~#+!$,;'@()*[]"


@dataclass(frozen=True, slots=True)
class House:
    """Whose letters they are: the `address` they come from; whether what is sent `returns` to us, at its bounce+…@ and
    leave+…@; the operator's own boundary lines for maps."""

    address: str = NOBODY
    returns: bool = False
    own_lines: str = ""

    @property
    def domain(self) -> str:
        """The domain that letters are named by."""
        return self.address.rpartition("@")[2]


def house(mail_from: str, *, returns: bool, own_lines: str = "") -> House:
    """The house of the settings. Raises SettingError where `mail_from` is no address."""
    try:
        address = joining.address_of(mail_from) if mail_from else NOBODY
    except UsageError as error:
        raise SettingError("mail_from must be an address of mail, such as alerts@incidents.example") from error
    return House(address, returns, own_lines)


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses of one letter."""

    letter: Letter = field(repr=False)
    house: House

    @property
    def manage(self) -> str:
        """The page of the membership, with a button to leave; a POST there leaves at once (RFC 8058)."""
        return f"{self.letter.base}/m/{tokens.sign(self.letter.key, 'manage', self.letter.recipient.id)}"

    @property
    def confirm(self) -> str:
        """The page with the button that says yes."""
        return f"{self.letter.base}/c/{tokens.sign(self.letter.key, 'confirm', self.letter.recipient.id)}"

    @property
    def about(self) -> str | None:
        """The page of the list, where others may see it."""
        return f"{self.letter.base}/lists/{self.letter.alert.id}" if self.letter.alert.public else None

    @property
    def issue(self) -> str | None:
        """The page of this issue, where others may see it."""
        return f"{self.about}/issues/{self.letter.sending.issue_n}" if self.about else None

    def incident(self, incident_id: str) -> str:
        """The page of an incident."""
        return f"{self.letter.base}/incidents/{quote(incident_id, safe='')}"

    @property
    def return_path(self) -> str:
        """Whom the server tells what became of the letter: an address of each recipient's own, where we read it."""
        return self._own(BOUNCE) if self.house.returns else self.house.address

    @property
    def leave_by_mail(self) -> str | None:
        """Whom to write to, to leave, where we read it."""
        return self._own(LEAVE) if self.house.returns else None

    @property
    def unsubscribe(self) -> str:
        """What List-Unsubscribe says: the page, and where we read it the address."""
        by_mail = self.leave_by_mail
        return f"<{self.manage}>" + (f", <mailto:{by_mail}?subject=leave>" if by_mail else "")

    @property
    def one_click(self) -> bool:
        """Whether mail programs may leave by one POST: only over https (RFC 8058)."""
        return self.letter.base.startswith("https://")

    @property
    def name(self) -> str:
        """The name of the letter before the @ of its Message-ID, the same however often it is sent."""
        one = self.letter.sending
        what = f"confirm{one.n}" if one.issue_n is None else str(one.issue_n)
        return message_name(self.letter.key, self.letter.alert.id, what, self.letter.recipient.id)

    def _own(self, kind: str) -> str:
        token = tokens.folded(self.letter.key, "return", self.letter.recipient.id)
        return f"{kind}+{token}@{self.house.domain}"


def message_name(key: bytes, alert_id: str, what: str, recipient_id: str) -> str:
    """The name of a letter. `what`: the number of its issue, or `confirm` and the number of the question."""
    said = "\x1f".join(("letter", alert_id, what, recipient_id))
    return hmac.new(key, said.encode(), hashlib.sha256).hexdigest()[:32]


def plain(url: str | None) -> str | None:
    """An address that a source gave, in ASCII: a host in letters that look like others is seen for what it is. None
    where it may not be followed."""
    safe = safe_link(url)
    if safe is None or safe.isascii():
        return safe
    import idna

    parts = urlsplit(safe)
    try:
        host = idna.encode(parts.hostname or "", uts46=True).decode("ascii")
    except UnicodeError:
        return None
    port = f":{parts.port}" if parts.port else ""
    rest = (quote(part, safe=_PLAIN) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host + port, *rest))
