"""`dateline evaluate`: how good the reader is on gold documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from dateline.cli.safe import json_shown, progress, put, say


@click.command()
@click.argument("task", metavar="TASK")
@click.argument("gold_file", metavar="GOLD.jsonl")
@click.option("--predictions", metavar="OUT.jsonl", help="Write the predictions, so that others can score them.")
@click.option("--gold-spans", is_flag=True, help="Predict for the gold spans only (tasks that have them).")
@click.option("--fold", type=click.IntRange(0, 4), metavar="N", help="Only documents of fold N, 0 to 4.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N documents.")
@click.option("--field", metavar="NAME", help="Measure only this part (tasks that have a choice).")
@click.option("--bootstrap", type=click.IntRange(min=1), metavar="N", help="Add 95 % intervals, from N draws.")
def evaluate(task: str, gold_file: str, predictions: str | None, **options: Any) -> int:
    """Measure the reader on gold documents; prints the figures as one JSON object.

    TASK is audit, articles, times or another that `docs/commands/evaluate.md` lists.

    \b
    dateline evaluate times gold.jsonl
    dateline evaluate audit gold.jsonl --fold 0 --predictions out.jsonl
    """
    from dateline.measure import gold, tasks

    chosen = tasks.task(task)
    choices = tasks.Choices(options["gold_spans"], options["field"], options["bootstrap"] or 0)
    if choices.gold_spans and not chosen.gold_spans:
        raise click.BadOptionUsage("--gold-spans", f"task {task} has no --gold-spans")
    if choices.field and choices.field not in chosen.fields:
        there = f"only {', '.join(chosen.fields)}" if chosen.fields else "no --field"
        raise click.BadOptionUsage("--field", f"task {task} has {there}")
    path = Path(gold_file)
    rows = gold.chosen(gold.load(path), options["fold"], options["limit"])
    figures, predicted = tasks.evaluate(chosen, rows, path.parent, progress, choices)
    if predictions:
        gold.write(Path(predictions), predicted)
    put(json_shown(json.dumps(figures, ensure_ascii=False, indent=2)))
    for item in figures.get("failed", []):
        say(f"dateline evaluate: {item['id']}: {item['message']}")
    return 0
