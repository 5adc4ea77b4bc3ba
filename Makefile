# What one does here. Python 3.11 or later is all that has to be there; everything else goes into .venv.
SHELL := /bin/bash
VENV := .venv
RUN := $(VENV)/bin

.PHONY: setup assets assets-or-not demo test test-all soak lint lock gate train
.DELETE_ON_ERROR:

# The locked packages with their hashes, and this project.
$(VENV)/.ready: requirements.lock pyproject.toml
	@bash .ci/venv $(VENV) requirements.lock
	@$(RUN)/python -m pip install --quiet --no-deps --editable .
	@touch $@

# The same with what the checks need.
$(VENV)/.ready-dev: requirements-dev.lock pyproject.toml
	@bash .ci/venv $(VENV) requirements-dev.lock
	@$(RUN)/python -m pip install --quiet --no-deps --editable .
	@touch $@ $(VENV)/.ready

setup: $(VENV)/.ready-dev

# What the web app takes from others: map, charts, the world's land. Fetched once by a lock file with checksums, then cut and converted.
ASSETS := src/dateline/web/static/vendor/manifest.json
$(ASSETS): $(wildcard tools/webassets/*.py tools/webassets/*.json tools/webassets/*.tsv tools/webassets/node.lock) | $(VENV)/.ready
	@bash .ci/assets $(RUN)/python src/dateline/web/static/vendor
assets: $(ASSETS)

# The demo and the tests go on without them, and say so.
assets-or-not: | $(VENV)/.ready
	@$(MAKE) --no-print-directory assets || echo "Going on without the web app's assets: a list stands in place of the map."

# Builds an archive of the sample reports, shows the incident that most of them tell, and serves it to the browser until Ctrl-C.
demo: $(VENV)/.ready assets-or-not
	@bash .ci/demo $(RUN)/dateline build/demo.dateline
	@echo
	@$(RUN)/dateline serve --archive build/demo.dateline --open

test: $(VENV)/.ready-dev assets-or-not
	@$(RUN)/python -m pytest -n auto -m "not slow"

test-all: $(VENV)/.ready-dev assets-or-not
	@$(RUN)/python -m pytest -n auto

# The invariants with many more examples than the tests take; an ingest, and the sending of alerts, are killed 200 times on each store (DATELINE_KILLS).
soak: $(VENV)/.ready-dev
	@HYPOTHESIS_PROFILE=soak $(RUN)/python -m pytest -n auto tests

lint: $(VENV)/.ready-dev
	@$(RUN)/ruff check src tests tools training
	@$(RUN)/ruff format --check src tests tools training
	@$(RUN)/mypy
	@$(RUN)/lint-imports

# Scores on the measuring data, where it is there, against tests/floors.json.
gate: $(VENV)/.ready-dev
	@$(RUN)/python tests/gate.py

# Trains the reader's encoder and its decision models into training/out (hours on two cores; goes on where it was cut off), and
# writes the files that the package ships. Needs the gold beside the checkout; installs PyTorch into a place of its own.
TRAIN := training/out/venv
GOLD := ../shared/data
train:
	@test -d $(GOLD) || { echo "training needs the gold documents in $(GOLD)"; exit 1; }
	@test -x $(TRAIN)/bin/python || python3 -m venv $(TRAIN)
	@$(TRAIN)/bin/python -m pip install --quiet --requirement training/requirements.txt --editable .
	@bash training/train.sh $(TRAIN)/bin/python $(GOLD)

# Writes the locks again from pyproject.toml. Look at the difference before you commit it.
LOCK := $(RUN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links
lock: $(VENV)/.ready-dev
	@$(RUN)/python -m pip install --quiet pip-tools
	@$(LOCK) --output-file requirements.lock pyproject.toml
	@$(LOCK) --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml
