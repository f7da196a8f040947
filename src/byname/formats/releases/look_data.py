"""The look of the public pages, in each page itself: no file beside it is needed to read it."""

from __future__ import annotations

__all__ = ["STYLE"]

STYLE = """
:root{--paper:#fbfaf8;--card:#fff;--ink:#1d2329;--soft:#565f69;--line:#dfe2e6;--accent:#1a5596;--warn:#8f3212;--warn-paper:#fdf1ea;--banner:#5c4708;--banner-paper:#fff3c9;--bar:#1f5fa8;font:17px/1.5 "Source Sans 3","Noto Sans","DejaVu Sans",system-ui,sans-serif;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--paper:#14181c;--card:#1b2025;--ink:#e6e9ec;--soft:#a9b2bc;--line:#333b43;--accent:#8dbdf2;--warn:#ffb18f;--warn-paper:#33201a;--banner:#ffe9a8;--banner-paper:#3a3010;--bar:#6aa9ec}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink)}.inner,main{max-width:52rem;margin:0 auto;padding:0 1.25rem}main{padding-top:1.6rem;padding-bottom:3rem}
a{color:var(--accent);text-underline-offset:.18em}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem}
header{border-bottom:1px solid var(--line);background:var(--card)}header .inner{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem 1.2rem;min-height:3.2rem}.brand{font-weight:700;font-size:1.2rem;text-decoration:none;color:var(--ink)}.register{color:var(--soft)}
nav{margin-left:auto}nav ul{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;margin:0;padding:0}nav a{display:block;padding:.5rem .65rem;color:var(--ink)}nav a[aria-current]{font-weight:600;box-shadow:inset 0 -2px var(--accent);text-decoration:none}
.banner{margin:0;padding:.45rem 1rem;text-align:center;background:var(--banner-paper);color:var(--banner);font-weight:600}
h1{font-size:1.85rem;line-height:1.2;margin:0 0 .4rem}h2{font-size:1.2rem;margin:2.2rem 0 .5rem}.big{font-size:3rem;font-weight:700;letter-spacing:-.03em;line-height:1.1;margin:.3rem 0}.lead{font-size:1.1rem;max-width:44rem;margin:.4rem 0}.soft,.range{color:var(--soft)}
.ended{color:var(--warn);background:var(--warn-paper);border-left:3px solid var(--warn);padding:.6rem .9rem;margin:.9rem 0}.ended p{margin:.2rem 0}.quote,.lead{overflow-wrap:anywhere}.quote{border-left:3px solid var(--line);padding-left:.9rem;margin:.5rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.2rem;margin:.8rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}code,pre{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.86em}pre{background:var(--card);border:1px solid var(--line);padding:.7rem .9rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;background:var(--card);border:1px solid var(--line)}caption{text-align:left;color:var(--soft);padding:.3rem 0}th,td{padding:.4rem .7rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}thead th{color:var(--soft);font-size:.88rem}tbody th{font-weight:500}.n{text-align:right;font-variant-numeric:tabular-nums}
.list{list-style:none;padding:0}.list li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;margin:.7rem 0}.list p{margin:.25rem 0}.list .number{font-weight:600}
.files{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;list-style:none}.files a{display:inline-block;padding:.3rem 0}
.chart{display:block;width:100%;height:auto}.chart text{fill:var(--ink)}.chart .axis,.chart .note{fill:var(--soft)}.chart .mark{fill:var(--bar)}.chart .line{stroke:var(--bar)}.chart .span{stroke:var(--ink)}.chart .grid{stroke:var(--line)}.chart .withheld{stroke:var(--soft)}
@media(max-width:34rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,tbody th,td{display:block;border:0}tr{border-bottom:1px solid var(--line);padding:.4rem 0}td.n{text-align:left}td::before{content:attr(data-label) ": ";color:var(--soft)}nav{margin-left:0}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--accent:#000;--warn:#000;--warn-paper:#fff;--banner:#000;--banner-paper:#fff;--bar:#444}nav,.skip{display:none}.banner,.ended{border:2px solid #000}a{text-decoration:none}section,table,svg{break-inside:avoid}body{font-size:11pt}}
"""
