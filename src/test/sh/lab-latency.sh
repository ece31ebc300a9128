#!/bin/sh
# Starts a lab without a browser, moves a lever as its page would, and prints how long the first band and the whole
# answer take, beside a yardstick of plain runs on the same machine. Usage: [MOVES=10] src/test/sh/lab-latency.sh
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
"$home/corridor" lab --no-browser --threads 2 --results "$work/results" >"$work/out" 2>"$work/err" &
lab=$!
trap 'kill "$lab" 2>/dev/null || true; rm -rf "$work"' EXIT INT TERM
i=0
until address=$(sed -n 's/^Lab: *//p' "$work/out") && [ -n "$address" ]; do
    kill -0 "$lab" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
    i=$((i + 1))
    [ "$i" -lt 3000 ] || { echo "the lab does not start" >&2; exit 1; }
    sleep 0.1
done
echo "load: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)"
java "-Dmoves=${MOVES:-10}" -cp "$home/target/corridor.jar" "$home/src/test/sh/LabLatency.java" "$address" "$home/scenarios/baseline.json"
[ ! -r "/proc/$lab/status" ] || sed -n 's/^VmHWM: */largest memory: /p' "/proc/$lab/status"
