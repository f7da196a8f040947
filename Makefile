# Two commands for a newcomer: `make demo`, `make test`. Plain venv and pip; which index serves the packages
# stays in the user's own configuration.
PYTHON ?= python3
ARGS ?=
# "kept" where `make lint` has just run them.
GATES ?=
VENV := .venv
BIN := $(VENV)/bin
# The rooms that speak to a database; pages and commands above them run on SQLite.
ON_POSTGRES := tests/store tests/actions tests/ledger tests/queries
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq install --no-compile
RUNTIME := $(VENV)/.byname-installed
DEV := $(VENV)/.byname-dev-installed

.DEFAULT_GOAL := help
.PHONY: help install install-dev demo test soak lint bench locks
.DELETE_ON_ERROR:

help: ## say what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(RUNTIME) ## make .venv with the program in it
install-dev: $(DEV) ## the same, with what tests and lint need

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(RUNTIME): requirements.txt pyproject.toml | $(BIN)/python
	@echo "Installing Byname into $(VENV) (about 20 seconds the first time)"
	@$(PIP) --require-hashes --only-binary :all: -r requirements.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.txt $(RUNTIME)
	@echo "Installing what tests and lint need (about 20 seconds the first time)"
	@$(PIP) --require-hashes --only-binary :all: -r requirements-dev.txt
	@touch $@

demo: $(RUNTIME) ## a made-up conflict as a register, on a page (ARGS="--no-serve" for the terminal)
	$(BIN)/byname demo $(ARGS)

test: $(DEV) ## gates and tests; says what could not run and why
	@$(BIN)/python -m tools.readiness
	@failed=; \
	if [ "$(GATES)" != "kept" ]; then echo "== gates"; $(BIN)/python -m tools.gates || failed=gates; fi; \
	if $(BIN)/python -m tools.readiness --has postgres; then \
	    echo "== tests of the database, on PostgreSQL"; \
	    BYNAME_TEST_ON=postgres $(BIN)/python -m pytest -q -n 2 -m "django_db and not browser and not trial" $(or $(ARGS),$(ON_POSTGRES)) \
	        || failed="$$failed PostgreSQL"; \
	fi; \
	echo "== all tests, on SQLite$${failed:+ (failed above: $$failed)}"; \
	$(BIN)/python -m pytest -n 2 $(ARGS) && test -z "$$failed"

soak: $(DEV) ## every trial in full, an hour at most; goes on where it was cut off
	$(BIN)/python -m tools.soak $(ARGS)

lint: $(DEV) ## ruff, mypy strict, layers, gates; runs them all, fails if one does
	@failed=; $(BIN)/mypy >$(VENV)/mypy.out 2>&1 & types=$$!; \
	for check in "ruff check ." "ruff format --check --quiet ." lint-imports "python -m tools.gates"; do \
	    echo "== $$check"; $(BIN)/$$check || failed="$$failed; $$check"; \
	done; \
	echo "== mypy"; wait $$types || failed="$$failed; mypy"; cat $(VENV)/mypy.out; \
	test -z "$$failed" || { echo "failed: $${failed#; }"; exit 1; }

bench: $(DEV) ## every benchmark; says which data sets are absent
	$(BIN)/python -m tools.bench $(ARGS)

locks: $(DEV) ## write the requirements files anew (needs uv in .venv)
	$(BIN)/python -m tools.locks
