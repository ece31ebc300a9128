#!/usr/bin/env bash
# Unpacks the zip of the program into a folder with a space in its name and uses it as somebody would who has a Java
# runtime and nothing else: no Maven, no compiler, no sources. The PATH holds java and the usual tools of a shell.
#
#   mvn -B -Pdist -DskipTests package
#   src/test/sh/unpacked-zip.sh target/corridor-VERSION.zip
#
# JAVA_HOME chooses the JDK from which the runtime is linked; -j uses its java as it is. -k keeps the folder.
set -euo pipefail

modules=java.base,java.desktop,java.sql
link=yes
keep=
while getopts jk option; do
    case $option in
        j) link= ;;
        k) keep=yes ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
zip=$(realpath "${1:?the zip is missing}")

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

jdk=${JAVA_HOME:-$(dirname "$(dirname "$(realpath "$(command -v java)")")")}
work=$(mktemp -d)
[ -n "$keep" ] || trap 'rm -rf "$work"' EXIT
mkdir "$work/my programs" "$work/my study" "$work/bin" "$work/home"
if command -v unzip >/dev/null; then
    unzip -q "$zip" -d "$work/my programs"
else
    # jar does not set who may run a file.
    (cd "$work/my programs" && "$jdk/bin/jar" xf "$zip" && chmod +x corridor-*/corridor)
fi
program=$(echo "$work/my programs"/corridor-*)
[ -x "$program/corridor" ] || fail "the launcher is missing or cannot be run"
[ ! -e "$program/pom.xml" ] || fail "the zip holds pom.xml"

runtime=$jdk
if [ -n "$link" ]; then
    [ -x "$jdk/bin/jlink" ] || fail "$jdk has no jlink; -j uses its java as it is"
    "$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --output "$work/runtime"
    runtime=$work/runtime
    [ ! -e "$runtime/bin/javac" ] || fail "the runtime has a compiler"
fi
for tool in sh dirname readlink head cat cksum mkdir rm mv touch sleep ps find; do
    ln -s "$(command -v "$tool")" "$work/bin/$tool"
done
# A file that hands over, not a link: the launcher looks for the home of Java behind links.
printf '#!/bin/sh\nexec "%s" "$@"\n' "$runtime/bin/java" >"$work/bin/java"
chmod +x "$work/bin/java"

corridor() {
    env -i PATH="$work/bin" HOME="$work/home" ${JAVA_FROM_HOME:+JAVA_HOME="$runtime"} "$program/corridor" "$@"
}

cd "$work/my study"
begun=$(date +%s%N)
corridor --version
printf 'first start:  %d ms\n' $((($(date +%s%N) - begun) / 1000000))
begun=$(date +%s%N)
corridor help >help.txt
printf 'second start: %d ms\n' $((($(date +%s%N) - begun) / 1000000))
grep -q 'Compare scenarios over many histories' help.txt || fail "help lists no commands"

corridor validate "$program"/scenarios/baseline.json
begun=$(date +%s%N)
corridor batch "$program/scenarios/baseline.json" "$program/scenarios/investment-freeze-24m.json" \
    "$program/scenarios/joint-combat-operations.json" --replicates "${REPLICATES:-5}" --seed 7 --out first --quiet
printf 'batch:        %d ms\n' $((($(date +%s%N) - begun) / 1000000))
[ -s first/report.html ] || fail "no report"
[ -n "$(echo first/charts/*.png)" ] || fail "no charts"
corridor query first 'SELECT count(*) AS runs FROM runs' | grep -q "$((3 * ${REPLICATES:-5}))" || fail "query"
corridor bargain "$program/scenarios/stakeholders/pakistan-china-2025.json" --draws 5 --out bargaining
[ -s bargaining/report.html ] || fail "no report of the bargaining"
code=0
corridor batch nowhere.json --out second >/dev/null 2>&1 || code=$?
[ "$code" -eq 2 ] || fail "a missing file ended with $code, not 2"

# A zip that somebody else owns, with Java from JAVA_HOME: nothing is written beside the program.
rm -rf "$program/cds"
chmod -R a-w "$program"
JAVA_FROM_HOME=yes corridor --version >/dev/null
[ "$(id -u)" -eq 0 ] || [ ! -e "$program/cds" ] || fail "the launcher wrote into a folder that it must not write to"
chmod -R u+w "$program"
echo "The zip works with a Java runtime alone."
