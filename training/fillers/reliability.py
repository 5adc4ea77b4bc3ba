"""Draws how often fillers of a stated probability were right, on training reports the models did not see.

python training/fillers/reliability.py --laid training/out/fillers --to docs/reliability.svg
"""

from __future__ import annotations

import argparse
from itertools import pairwise
from pathlib import Path

import numpy as np

EDGES = (0.0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0)
SIZE, EDGE = 320, 40


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--laid", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    stored = np.load(args.laid / "scores.npz")
    lines = [
        _points(stored["scores"][chosen], stored["truth"][chosen], colour)
        for chosen, colour in ((stored["fold"] >= 0, "#1f6f8b"), (stored["fold"] < 0, "#c1541f"))
    ]
    args.to.write_text(_drawing("".join(lines)), encoding="utf-8")


def _points(stated: np.ndarray, truth: np.ndarray, colour: str) -> str:
    out = []
    for low, high in pairwise(EDGES):
        inside = (stated >= low) & (stated < high)
        if inside.sum() >= 10:
            x, y = float(stated[inside].mean()), float(truth[inside].mean())
            out.append(f'<circle cx="{EDGE + x * SIZE:.1f}" cy="{EDGE + (1 - y) * SIZE:.1f}" r="4" fill="{colour}"/>\n')
    return "".join(out)


def _drawing(points: str) -> str:
    whole = SIZE + 2 * EDGE
    low, high = EDGE, EDGE + SIZE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" '
        'font-family="sans-serif" font-size="12">\n'
        f'<rect width="{whole}" height="{whole}" fill="#fff"/>\n'
        f'<path d="M{low} {low}V{high}H{high}" fill="none" stroke="#333"/>\n'
        f'<path d="M{low} {high}L{high} {low}" stroke="#aaa" stroke-dasharray="4"/>\n{points}'
        f'<text x="{whole / 2}" y="{whole - 10}" text-anchor="middle">probability stated (0 to 1)</text>\n'
        f'<text x="14" y="{whole / 2}" text-anchor="middle" transform="rotate(-90 14 {whole / 2})">share right</text>\n'
        f'<text x="{low + 10}" y="{low + 12}" fill="#1f6f8b">training reports, not seen</text>\n'
        f'<text x="{low + 10}" y="{low + 28}" fill="#c1541f">development reports</text>\n</svg>\n'
    )


if __name__ == "__main__":
    main()
