# The names of the tasks. Two are enough to start with: make serve, make test.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

BIN := .venv/bin
PY := $(BIN)/python
# All browser tests run in these, the journeys in those as well, where they can be had.
BROWSERS ?= chromium
JOURNEYS ?= chromium firefox webkit
# The centre.toml of a copy of your own, such as CENTRE=../ours/centre.toml; none is the plain copy.
CENTRE ?=
export CENTRE
# What needs neither the site nor a browser.
ALONE := engine hostile letters properties readers stories terminal truth
# A browser test waits as often as it works: on two cores, three processes with a file each.
# What takes longest comes first, so that no process ends with it; what mostly waits comes beside
# what does not, so that no processor waits.
FIRST := $(wildcard tests/journeys/test_*.py) \
	$(patsubst %,tests/browser/test_%.py,told pages conformance traces embed_matrix)
BESIDE := --numprocesses=3 --dist=loadfile --no-loadscope-reorder $(FIRST) \
	$(filter-out $(FIRST) tests/site/% $(ALONE:%=tests/%/%),$(wildcard tests/*/test_*.py))

# The first Python on this machine that is new enough.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null \
	&& echo $$python && break; done)

ENGINE := $(shell find calculator/followup -type f ! -name '*.pyc')
BUILD := $(shell find calculator/publish calculator/browser -type f ! -name '*.pyc')
PAGES := mkdocs.yml $(shell find docs overrides -type f ! -path 'docs/assets/calculator/*' ! -path 'docs/assets/runtime/*' ! -name site.css 2>/dev/null)

help: ## List the tasks
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

serve: site ## Build what is missing and serve it at http://127.0.0.1:8000
	$(PY) -m publish.hosting.serve

site: built/site.done ## Write site/, ready for any static host (CENTRE=centre.toml: your own copy)

release: built/site.done ## Write one archive for those who host the site themselves
	$(PY) -m publish.hosting.release

# The site needs the browser for its PDF, and is made beside the tests that need neither.
test: built/tools.done ## Run every test
	$(MAKE) --no-print-directory --jobs=2 check built/browsers.done test-page
	$(MAKE) --no-print-directory --jobs=2 built/servers.done test-bundle test-alone test-site
	$(BIN)/pytest $(BESIDE) $(BROWSERS:%=--browser=%)

test-alone:
	$(BIN)/pytest $(ALONE:%=tests/%)

test-site: built/site.done
	$(BIN)/pytest tests/site

test-engine:
	$(BIN)/pytest tests/engine

# Beside the others, so it keeps what it says until it is done.
test-bundle: built/site.done
	@$(BIN)/node tests/bundle/run.js $$($(PY) -c 'import sysconfig; print(sysconfig.get_path("purelib"))') \
		> built/test-bundle.log 2>&1; code=$$?; cat built/test-bundle.log; exit $$code

test-page: built/tools.done
	$(BIN)/node --test --test-reporter=dot 'tests/page/**/*.test.js'

# A process a file: Firefox loses contexts when one process runs many.
test-firefox: built/site.done built/browsers.done ## Run every browser test in Firefox
	$(PY) -m tests.drivers.file_by_file --browser=firefox

test-release: built/browsers.done release built/servers.done ## Test the archive in the browser, behind nginx, under a path
	$(PY) -m tests.release.run $(BROWSERS:%=--browser=%)

# Fetches Pyodide's build environment from a host that not every machine reaches; GitHub runs it.
test-pyodide: built/site.done ## Test the engine's wheel in Pyodide's own environment (Python 3.14)
	$(BIN)/pyodide xbuildenv install $$($(BIN)/node -p 'require("./package.json").dependencies.pyodide')
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/pyodide venv --clear built/pyodide
	sed -n '/^\(iniconfig\|packaging\|pluggy\|pygments\|pytest\)==/,/[^\\]$$/p' requirements.txt > built/pytest.txt
	built/pyodide/bin/pip install --require-hashes -r built/pytest.txt
	built/pyodide/bin/pip install --no-index --find-links site/assets/calculator/*/wheels followup
	PATH="$(CURDIR)/$(BIN):$$PATH" built/pyodide/bin/python -m pytest tests/engine -p no:cacheprovider

load: release built/browsers.done built/servers.done ## Count the bytes of a visit, and load the archive behind nginx
	$(PY) -m tests.load.run

properties: built/tools.done ## Try 10,000 situations for each thing that must always hold
	HYPOTHESIS_PROFILE=thorough $(BIN)/pytest tests/properties

compare: built/tools.done ## Compare 800,000 counts of business days with numpy
	COMPARISONS=810000 $(BIN)/pytest tests/properties/test_against_numpy.py -s

check: built/tools.done ## Check style and types only
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/node node_modules/typescript/bin/tsc
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/node tests/check_workflows.js

# Asks services that not every machine reaches; GitHub runs it every month.
audit: $(BIN)/uv ## Ask advisory services for known faults of the locked packages
	$(BIN)/uv tool run pip-audit@2.10.1 --require-hashes --disable-pip --requirement requirements.txt
	$(BIN)/npm audit --package-lock-only

format: built/tools.done ## Put the Python files into the common format
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

holidays: built/tools.done ## Write the public holiday data again, from today's year
	$(PY) -m publish.data.holidays

newer-holidays: built/tools.done ## Take the newest holidays package, then the same
	$(PY) -m publish.data.newer_holidays
	$(MAKE) --no-print-directory lock-python holidays

pyodide: ## Take another Pyodide: VERSION=314.0.7, or the newest without it
	$(MAKE) --no-print-directory clean
	$(MAKE) --no-print-directory built/tools.done
	$(PY) -m publish.bundle.upgrade $(VERSION)
	$(MAKE) --no-print-directory modules
	$(MAKE) --no-print-directory site test-bundle

old-sources: built/tools.done ## List the sources that nobody has read for a year, and where they are used
	$(PY) -m publish.data.old_sources

addresses: built/site.done ## Promise the addresses of new pages and headings
	$(PY) -m tests.site.promise

social-card: built/site.done built/browsers.done ## Draw the picture that links to the site show
	$(PY) -m tests.site.draw_social_card

lock: $(BIN)/uv ## Write the lock files again from pyproject.toml and package.json
	$(MAKE) --no-print-directory lock-python UPGRADE=--upgrade
	$(BIN)/npm install --package-lock-only

lock-python: $(BIN)/uv
	$(BIN)/uv pip compile pyproject.toml --group build --group test --universal $(UPGRADE) \
		--generate-hashes --no-emit-index-url --no-emit-find-links \
		--custom-compile-command 'make lock' --quiet --output-file requirements.txt

bench: built/site.done built/browsers.done ## Measure: figures to compare within one run
	$(BIN)/npm ci --silent --prefix tests/bench
	$(PY) -m tests.bench.engine
	$(PY) -m tests.bench.visits
	$(PY) -m tests.bench.home
	$(PY) -m tests.bench.reload
	$(PY) -m tests.bench.edits
	$(PY) -m tests.bench.engines

bench-tricks: built/site.done built/browsers.done ## Measure what each trick of the start gains
	$(PY) -m tests.bench.tricks

# The parser is Debian's package link-grammar.
grammar: built/tools.done ## Let two grammar checkers read every message
	$(BIN)/npm ci --silent --prefix tests/letters/grammar
	$(PY) -m tests.letters.grammar.run

lighthouse: built/site.done built/browsers.done ## Let Lighthouse judge every type of page
	$(BIN)/npm ci --silent --prefix tests/lighthouse
	$(PY) -m tests.lighthouse.run

suites: built/site.done built/browsers.done ## Let four suites of others judge every page for accessibility
	$(BIN)/npm ci --silent --ignore-scripts --prefix tests/suites
	$(PY) -m tests.suites.run

restores: built/site.done built/browsers.done ## Restore a snapshot 200 times: is each answer that of a normal start?
	RESTORES=200 $(BIN)/pytest tests/browser/test_start.py -k restored

modules: built/site.done ## Find which modules of the standard library the page needs
	$(BIN)/node tests/bundle/modules.js $$($(PY) -c 'import sysconfig; print(sysconfig.get_path("purelib"))')

mutants: built/tools.done ## Change the date core in small ways: do the tests notice?
	$(PY) -m tests.mutation.run

stories: built/site.done built/browsers.done ## Enter every story on a phone: taps, seconds, answers
	$(PY) -m tests.stories.on_a_phone

screens: built/site.done built/browsers.done ## Take pictures of every state of the calculator
	$(PY) -m tests.browser.screens

clean: ## Delete what make built, not what it brought
	rm -rf built site docs/assets/calculator docs/assets/runtime

# --- What the tasks stand on --------------------------------------------------

# The browser, where there is one, prints the PDF in the site: so it is brought before the site.
built/site.done: built/tools.done built/centre.txt $(ENGINE) $(BUILD) $(PAGES) $(wildcard built/browsers.json)
	$(PY) -m publish.site
	@touch $@

# Another file of a centre, or a change in its folder, makes another site.
built/centre.txt: always
	@mkdir -p built
	@{ echo '$(CENTRE)'; test -z '$(CENTRE)' || cksum "$$(dirname '$(CENTRE)')"/*.*; } > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

built/tools.done: $(BIN)/uv requirements.txt package-lock.json pyproject.toml
	$(BIN)/uv pip sync --require-hashes --quiet requirements.txt
	$(BIN)/uv pip install --no-deps --no-build-isolation --quiet --editable .
	$(PY) -m publish.node_links
	$(BIN)/npm ci --silent
	@mkdir -p built && touch $@

# uv's own entry in the lock brings uv; uv brings the rest.
$(BIN)/uv:
	@test -n "$(PYTHON)" || { echo 'Python 3.12 or newer is needed; none was found.' >&2; exit 1; }
	$(PYTHON) -m venv .venv
	sed -n '/^uv==/,/[^\\]$$/p' requirements.txt > .venv/uv.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r .venv/uv.txt

built/browsers.done: built/tools.done tests/browser/bring_browser.py
	$(PY) tests/browser/bring_browser.py $(BROWSERS) --wished $(JOURNEYS)
	@touch $@

built/servers.done: built/tools.done tests/release/bring_servers.py
	$(PY) tests/release/bring_servers.py nginx apache2 wrk
	@touch $@

.PHONY: always audit help serve site release test test-alone test-engine test-bundle test-page test-site test-firefox test-release test-pyodide load properties compare check format bench bench-tricks lighthouse suites restores modules mutants stories screens holidays newer-holidays pyodide old-sources addresses social-card lock lock-python clean
