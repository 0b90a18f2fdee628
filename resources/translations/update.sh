#!/usr/bin/env bash
# Collects the texts of the sources into the .ts files: those of a lesson in its folder, all others here.
# usage: update.sh LUPDATE [FOLDER of a lesson ...]; without a folder, all.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
lupdate=$1
shift

# collect FILE-PREFIX SOURCE...
collect() {
    local prefix=$1
    shift
    local language
    for language in en zh_CN; do
        "$lupdate" -silent -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=message -I . -extensions cpp,h \
            -target-language "${language/#en/en_US}" "$@" -ts "$prefix$language.ts"
    done
}

if (($#)); then folders=("$@"); else
    folders=(lessons/*/*/)
    collect resources/translations/tensorscope_ app widgets engine lessons/*.h lessons/*.cpp lessons/blocks lessons/recurrent lessons/tokens
fi
for folder in "${folders[@]}"; do collect "${folder%/}/" "$folder"; done
