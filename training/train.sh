#!/usr/bin/env bash
# All of training in order. Each encoder goes on from its last whole epoch; what is done already takes seconds.
#   training/train.sh PYTHON GOLD
set -euo pipefail
python=$1 gold=$2 out=training/out
export PYTHONPATH=src OMP_NUM_THREADS=1

# The encoder, and two more that saw half of MUC-4 each: the decision models learn from answers on reports not seen.
# The two also go on with MUC-4 nearly alone, so that the decision models meet surer and less sure answers.
"$python" training/reader/train.py final --data "$gold" --out $out/reader &
for part in 0 1; do
  "$python" training/reader/train.py part --part $part --data "$gold" --out $out/reader
  "$python" training/reader/train.py part --part $part --tuned --data "$gold" --out $out/reader
done
wait
for part in 0 1; do
  "$python" training/reader/export.py --run $out/reader/part$part --to $out/encoders/part$part
  "$python" training/reader/export.py --run $out/reader/part$part-tuned --to $out/encoders-tuned/part$part
done
"$python" training/reader/export.py --run $out/reader/final --to $out/encoders/final

# The decision models.
collect() { "$python" training/fillers/collect.py --data "$gold" --encoders $out/"$1" --out $out/"$2" --set "${@:3}"; }
for part in 0 1; do
  collect encoders fillers train --part $part
  collect encoders-tuned fillers-tuned train --part $part
done
collect encoders fillers dev
"$python" training/fillers/train.py --data "$gold" --laid $out/fillers --again $out/fillers-tuned --to src/dateline/reading/data

cp $out/encoders/final/* src/dateline/language/data/
