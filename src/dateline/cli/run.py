"""One run of the command line: from arguments to an exit status. Every way to end passes here."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Sequence

import click
from click.exceptions import Exit

from dateline.cli.app import dateline
from dateline.cli.exits import INTERRUPTED, PIPE_CLOSED, internal
from dateline.cli.safe import say
from dateline.model.errors import DatelineError


def run(arguments: Sequence[str]) -> int:
    """The exit status of one run. Messages are one line each, on standard error."""
    _use_utf8()
    try:
        status = _invoke(arguments)
        sys.stdout.flush()
    except click.UsageError as error:
        return _usage(error)
    except click.ClickException as error:
        say(f"dateline: {error.format_message()}")
        return error.exit_code
    except (KeyboardInterrupt, EOFError, click.Abort):
        say("dateline: stopped")
        return INTERRUPTED
    except DatelineError as error:
        say(f"dateline: {error.message}")
        return error.exit_status
    except BrokenPipeError:
        _drop_stdout()
        return PIPE_CLOSED
    except Exception as error:
        return internal(error)
    return status


def _invoke(arguments: Sequence[str]) -> int:
    try:
        with dateline.make_context("dateline", list(arguments)) as context:
            result = dateline.invoke(context)
    except Exit as done:
        return done.exit_code
    return result if isinstance(result, int) else 0


def _usage(error: click.UsageError) -> int:
    path = error.ctx.command_path if error.ctx else "dateline"
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.ctx.get_help() if error.ctx else "", err=True)
    else:
        say(f"{path}: {error.format_message().rstrip('.')}. See `{path} --help`")
    return error.exit_code


def _use_utf8() -> None:
    """Output is UTF-8 in every locale: quotes must come out as they stand in the report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_stdout() -> None:
    """Points standard output at nothing, so that closing it at exit cannot fail again."""
    with contextlib.suppress(OSError, ValueError, io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
