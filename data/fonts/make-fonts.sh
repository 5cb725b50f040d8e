#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
#
# Cuts the bundled fonts out of Debian's fonts-noto-core (OFL-1.1): the Latin, Cyrillic and punctuation that European names
# need, with all layout features. Needs pyftsubset (Debian: fonttools). Usage: make-fonts.sh FOLDER_OF_THE_TTF_FILES
set -euo pipefail

from=${1:-/usr/share/fonts/truetype/noto}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
ranges=U+0020-007E,U+00A0-024F,U+0259,U+02BB-02BC,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0400-052F,U+1E00-1EFF
ranges+=,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2116,U+2122,U+2212,U+2260

for font in NotoSans-Regular NotoSans-Bold NotoSerif-Bold; do
    pyftsubset "$from/$font.ttf" --unicodes="$ranges" --layout-features='*' --no-hinting \
        --name-IDs='*' --notdef-outline --output-file="$here/$font.ttf"
done
