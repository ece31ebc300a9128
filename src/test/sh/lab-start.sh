#!/bin/sh
# Starts the lab a few times on a warm build, opens its page in Chromium, and prints how long it takes until the page can
# be used. Needs chromium and chromedriver. Usage: [STARTS=5] src/test/sh/lab-start.sh
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
driver=$(command -v chromedriver || command -v chromium.chromedriver) || {
    echo "lab-start.sh needs chromedriver (on Debian, the packages chromium and chromium-driver)" >&2
    exit 1
}
"$home/corridor" --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
echo "load: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)"
java "$home/src/test/sh/LabStart.java" "$driver" "${STARTS:-5}" "$home/corridor" lab --no-browser --results "$work/results"
