// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlstyle.h"

namespace gouji {
namespace {

constexpr char onScreen[] = R"(:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42em; padding: 2em 1em 4em; overflow-wrap: anywhere;
  font: 1.05em/1.8 仿宋_GB2312, 仿宋, FangSong, STFangsong, "Noto Serif CJK SC", serif; }
h1, h2, h3, th { font-weight: normal; }
h1 { margin: 0 0 1.5em; font: 1.5em/1.5 方正小标宋简体, 小标宋, "Noto Serif CJK SC", SimSun, serif; text-align: center;
  text-wrap: balance; word-break: keep-all; }
h2, h3, p { margin: 0; font-size: 1em; text-indent: 2em; }
h2 { margin-top: .6em; font-family: 黑体, SimHei, "Noto Sans CJK SC", sans-serif; }
h3, .words { font-family: 楷体_GB2312, 楷体, KaiTi, STKaiti, "LXGW WenKai", serif; }
p { text-align: justify; }
.closing { width: fit-content; margin: 1.8em 4em 0 auto; }
.closing p { text-align: center; text-indent: 0; }
figure { margin: 1em 0; text-align: center; break-inside: avoid; }
img { max-width: 100%; height: auto; }
.wide { margin: .6em 0; overflow-x: auto; }
table { width: 100%; min-width: 36em; table-layout: fixed; border-collapse: collapse; font-size: .8em; line-height: 1.4; }
th, td { padding: .3em .25em; border: 1px solid currentcolor; text-align: center; }
th[scope=row], .further td { text-align: left; }
.pieces { word-break: keep-all; }
.upright { text-align: center !important; writing-mode: vertical-rl; text-orientation: upright; }
)";

constexpr char onPaper[] = R"(@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; margin-right: 1em; font: 14pt SimSun, serif;
  vertical-align: top; padding-top: 7mm; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; margin-left: 1em; font: 14pt SimSun, serif;
  vertical-align: top; padding-top: 7mm; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 16pt; line-height: 28.95pt; letter-spacing: -.21pt; }
  h1 { font-size: 22pt; line-height: 1.6; }
  h2 { margin-top: 0; }
  h2, h3 { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  .closing { break-before: avoid; break-inside: avoid; }
  .wide { margin: 6pt 0; overflow: visible; break-inside: avoid; }
  table { min-width: 0; font-size: 9pt; line-height: 1.3; letter-spacing: 0; }
  th, td { padding: 2pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
)";

} // namespace

QByteArray htmlStyle()
{
    return QByteArray(onScreen) + onPaper;
}

} // namespace gouji
