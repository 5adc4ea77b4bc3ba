#!/usr/bin/env bash
# All of training in order. Each encoder goes on from its last whole epoch; what is done already takes seconds.
#   training/train.sh PYTHON GOLD
set -euo pipefail
python=$1 gold=$2 out=training/out
export PYTHONPATH=src OMP_NUM_THREADS=1
learn() { "$python" training/reader/train.py "$@" --data "$gold" --out $out/reader; }

# Two networks: one of the heads of incidents, one of all heads. Beside them three of incidents that saw two thirds of
# MUC-4 each: the decision models learn from answers on reports not seen.
{ learn others; learn voices; } &
learn roles
for part in 0 1 2; do learn roles --part $part; done
wait
write() { "$python" training/reader/export.py --run $out/reader/"$1" --others $out/reader/voices --to $out/encoders/"$2"; }
write roles final
for part in 0 1 2; do write roles$part part$part; done

# The decision models.
collect() { "$python" training/fillers/collect.py --data "$gold" --encoders $out/encoders --out $out/fillers --set "$@"; }
for part in 0 1 2; do collect train --part $part; done
collect dev
"$python" training/fillers/train.py --data "$gold" --laid $out/fillers --to src/dateline/reading/data

cp $out/encoders/final/* src/dateline/language/data/
