#!/usr/bin/env bash
# All of training in order. Each encoder goes on from its last whole epoch; what is done already takes seconds.
#   training/train.sh PYTHON GOLD
set -euo pipefail
python=$1 gold=$2 out=training/out
export PYTHONPATH=src OMP_NUM_THREADS=1

# The encoder, and two more that saw half of MUC-4 each: the decision models learn from answers on reports not seen.
"$python" training/reader/train.py final --data "$gold" --out $out/reader &
for part in 0 1; do
  "$python" training/reader/train.py part --part $part --data "$gold" --out $out/reader
done
wait
for name in part0 part1 final; do
  "$python" training/reader/export.py --run $out/reader/$name --to $out/encoders/$name
done

# The decision models.
for part in 0 1; do
  "$python" training/fillers/collect.py --data "$gold" --encoders $out/encoders --out $out/fillers --set train --part $part
done
"$python" training/fillers/collect.py --data "$gold" --encoders $out/encoders --out $out/fillers --set dev
"$python" training/fillers/train.py --data "$gold" --laid $out/fillers --to src/dateline/reading/data

cp $out/encoders/final/* src/dateline/language/data/
