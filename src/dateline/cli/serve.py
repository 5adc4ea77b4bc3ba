"""`dateline serve`: the archive in the browser, and its API."""

from __future__ import annotations

import os
import sys

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.safe import put, say


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", help="Listen here: this machine only.")
@click.option("--port", default=8765, show_default=True, type=click.IntRange(0, 65_535), help="Listen on this port.")
@click.option("--open", "open_", is_flag=True, help="Open it in the browser.")
@archive_option
def serve(host: str, port: int, open_: bool, where: str | None) -> int:
    """Serve the archive as web pages and an API, to this machine only.

    It prints its address and runs until Ctrl-C. Port 0 takes any free one.

    \b
    dateline serve
    dateline serve --archive reports.dateline --port 8000 --open
    """
    from dateline.settings import load_settings
    from dateline.web.serve import Where, listen
    from dateline.web.serve import serve as serving

    listen(Where(host, port)).close()  # says what is wrong with them before an archive is opened

    def tell(address: str) -> None:
        put(address)
        sys.stdout.flush()
        say(f"dateline: serving at {address} to this machine only; Ctrl-C stops it")
        if open_ and _has_screen():
            click.launch(address)

    with opened(where) as archive:
        serving(archive, load_settings(), Where(host, port), tell)
    return 0


def _has_screen() -> bool:
    """Whether a browser with a window can be opened. Without a screen the opener looks for others and complains."""
    return sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
