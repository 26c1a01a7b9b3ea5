#!/usr/bin/env bash
# Makes the files of test/cvs/files with LibreOffice Writer (Debian: libreoffice-writer-nogui), from CVs of this
# folder: one as it is, one in a table of two columns, one under a password, one that is only a picture. They are
# committed: run this only to make them anew, from the root of the repository.
set -euo pipefail
here=test/cvs
out=$here/files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A page of a CV: what stands in front of its lines stays in front.
page() { printf '<!doctype html><meta charset="utf-8"><body style="font-family:sans-serif;font-size:10pt">%s</body>' "$1"; }
escaped() { sed 's/&/\&amp;/g; s/</\&lt;/g' "$1"; }
paragraphs() { escaped "$1" | sed 's/^ *\(.*\)$/<p style="margin:0">\1<\/p>/'; }
convert_to() { soffice -env:UserInstallation="file://$work/profile" --headless --infilter="HTML (StarWriter)" --convert-to "$1" --outdir "$work/made" "$2" >/dev/null; }

page "$(paragraphs $here/01-caisse-rayons.txt)" >"$work/one-column.html"
page "$(paragraphs $here/42-long-two-pages.txt)" >"$work/two-pages.html"
# Left: who, skills, languages. Right: jobs and training.
page "<table width='100%'><tr valign='top'><td width='30%'>$(head -5 $here/04-skills-first-assistante.txt | sed 's/.*/<p>&<\/p>/')$(sed -n '/^COMP/,/Anglais/p' $here/04-skills-first-assistante.txt | sed 's/^ *\(.*\)/<p style="margin:0">\1<\/p>/')</td><td>$(sed -n '/^EXP/,$p' $here/04-skills-first-assistante.txt | sed 's/.*/<p style="margin:0">&<\/p>/')</td></tr></table>" >"$work/two-columns.html"

for name in one-column two-pages two-columns; do

  convert_to odt:writer8 "$work/$name.html"
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work/made" "$work/made/$name.odt" >/dev/null
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to docx:"MS Word 2007 XML" --outdir "$work/made" "$work/made/$name.odt" >/dev/null
  cp "$work/made/$name.pdf" "$work/made/$name.docx" "$out/"
done
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}' --outdir "$work/locked" "$work/made/one-column.odt" >/dev/null
cp "$work/locked/one-column.pdf" "$out/encrypted.pdf"
page "<img src='$PWD/test/browser/screens/quiz--Result-375-light.png' width='200'>" >"$work/scan.html"
convert_to odt:writer8 "$work/scan.html"
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work/made" "$work/made/scan.odt" >/dev/null
cp "$work/made/scan.pdf" "$out/scanned.pdf"
ls -l "$out"
