"""No other module of the package can open a connection, and no parser of it loads what a document names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parents[3] / "src" / "dateline"
ROOM = SRC / "intake" / "fetch"
# One binds the socket that readers come to and opens no connection; the other looks whether the cluster that the user
# named answers, before Ray connects to it.
LISTENING = {SRC / "web" / "serve.py", SRC / "service" / "cluster.py"}
FILES = sorted(SRC.rglob("*.py"))
CLIENTS = {
    "httpx", "httpx2", "httpcore", "httpcore2", "requests", "urllib3", "aiohttp", "pycurl", "niquests", "socket", "ssl",
    "socketserver", "asyncio", "http", "http.client", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib",
    "telnetlib", "xmlrpc", "h11", "websockets", "trafilatura.downloads",
}  # fmt: skip
# Functions of libraries that fetch on their own where they are given an address.
FETCHING = {"fetch_url", "fetch_response", "urlopen", "urlretrieve", "create_connection", "buffered_downloads"}


def imported(tree: ast.AST) -> Iterator[str]:
    """The modules that are imported, also inside functions and by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            yield from (str(a.value) for a in node.args if isinstance(a, ast.Constant))


def called(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func).rpartition(".")[2]


def forbidden(tree: ast.AST) -> set[str]:
    """What of a module could open a connection."""
    modules = {m for m in imported(tree) if m in CLIENTS or m.partition(".")[0] in CLIENTS}
    return modules | (set(called(tree)) & FETCHING)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(SRC).as_posix())
def test_only_the_room_of_fetching_knows_the_network(path: Path) -> None:
    if path.is_relative_to(ROOM) or path in LISTENING:
        return
    assert forbidden(ast.parse(path.read_text(encoding="utf-8"))) == set()


@pytest.mark.parametrize(
    "code",
    ["import httpx2", "from urllib.request import urlopen", "from urllib import request", "import socket as s",
     "def f():\n    from http import client", "importlib.import_module('requests')", "trafilatura.fetch_url(u)"],
)  # fmt: skip
def test_the_check_sees_what_it_is_for(code: str) -> None:
    assert forbidden(ast.parse(code))


def test_in_the_room_one_module_opens_connections_to_the_web_and_one_to_a_mail_server() -> None:
    used = {p.name: set(imported(ast.parse(p.read_text("utf-8")))) for p in ROOM.glob("*.py")}
    assert {name for name, modules in used.items() if "httpcore2" in modules} == {"network.py"}
    assert {name for name, modules in used.items() if "smtplib" in modules} == {"smtp.py"}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(SRC).as_posix())
def test_parsers_load_nothing_that_a_document_names(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("HTMLParser", "XMLParser", "iterparse")):
            options = {k.arg: ast.unparse(k.value) for k in node.keywords}
            if "lxml" in path.read_text(encoding="utf-8"):
                assert options.get("no_network") == "True", ast.unparse(node)
                assert options.get("load_dtd", "False") == options.get("dtd_validation", "False") == "False"
