#!/usr/bin/env bash
# Builds the page into target/classes/page, unless nothing has changed since it was last built. Where there is no Node
# new enough, the server works without the page, and this says so.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
readonly least_node=20.19
readonly built=../target/classes/page stamp=../target/page.stamp

# Says in one sentence why the page cannot be built; empty when it can.
lacking() {
    local have
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        echo "no Node.js with npm was found: install it (apt install nodejs npm)"
        return
    fi
    have=$(node --version | sed 's/^v//')
    if [[ $(printf '%s\n%s\n' "$least_node" "$have" | sort -V | head -1) != "$least_node" ]]; then
        echo "Node.js $have is older than $least_node: install a newer one"
    fi
}

# A sum of all that the page is made of.
sources() {
    {
        find . \( -name node_modules -o -path ./src/api/schema.d.ts \) -prune -o -type f -print0 | sort -z |
            xargs -0 cksum
        node --version
    } | cksum
}

# What the page is made with, as the lock file says; again only when that has changed.
install() {
    local lock
    lock=$(cksum <package-lock.json)
    if [[ ! -f node_modules/.lock || $(<node_modules/.lock) != "$lock" ]]; then
        npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
        echo "$lock" >node_modules/.lock
    fi
}

# The browser in which the page is tried: Debian's, installed where it is missing and that is allowed.
find_chromium() {
    if [[ -z ${CHROMIUM:-} ]] && ! command -v chromium >/dev/null && [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
        echo "Chromium is installed, to try the page in it …" >&2
        apt-get -qq update >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium >/dev/null
    fi
    CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome || true)}
    export CHROMIUM
    if [[ -z $CHROMIUM ]]; then
        echo "[WARNING] The page is not tried in a browser: install Chromium (apt install chromium)." >&2
        exit
    fi
}

missing=$(lacking)
if [[ -n $missing ]]; then
    echo "[WARNING] The page is not built, and the server works without it: $missing." >&2
    exit
fi
case ${1:-build} in
    build)
        now=$(sources)
        if [[ -f $built/index.html && -f $stamp && $(<"$stamp") == "$now" ]]; then
            exit
        fi
        install
        npm run --silent build -- --logLevel warn
        mkdir -p "$(dirname "$stamp")"
        echo "$now" >"$stamp"
        ;;
    check)
        install
        npm run --silent types >/dev/null
        npm run --silent check
        ;;
    browser)
        install
        find_chromium
        npm run --silent browser
        ;;
    format)
        install
        npm run --silent format >/dev/null
        ;;
    *)
        echo "There is no verb '$1': build, check, browser, format." >&2
        exit 64
        ;;
esac
