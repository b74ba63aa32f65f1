# `make help` lists what there is. Every target is a few lines here or a script in Scripts/.

# Where `make install` puts the program, its manual page and its completions: below PREFIX. DESTDIR is for those who make
# packages.
PREFIX ?= /usr/local
DESTDIR ?=
# Public corpora for `make accuracy` and `make train`; `make accuracy` says what is missing and where to find it.
DATA ?= Data
# Seconds for each target of `make fuzz`.
SECONDS_EACH ?= 60
# Further words for `swift build` and `swift test`, for example SWIFTFLAGS="--jobs 1".
SWIFTFLAGS ?=

SWIFT ?= swift
PROGRAM = .build/release/dateline
SOURCE_FOLDERS = Package.swift Sources Tests Benchmarks Training $(wildcard Fuzzing)

# Linked with the Swift library inside, the program starts faster and runs where no Swift is installed.
# Apple's systems bring the library along and don't offer the flag.
ifeq ($(shell uname -s),Linux)
STATIC = --static-swift-stdlib
endif
SHARE = $(DESTDIR)$(PREFIX)/share
MANUAL = $(SHARE)/man/man1/dateline.1
BASH_COMPLETION = $(SHARE)/bash-completion/completions/dateline
ZSH_COMPLETION = $(SHARE)/zsh/site-functions/_dateline
FISH_COMPLETION = $(SHARE)/fish/vendor_completions.d/dateline.fish
RELEASE = $(SWIFT) build -c release $(STATIC) $(SWIFTFLAGS)

.DEFAULT_GOAL := help
.PHONY: help run build test install uninstall pictures bench accuracy train fuzz format lint clean setup-build setup-test

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build everything and open the browser on seeds/
	@$(PROGRAM) seeds/

build: setup-build ## build the optimized program, .build/release/dateline
	@$(RELEASE) --product dateline

test: setup-test ## build everything and run all tests
	@$(SWIFT) test $(SWIFTFLAGS)

install: build ## install the program, its manual and completions below PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" $(foreach file,$(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION),"$(dir $(file))")
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/dateline"
	$(PROGRAM) manual > "$(MANUAL)"
	$(PROGRAM) --generate-completion-script bash > "$(BASH_COMPLETION)"
	$(PROGRAM) --generate-completion-script zsh > "$(ZSH_COMPLETION)"
	$(PROGRAM) --generate-completion-script fish > "$(FISH_COMPLETION)"

uninstall: ## remove what `make install` put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/dateline" "$(MANUAL)" "$(BASH_COMPLETION)" "$(ZSH_COMPLETION)" "$(FISH_COMPLETION)"

pictures: build ## draw the pictures of the documentation anew, from seeds/
	@Scripts/pictures $(PROGRAM)

bench: build ## measure speed, growth, start-up and memory; peers too where installed
	@$(RELEASE) --product dateline-bench
	@.build/release/dateline-bench --program $(PROGRAM) --articles seeds

accuracy: build ## measure accuracy on public corpora below DATA
	@SWIFT="$(SWIFT)" Scripts/accuracy "$(DATA)"

train: setup-build ## train the language data again from the treebanks below DATA
	@SWIFT="$(SWIFT)" Scripts/train "$(DATA)"

fuzz: setup-build ## feed random bytes to each part, SECONDS_EACH seconds each
	@Fuzzing/run "$(SECONDS_EACH)"

format: ## put all sources into the common form
	@$(SWIFT) format -i -r $(SOURCE_FOLDERS)

lint: ## check the form of the sources and the rules of the house
	@$(SWIFT) format lint -s -r $(SOURCE_FOLDERS)
	@Scripts/lint

clean: ## remove what was built
	rm -rf .build .build-fuzz

setup-build:
	@Scripts/setup build

setup-test:
	@Scripts/setup test
