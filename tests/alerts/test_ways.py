"""The ways of letters by the settings: into folders, to a server; and what a server's answer means."""

from __future__ import annotations

import email
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from alerted import ADDRESS, alert, joined, states, told
from dateline.alerts import folders
from dateline.alerts.mail.posting import outcome_of
from dateline.alerts.ways import sender, ways
from dateline.archive import Archive
from dateline.archive.alerts import FOLDER
from dateline.intake.fetch.smtp import Posted
from dateline.model.errors import SettingError
from dateline.settings import Settings


def filled(archive: Archive) -> None:
    """An archive with news, and a reader."""
    joined(archive, alert(archive))
    told(archive, 0, 3)


# -- folders


def test_the_first_alert_lies_in_a_folder_without_any_server(archive: Archive, tmp_path: Path) -> None:
    filled(archive)
    one = sender(archive, Settings(), mail_to=tmp_path / "mail")
    assert one.run_once().became == {"sent": 1}
    (letter,) = (tmp_path / "mail" / "new").iterdir()
    message = email.message_from_bytes(letter.read_bytes())
    assert message["To"] == ADDRESS and message["From"] == "All attacks <dateline@localhost>"
    assert "http://127.0.0.1:8765/m/" in message["List-Unsubscribe"]
    assert b"\r" not in letter.read_bytes()
    assert letter.stat().st_mode & 0o777 == 0o600 and (tmp_path / "mail").stat().st_mode & 0o777 == 0o700


def test_a_letter_put_again_is_there_once_seen_or_not(tmp_path: Path) -> None:
    assert folders.put(tmp_path, "a" * 32, 5.0, b"x") and not folders.put(tmp_path, "a" * 32, 5.0, b"x", again=True)
    (there,) = (tmp_path / "new").iterdir()
    there.rename(tmp_path / "cur" / f"{there.name}:2,S")
    assert not folders.put(tmp_path, "a" * 32, 5.0, b"x", again=True)
    assert not list((tmp_path / "tmp").iterdir()) and not list((tmp_path / "new").iterdir())


def test_a_folder_that_cannot_be_written_is_tried_again(archive: Archive, tmp_path: Path) -> None:
    filled(archive)
    (tmp_path / "mail").write_text("a file")
    assert sender(archive, Settings(), mail_to=tmp_path / "mail").run_once().became == {"again": 1}


# -- settings


def test_without_a_server_letters_to_people_wait(archive: Archive) -> None:
    filled(archive)
    assert set(ways(Settings())) == {FOLDER}
    assert sender(archive, Settings()).run_once().became == {} and states(archive) == ["waiting"]


@pytest.mark.parametrize(
    ("more", "said"),
    [({"mail_server": "mail.example"}, "mail_from"), ({"mail_from": "nobody"}, "mail_from"),
     ({"mail_server": "a b", "mail_from": "a@b.example"}, "mail_server"),
     ({"mail_server": "m.example", "mail_from": "a@b.example", "mail_security": "none", "mail_user": "x"}, "secure")],
)  # fmt: skip
def test_settings_that_cannot_work_are_told(more: dict[str, Any], said: str) -> None:
    with pytest.raises(SettingError, match=said):
        ways(replace(Settings(), **more))


def test_encryption_is_asked_for_unless_it_is_said_otherwise() -> None:
    assert Settings().mail_security == "starttls"


# -- what answers mean


@pytest.mark.parametrize(
    ("posted", "became", "halted"),
    [(Posted(True), "sent", False), (Posted(False, "connect"), "again", True),
     (Posted(False, "security", None, None, "no"), "again", True), (Posted(False, "login", 535), "again", True),
     (Posted(False, "sender", 530), "again", True), (Posted(False, "sender", 552), "failed", False),
     (Posted(False, "recipient", 421), "again", True), (Posted(False, "recipient", 450), "again", False),
     (Posted(False, "recipient", 550), "bounced", False), (Posted(False, "recipient", 550, "5.1.1"), "bounced", False),
     (Posted(False, "recipient", 550, "5.7.1"), "failed", False), (Posted(False, "recipient", 554), "failed", False),
     (Posted(False, "recipient", 552, "5.2.2"), "failed", False),
     (Posted(False, "recipient", 550, "5.0.0"), "bounced", False),
     (Posted(False, "end"), "again", False), (Posted(False, "end", 554), "failed", False)],
)  # fmt: skip
def test_each_answer_means_one_thing(posted: Posted, became: str, halted: bool) -> None:
    outcome = outcome_of(posted)
    assert (outcome.became, outcome.halted) == (became, halted)
