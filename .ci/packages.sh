# SPDX-FileCopyrightText: Budget Review contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The Debian 12 packages each step needs, in the one place that names them. Sourced by app/run, tests/run and
# .ci/run; expects `set -euo pipefail`.

# shellcheck disable=SC2034  # the lists are read by the scripts that source this file
packages_build=(
    cmake g++ libgl1-mesa-dev libicu-dev libpoppler-private-dev libpoppler-qt6-dev libqt6opengl6-dev libsqlite3-dev libsqlitecpp-dev
    libxkbcommon-dev libxml2-dev libzip-dev ninja-build pkg-config qt6-base-dev
    qt6-charts-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
)
# What the program needs beside the libraries it links: icons, Qt's own Chinese texts, a font with Han characters, and
# the character maps of PDF documents with Chinese fonts.
packages_run=(fonts-noto-cjk libqt6svg6 poppler-data qt6-translations-l10n)
# LibreOffice and Chromium print the documents that tests read.
packages_test=(
    chromium libbenchmark-dev libgmock-dev libgtest-dev libreoffice-calc-nogui libreoffice-writer-nogui python3
)
packages_strict=(
    ccache clang clang-format clang-tidy-16 clazy codespell git libclang-rt-14-dev mold reuse shellcheck
)

say() { printf '\n== %s\n' "$*"; }

# Installs those of the named packages that are missing; touches nothing when none is.
install_missing() {
    command -v dpkg-query >/dev/null || {
        say "This is no Debian system: please see to these packages by other means: $*"
        return 0
    }
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    local elevate=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            say "Packages are missing and neither root nor sudo is at hand. As root: apt-get install ${missing[*]}"
            return 1
        }
        elevate=(sudo)
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    "${elevate[@]}" apt-get update -qq
    "${elevate[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Configures and builds one preset: build_preset NAME [TARGET…]
build_preset() {
    local preset=$1
    shift
    say "Building ($preset)"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}

# Qt wants a private folder for its run-time files and warns on every start when there is none.
use_runtime_dir() {
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && return 0
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    # Set now, so that it is this folder that goes, whatever the variable says later.
    # shellcheck disable=SC2064
    trap "rm -rf '$XDG_RUNTIME_DIR'" EXIT
}
