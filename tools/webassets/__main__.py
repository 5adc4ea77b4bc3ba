"""`python -m webassets FOLDER [CACHE]`: fetches the packages into CACHE and lays what the web app needs into FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from webassets.lay import lay
from webassets.packages import AssetsMissing, fetch


def main(arguments: list[str]) -> int:
    """The exit status: 0, or 1 where the assets could not be made; then what is there stays as it was."""
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    cache = Path(arguments[1]) if len(arguments) == 2 else Path("build/webassets")
    try:
        sizes = lay(fetch(cache), Path(arguments[0]))
    except AssetsMissing as missing:
        print(
            f"{missing}\nWithout these assets the web app works, but shows a list in place of its map.", file=sys.stderr
        )
        return 1
    print(f"The web app's assets: {len(sizes)} files, {sum(sizes.values()):,} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
