"""A Postfix of a test's own: it takes letters over an encrypted way, puts mail into folders, and tells what it could
not deliver. It needs to be root, as Postfix does."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from web_servers import certificates

PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
NOBODY = 65_534
# What it passes on to: a server of another house, which says who is nobody.
ELSEWHERE = "elsewhere.example"
_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.incidents.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_tls_cert_file = {folder}/certificate.pem
smtpd_tls_key_file = {folder}/key.pem
smtpd_tls_security_level = encrypt
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = readers.example, incidents.example
virtual_mailbox_base = {folder}/boxes
virtual_mailbox_maps = inline:{{ {{reader@readers.example=reader/}}, {{bounce@incidents.example=returns/}},
    {{leave@incidents.example=returns/}} }}
virtual_uid_maps = static:{nobody}
virtual_gid_maps = static:{nobody}
virtual_minimum_uid = 1000
recipient_delimiter = +
relay_domains = {elsewhere}
transport_maps = inline:{{ {{{elsewhere}=smtp:[127.0.0.1]:{other}}} }}
smtp_tls_security_level = none
maillog_file = {folder}/spool/log
maillog_file_prefixes = {folder}
alias_maps =
local_recipient_maps =
"""
_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass(frozen=True)
class Postfix:
    """One that runs: its port, the certificate that vouches for it, where mail lies, and its log."""

    port: int
    certificate: Path
    reader: Path
    returns: Path
    log: Path


def why_not() -> str | None:
    """Why there is none; None where one can be started."""
    if shutil.which("postfix", path=PATH) is None:
        return "there is no Postfix (apt-get install postfix; .ci/run does it)"
    return None if os.geteuid() == 0 else "Postfix can be started by root alone"


@contextmanager
def running(other: int) -> Iterator[Postfix]:
    """A Postfix; `other`: the port of the server of ELSEWHERE."""
    folder = Path(tempfile.mkdtemp(prefix="dl-postfix-"))
    folder.chmod(0o755)
    try:
        for name in ("conf", "spool", "data", "boxes"):
            (folder / name).mkdir(mode=0o755)
        certificates(folder, "localhost")
        (folder / "key.pem").chmod(0o600)
        shutil.chown(folder / "data", "postfix")
        os.chown(folder / "boxes", NOBODY, NOBODY)
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        said = {"folder": folder, "nobody": NOBODY, "elsewhere": ELSEWHERE, "other": other, "port": port}
        (folder / "conf" / "main.cf").write_text(_MAIN.format(**said))
        (folder / "conf" / "master.cf").write_text(_MASTER.format(**said))
        _control(folder, "start")
        try:
            boxes = folder / "boxes"
            yield Postfix(
                port, folder / "certificate.pem", boxes / "reader", boxes / "returns", folder / "spool" / "log"
            )
        finally:
            _control(folder, "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _control(folder: Path, what: str) -> None:
    command = [str(shutil.which("postfix", path=PATH)), "-c", str(folder / "conf"), what]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, env={"PATH": PATH})
    assert done.returncode == 0, done.stderr
