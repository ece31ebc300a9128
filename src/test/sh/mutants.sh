#!/bin/bash
# Puts one wrong line after another into a copy of the compiled program and asks whether a test sees it. The golden runs
# are not among the tests.
#
#   src/test/sh/mutants.sh known                              wrong lines that once went unseen, each against its own test
#   src/test/sh/mutants.sh drawn [-n NUMBER] [-s SEED]        signs and operators drawn from all processes
#   src/test/sh/mutants.sh sites                              lists what is drawn from
#
# drawn: takes NUMBER places (default 40) by SEED (default 1) from the arithmetic of corridor.model: + and -, * and /,
# their assignments, and minus signs that are dropped; runs the tests of corridor.model against each; ends with 0 if at
# least 80 % are killed. known ends with 0 if all are. -k: keep the work folder.
set -euo pipefail
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
cd "$home"
sources=src/main/java
# The table of the shared state is no test of equations, and takes long.
process_tests='corridor.model.*Test,corridor.model.*.*Test,!SharedStateTest'
least=80

mode=${1:-}
[ "$#" -eq 0 ] || shift
number=40
seed=1
keep=
while getopts kn:s: option; do
    case $option in
        k) keep=yes ;;
        n) number=$OPTARG ;;
        s) seed=$OPTARG ;;
        *) exit 2 ;;
    esac
done

# Wrong lines: file, sed expression that makes it wrong, the test that must see it.
known_mutants() {
    cat <<'LIST'
corridor/analysis/comparison/PairedComparison.java|s/cells.futures().size() > 1 ? cells.futureMeans() : differences/differences/|JudgeTest
corridor/analysis/statistics/Bootstrap.java|s/t \* Math.sqrt(size \/ (size - 1.0))/t/|BootstrapTest
corridor/model/insurgency/Excitation.java|s/attacks \* (1 - kept) \/ kept/attacks * (1 - kept)/|ExcitationTest
corridor/model/insurgency/AttackProcess.java|s/^\( *\)-(target == Target.PROJECT_SITE/\1(target == Target.PROJECT_SITE/|AttackProcessTest
corridor/model/economy/Economy.java|s/- p.growthViolence() \* extraViolence/+ p.growthViolence() * extraViolence/|EconomyTest
corridor/model/civil/CivilUpdate.java|s/double push = alphaHarm \* stateHarm/double push = -alphaHarm * stateHarm/|CivilUpdateTest
corridor/model/civil/CivilUpdate.java|s/- (fear == Fear.INERT ? 0 : p.rho()/+ (fear == Fear.INERT ? 0 : p.rho()/|CivilUpdateTest
corridor/model/insurgency/Groups.java|s/crowd \* crowd \* crowd/crowd/|GroupsTest
corridor/model/investment/Investment.java|s/StrictMath.pow(p.riskDiscount(), 1 \/ MONTHS)/p.riskDiscount()/|InvestmentTest
corridor/model/politics/ForceMenu.java|s/double room = 1 - s.pakistan.surge/double room = 1 + s.pakistan.surge/|PakistanTest
corridor/model/insurgency/Groups.java|s/hosts.length > 0 \&\& !s.areas.underOperation\[i\]/hosts.length > 0/|GroupsTest
LIST
}

# Places of arithmetic: file, line, column, operator; not in comments or quotes.
sites() {
    find "$sources/corridor/model" -name '*.java' | LC_ALL=C sort | while read -r file; do
        awk -v file="${file#"$sources"/}" '
            /^ *(\/\/|\/?\*|import|package|@)/ { next }
            {
                line = $0
                sub(/ \/\/ .*/, "", line)
                quoted = 0
                for (i = 1; i <= length(line); i++) {
                    if (substr(line, i, 1) == "\"") quoted = !quoted
                    if (quoted) continue
                    three = substr(line, i, 3)
                    if (three ~ /^ [-+*\/] $/) print file "|" FNR "|" i + 1 "|" substr(line, i + 1, 1)
                    else if (substr(line, i, 4) ~ /^ [-+*\/]= $/) print file "|" FNR "|" i + 1 "|" substr(line, i + 1, 2)
                    else if (three ~ /^[ (]-[a-zA-Z(]$/) print file "|" FNR "|" i + 1 "|minus"
                }
            }' "$file"
    done
}

# Replaces the operator at a place by its opposite.
turned() { # FILE LINE COLUMN OPERATOR
    local to
    case $4 in
        minus) to=' ' ;;
        +*) to="-${4#+}" ;;
        -*) to="+${4#-}" ;;
        '*'*) to="/${4#\*}" ;;
        /*) to="*${4#/}" ;;
    esac
    awk -v n="$2" -v c="$3" -v to="$to" \
        'FNR == n { $0 = substr($0, 1, c - 1) to substr($0, c + length(to)) } { print }' "$sources/$1"
}

# Seeded order: by a checksum of seed and place.
shuffled() {
    while read -r site; do
        printf '%s %s\n' "$(printf '%s:%s' "$seed" "$site" | cksum | cut -d' ' -f1)" "$site"
    done | LC_ALL=C sort -n | cut -d' ' -f2-
}

[ "$mode" != sites ] || { sites; exit; }
[ "$mode" = known ] || [ "$mode" = drawn ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2; }

work=$(mktemp -d)
if [ -z "$keep" ]; then trap 'rm -rf "$work"' EXIT; else echo "work folder: $work"; fi
echo "compiling"
mvn -q -B -Dquick test-compile dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/lib
cp -r target/quick-classes "$work/classes"

# Runs tests on the classes in the work folder: 0 if they pass, 1 if one fails or hangs.
tests_pass() { # TESTS
    local status=0
    timeout 600 mvn -q -B -o -Dquick -Dclasses.directory="$work/classes" -Dtest="$1" \
        -Dsurefire.failIfNoSpecifiedTests=true -Dsurefire.skipAfterFailureCount=1 surefire:test \
        >"$work/test.log" 2>&1 || status=$?
    [ "$status" -ne 0 ] || return 0
    # Only a failed test counts, not a failure of Maven itself.
    if [ "$status" -ne 124 ] && ! grep -q 'Tests run:\|crashed' "$work/test.log"; then
        cat "$work/test.log" >&2
        exit 1
    fi
    return 1
}

# Whether tests fail with the file in its wrong form, $work/mutant. 0: killed; 1: survived; 2: it does not compile.
killed() { # FILE TESTS...
    local file=$1 class=${1%.java} status=1 tests
    shift
    mkdir -p "$work/new" "$work/source/$(dirname "$file")"
    rm -rf "${work:?}/new"/*
    mv "$work/mutant" "$work/source/$file"
    javac -nowarn -parameters -proc:none --release 17 -cp "target/quick-classes:target/lib/*" -d "$work/new" \
        "$work/source/$file" 2>"$work/javac.log" || return 2
    cp -r "$work/new/." "$work/classes/"
    for tests in "$@"; do
        if ! tests_pass "$tests"; then
            status=0
            break
        fi
    done
    (cd target/quick-classes && find . -path "./$class.class" -o -path "./$class\$*.class") | while read -r each; do
        cp "target/quick-classes/$each" "$work/classes/$each"
    done
    return "$status"
}

dead=0
all=0
report() { # STATUS TEXT
    all=$((all + 1))
    if [ "$1" -eq 0 ]; then
        dead=$((dead + 1))
        echo "killed    $2"
    else
        echo "SURVIVED  $2"
    fi
}

# The unchanged program must pass, or nothing is learnt.
tests=$process_tests
[ "$mode" = drawn ] || tests=$(known_mutants | cut -d'|' -f3 | sort -u | paste -sd,)
echo "tests without a wrong line"
mvn -q -B -Dquick -Dtest="$tests" surefire:test >"$work/test.log" 2>&1 || { cat "$work/test.log"; exit 1; }

if [ "$mode" = known ]; then
    least=100
    while IFS='|' read -r file wrong test; do
        sed "$wrong" "$sources/$file" >"$work/mutant"
        if cmp -s "$work/mutant" "$sources/$file"; then
            echo "the line is gone: $file $wrong" >&2
            exit 1
        fi
        status=0
        killed "$file" "$test" </dev/null || status=$?
        [ "$status" -ne 2 ] || { cat "$work/javac.log" >&2; exit 1; }
        report "$status" "$test: ${file##*/} $wrong"
    done < <(known_mutants)
else
    while IFS='|' read -r file line column operator; do
        [ "$all" -lt "$number" ] || break
        turned "$file" "$line" "$column" "$operator" >"$work/mutant"
        status=0
        folder=$(dirname "$file") # the tests of its own theme see most
        killed "$file" "${folder//\//.}.*Test" "$process_tests" </dev/null || status=$?
        [ "$status" -ne 2 ] || continue
        report "$status" "${file##*/}:$line '$operator' $(sed -n "${line}s/^ *//p" "$sources/$file")"
    done < <(sites | shuffled)
fi
echo "$dead of $all killed"
[ $((dead * 100)) -ge $((all * least)) ]
