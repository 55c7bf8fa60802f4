# What one does with Kring. Needed: Python 3.11 or newer with pip, and make.
# `make` lists the targets.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.kring-ready
TESTS  ?= tests
JOBS   ?= 3
OUT    ?= $(VENV)/contact-sheet

.DEFAULT_GOAL := help
.PHONY: help run test test-long check fix bench contact-sheet web words wheel browser

help: ## list what can be done
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | \
		while IFS="$$(printf '\t')" read -r name text; do printf '  make %-14s %s\n' "$$name" "$$text"; done

run: web ## start Kring on this machine, with the stories one tap away
	$(BIN)/kring serve

# A file stays on one worker, with the Kring and the browser it started. Files go in the order in
# which they are found; sorted by how many tests they have, the long journeys would come last.
# Three at once on two processors: a journey waits for its page a third of the time.
test: web browser ## run every test but the long ones (JOBS=3 at once; about a quarter of an hour)
	$(BIN)/pytest -m "not long" -n $(JOBS) --dist loadfile --no-loadscope-reorder $(TESTS)

test-long: web browser ## run the tests that take minutes each too
	$(BIN)/pytest $(TESTS)

check: web ## hold every rule that a machine can hold
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python build_web.py check
	$(BIN)/python build_words.py --check
	$(BIN)/python build_measures.py --check
	$(BIN)/python -m kring.network.contract --check
	$(BIN)/python build_audit.py
	KRING_HOME=$(VENV)/no-home $(BIN)/python -W ignore::RuntimeWarning -m django \
		makemigrations --check --dry-run --settings kring.site.settings

fix: $(READY) ## put right what a machine can put right
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/python -m kring.network.contract
	$(BIN)/python build_measures.py

bench: web browser ## measure the budgets, as ratios and counts
	$(BIN)/pip install --quiet --group bench
	set -e; for file in bench/*.py; do $(BIN)/python "$$file"; done

contact-sheet: web browser ## draw every drawing of some krings in OUT=folder, to look at
	PYTHONPATH=tests $(BIN)/python tests/machine/contact_sheet.py $(OUT)

web: $(READY) ## build the drawing surface, the fonts and the catalogues
	$(BIN)/python build_web.py

words: $(READY) ## collect the sentences people read into the catalogues
	$(BIN)/python build_words.py

wheel: $(READY) ## make the package, in dist/
	$(BIN)/pip wheel --no-deps --no-build-isolation --wheel-dir dist .

browser: $(READY)
	$(BIN)/python tests/machine/chromium.py

# pip 25.1 is the first that knows dependency groups. Where Python comes without ensurepip
# (Debian without python3-venv), the pip that is there fills the new environment.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else \
		"Kring needs Python 3.11 or newer. Say which one: make PYTHON=python3.12 …")'
	test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV) || ( \
		$(PYTHON) -m venv --clear --without-pip $(VENV) && \
		$(PYTHON) -m pip --python $(BIN)/python install pip )
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/pip install --quiet --group dev
	$(BIN)/pip install --quiet --no-build-isolation --editable .
	@touch $@
