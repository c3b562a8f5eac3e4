# SPDX-FileCopyrightText: The Rounds maintainers
# SPDX-License-Identifier: MIT
# Sourced by packaging/run and packaging/test: what both need.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\nrounds: %s\n' "$*" >&2
    exit 1
}

build_packages=(
    g++ cmake ninja-build
    qt6-base-dev libqt6sql6-sqlite libsqlite3-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n python3
    nlohmann-json3-dev libssl-dev pkg-config libmimalloc-dev
    libhunspell-dev hunspell-en-us hunspell-en-gb hunspell-en-med
    fonts-noto-core fonts-noto-color-emoji
)

# What the walk of a screen reader needs on top (tests/access/run).
access_packages=(xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3 python3-gi)

# install_missing PACKAGE…: asks apt only for what is not there yet.
install_missing() {
    command -v dpkg-query >/dev/null ||
        fail "this script installs Debian packages; elsewhere install the equivalents of: $*"
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing ${missing[*]}"
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "please install as root: apt-get install ${missing[*]}"
        sudo=(sudo)
    fi
    export DEBIAN_FRONTEND=noninteractive
    "${sudo[@]}" apt-get update -qq || fail "apt-get update failed: is the network reachable?"
    "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        fail "apt-get could not install: ${missing[*]}"
}

# build PRESET [TARGET…]: configures once, then builds what changed.
build() {
    local preset=$1
    shift
    cd "$root" || fail "cannot enter $root"
    say "Building ($preset)"
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake --preset "$preset" "${launcher[@]}" >"$root/build-$preset.log" 2>&1 || {
        cat "$root/build-$preset.log" >&2
        fail "cmake could not configure the build"
    }
    rm -f "$root/build-$preset.log"
    cmake --build --preset "$preset" ${1:+--target "$@"} || fail "the build failed; the first error is above"
}
