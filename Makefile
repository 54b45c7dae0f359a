# make try    set up from nothing, start the local chat with the built-in model
# make test   set up from nothing, run everything CI runs
#
# VENV=.venv          where the environment is built
# PYTHON=python3      which Python builds it; 3.11 or newer
# TORCH_INDEX=URL     where torch comes from: without it, Linux gets the build for NVIDIA GPUs, which is gigabytes;
#                     https://pytorch.org/get-started/locally/ shows the address for your machine (take CPU if unsure)

VENV ?= .venv
PYTHON ?= python3
TORCH_INDEX ?=
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check
INDEX = $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX))
BROWSERS = chromium chromium-browser google-chrome
EMOJI = NotoColorEmoji

.PHONY: try test check browser clean help
.DEFAULT_GOAL := help

help:
	@sed -n 's/^# \{0,1\}//p' Makefile

try: $(VENV)/.with-local
	@$(BIN)/overpaint try

test: browser $(VENV)/.with-dev
	@$(MAKE) --no-print-directory check

# What CI runs, in an environment that is there.
check:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .
	PYTHONPATH=. $(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest

$(VENV)/.python:
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON): install Python 3.11 or newer, or say PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$$($(PYTHON) -V) is too old: Python 3.11 or newer is needed; say PYTHON=python3.11 where it is beside"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "This Python cannot make environments: on Debian, apt-get install python3-venv"; exit 1; }
	@echo "Making an environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.with-local: $(VENV)/.python pyproject.toml constraints.txt
	@$(call say,local)
	$(PIP) install $(INDEX) -c constraints.txt -e '.[local]'
	@touch $@

$(VENV)/.with-dev: $(VENV)/.python pyproject.toml constraints.txt
	@$(call say,dev)
	$(PIP) install $(INDEX) -c constraints.txt -e '.[local,dev]'
	@touch $@ $(VENV)/.with-local

# How much will be fetched, before it is.
define say
if $(BIN)/python -c 'import torch' 2>/dev/null; then \
	echo "Bringing $(VENV) up to date: little or nothing to fetch."; \
elif [ -n "$(TORCH_INDEX)" ] || [ "$$(uname -s)" != Linux ]; then \
	echo "About $(if $(filter dev,$(1)),400,300) MB will be fetched (torch for this machine is most of it); 1.5 GB on the disk."; \
else \
	echo "Up to 3 GB will be fetched: on Linux, torch comes with the libraries for NVIDIA GPUs unless TORCH_INDEX names another index."; \
	echo "Without such a GPU, 300 MB are enough: stop this, and run make again with TORCH_INDEX=URL, the CPU address that"; \
	echo "https://pytorch.org/get-started/locally/ shows. (What pip already keeps is not fetched again.)"; \
fi
endef

# The tests drive a real browser and look at a page with emoji.
browser:
	@missing=""; \
	found=""; for name in $(BROWSERS); do command -v $$name >/dev/null 2>&1 && found=$$name; done; \
	[ -n "$$found" ] || missing="chromium"; \
	find /usr/share/fonts /usr/local/share/fonts "$$HOME/.fonts" "$$HOME/.local/share/fonts" -name '$(EMOJI)*' 2>/dev/null | grep -q . \
		|| [ "$$(uname -s)" = Darwin ] || missing="$$missing fonts-noto-color-emoji"; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "About 150 MB will be fetched for the tests' browser: $$missing"; \
		apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing; \
	else \
		echo "The tests need what is not installed here: $$missing"; \
		echo "On Debian and Ubuntu: sudo apt-get install $$missing; elsewhere install Chromium and an emoji font; then run make test again."; \
		exit 1; \
	fi

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
