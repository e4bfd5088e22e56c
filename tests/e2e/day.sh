#!/usr/bin/env bash
# A working day with real keys: ./dev e2e. The same day as tests/app/desktop/tst_WorkingDay.cpp, on a screen of its own.
# SPDX-FileCopyrightText: 2026 The Maatlat developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# usage: day.sh MAATLAT MAATLAT-CLI [FOLDER]
# FOLDER gets the file that was made and a picture of each step; without one they are thrown away.
program=$1 cli=$2
pictures=${3:-}
work=$(mktemp -d)
file="$work/dag.maatlat"
pids=()

say() { printf '%s\n' "$*" >&2; }

cleanup() {
    local code=$? pid
    [ $code = 0 ] || picture failed
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    [ -z "$pictures" ] || { mkdir -p "$pictures"; cp -f "$work"/*.png "$file" "$pictures" 2>/dev/null || true; }
    rm -rf "$work"
    exit $code
}
trap cleanup EXIT

fail() { say "FAILED: $*"; exit 1; }

picture() {
    [ -n "${DISPLAY:-}" ] && command -v import >/dev/null || return 0
    import -window root "$work/$1.png" 2>/dev/null || true
}

# A free screen; Xvfb itself finds the number.
screen() {
    exec 7> "$work/display"
    Xvfb -displayfd 7 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null &
    pids+=($!)
    local tries=0
    until [ -s "$work/display" ]; do
        [ $((tries += 1)) -lt 100 ] || fail "no screen"
        sleep 0.1
    done
    exec 7>&-
    DISPLAY=":$(cat "$work/display")"
    export DISPLAY
}

# await TITLE: the window with this title is there and has the keyboard.
await() {
    local window tries=0
    until window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1) && [ -n "$window" ]; do
        [ $((tries += 1)) -lt 150 ] || fail "no window '$1' at step: ${step:-start}"
        sleep 0.1
    done
    xdotool windowfocus --sync "$window" 2>/dev/null || true
    sleep 0.3
}

gone() {
    local tries=0
    while [ -n "$(xdotool search --onlyvisible --name "$1" 2>/dev/null)" ]; do
        [ $((tries += 1)) -lt 150 ] || fail "window '$1' does not close at step: ${step:-start}"
        sleep 0.1
    done
}

key() { local each; for each in "$@"; do xdotool key --clearmodifiers "$each"; sleep 0.12; done; }
text() { xdotool type --clearmodifiers --delay 25 -- "$1"; sleep 0.15; }

step() { step=$1; say "· $1"; }

# go WORDS TITLE: by way of the palette; TITLE is that of the window afterwards.
go() {
    key ctrl+k
    await '^(Zoek of ga naar|Find or go to)$'
    text "$1"
    sleep 0.5
    key Return
    gone '^(Zoek of ga naar|Find or go to)$'
    await "$main"
}

start() {
    "$program" --today 2026-10-13 --settings "$work/settings.ini" --data "$work/data" "$@" 2> "$work/program.log" &
    running=$!
    pids+=("$running")
}

screen
main='Maatlat$'

step "start"
start --lang nl --theme light
await '^Maatlat$'
picture 01-start

step "new contract from a template"
key ctrl+n
await '^Nieuw contract$'
key shift+Tab
text Raam
key Tab ctrl+a
text "Fietsen van de dag"
picture 02-new-contract
key Return
gone '^Nieuw contract$'
await "$main"

step "values typed, one of them bad"
go "metingen invoeren"
for value in 96,5 9640% 190/200 95; do
    text "$value"
    key Return
done
picture 03-typed
key F8
text 96,4
key Return

step "a block copied and pasted"
key shift+Down ctrl+c
key Tab ctrl+v
picture 04-pasted

step "one value in the form"
key ctrl+shift+f
sleep 0.4
key Next # the next period
text 188
key Tab
text 200
picture 05-form
key Return

step "marks"
go "klanttevredenheid"
key space # the button of the empty page has the keyboard
await '^KTO starten$'
key Return
gone '^KTO starten$'
await "$main"
text 8736
picture 06-survey

step "ten steps back, and forward in one go"
for _ in 1 2 3 4 5 6 7 8 9 10; do key ctrl+z; done
key ctrl+alt+z
await '^Stappen$'
key Home
picture 07-steps
key Return
gone '^Stappen$'
await "$main"

step "save"
key ctrl+s
await '^(Opslaan als|Save as)$'
key ctrl+a
text "$file"
key Return
gone '^(Opslaan als|Save as)$'
main='dag.*Maatlat$'
await "$main"

step "who has to do what"
key ctrl+shift+w
sleep 0.5
picture 08-work
key ctrl+shift+b
sleep 0.5

step "a decision about the survey"
go "klanttevredenheid"
key F6 Tab Tab Tab Tab Tab Tab Tab # out of the marks, and on to "Besluit vastleggen…"
key space
await '^Besluit: KTO 2026$'
key space            # toerekenbaar: ja
key Tab Tab space    # opleggen: S4
key Tab Tab Tab Tab Tab
text "Kent de materie onvoldoende."
key Tab space        # hoe ernstig
key Tab
text "R. de Graaf"   # wie besluit
picture 09-decision
key Return           # once more, to look at
sleep 0.5
picture 10-review
key Return
gone '^Besluit: KTO 2026$'
await "$main"
picture 11-decided

step "another theme, another language"
go donker
go english
picture 12-dark-english

step "close"
key ctrl+q
tries=0
while kill -0 "$running" 2>/dev/null; do
    [ $((tries += 1)) -lt 100 ] || fail "the program does not stop"
    sleep 0.1
done
[ -s "$file" ] || fail "there is no file"

step "open again: it goes on where it was"
start
await "$main"
picture 13-again
key ctrl+q
tries=0
while kill -0 "$running" 2>/dev/null; do
    [ $((tries += 1)) -lt 100 ] || fail "the program does not stop the second time"
    sleep 0.1
done

step "checked from the command line"
"$cli" check "$file" >&2 || fail "the file is damaged"
values=$("$cli" info "$file" --json)
say "$values"
grep -q '"title": *"Fietsen van de dag"' <<< "$values" || fail "the contract is not in the file"
# four typed (one of them corrected), two pasted, one from the form; and the year of the survey
grep -q '"measurements": *7\b' <<< "$values" || fail "not every value is in the file"
grep -q '"2026"' <<< "$values" || fail "the survey is not in the file"
dossier="$work/dossier.odt"
"$cli" report "$file" --kind dossier --contract "$(grep -o '"id": *"[^"]*"' <<< "$values" | head -1 | cut -d'"' -f4)" -o "$dossier" >&2 || fail "no dossier"
unzip -p "$dossier" content.xml | grep -q 'R. de Graaf' || fail "the decision is not in the file"
say "The day went well."
