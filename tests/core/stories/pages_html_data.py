"""Saved web pages in several layouts; nobody and nothing in them is real. Numbers tell whose they are, as in pages_text."""

from __future__ import annotations

PAGES: dict[str, str] = {}

_EN = """<p>The headquarters announced on Saturday that 120 people had come back in the second stage.</p>
<p>They had been held for about two years, and 131 more are due, an official said.</p>"""
_EN_LAST = "<p>A third stage is planned for Sunday. In it 142 people are to return.</p>"
_UK = """<p>У суботу штаб повідомив, що в межах другого етапу повернули 120 людей.</p>
<p>Усі вони провели в неволі близько двох років, ще 131 людину мають повернути в неділю.</p>"""
_RU = """<p>В субботу штаб сообщил, что в рамках второго этапа вернули 120 человек.</p>
<p>Все они провели в неволе около двух лет, ещё 131 человека должны вернуть в воскресенье.</p>"""

PAGES["html plain"] = f"<html><body><h1>Exchange brings 120 people home</h1>{_EN}{_EN_LAST}</body></html>"

PAGES["html semantic"] = f"""<!DOCTYPE html><html lang="en"><head><title>Exchange brings 120 people home</title>
<meta property="og:site_name" content="Example Herald"><meta property="article:published_time" content="2025-05-24T14:20:00+03:00"></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World 801</a></li></ul></nav></header>
<main><article><header><h1>Exchange brings 120 people home</h1><p class="byline">By Ann Sample <time datetime="2025-05-24T14:20">24 May 2025</time></p></header>
{_EN}
<aside class="related"><h2>Related</h2><ul><li><a href="/1">Ministry counts 910 detainees in the northern camps</a> <small>Other Post</small> <time>36 minutes ago</time></li>
<li><a href="/2">Court hears 920 witnesses in the spring trial</a> <small>Far News</small> <time>yesterday</time></li></ul></aside>
{_EN_LAST}</article>
<section id="comments"><h2>Comments (12)</h2><p>I heard that 940 are still there.</p></section></main>
<footer><p>Example Herald, 12 Sample Street, call 812 345 today.</p></footer></body></html>"""

PAGES[
    "html cards below"
] = f"""<html><body><div class="page"><div class="story"><h1>Exchange brings 120 people home</h1><span class="date">24 May 2025</span>{_EN}</div>
<div class="grid"><div class="card"><a href="/1"><h3>Ministry counts 910 detainees in the northern camps</h3></a><p>Inspectors counted 911 detainees in camps of the north.</p><span class="source">Other Post</span><span class="ago">36 minutes ago</span></div>
<div class="card"><a href="/2"><h3>Court hears 920 witnesses in the spring trial</h3></a><p>Judges have heard 921 witnesses, the court said.</p><span class="source">Far News</span><span class="ago">5 hours ago</span></div></div></div></body></html>"""

PAGES["html cards as articles before"] = f"""<html><body>
<article class="card"><h2><a href="/1">Ministry counts 910 detainees in the northern camps</a></h2><div>Other Post · 36 minutes ago</div></article>
<article class="card"><h2><a href="/2">Court hears 920 witnesses in the spring trial</a></h2><div>Far News · 5 hours ago</div></article>
<article class="full"><h1>Exchange brings 120 people home</h1><div>By Ann Sample · 24 May 2025</div>{_EN}{_EN_LAST}</article></body></html>"""

PAGES[
    "html no classes at all"
] = f"""<html><body><div><div><a href="/">Home</a> <a href="/w">World</a> <a href="/p">Politics</a></div>
<div><h1>Exchange brings 120 people home</h1><div>Example Herald · 24 May 2025</div>{_EN}<div><b>Read also</b></div>
<div><a href="/1">Ministry counts 910 detainees in the northern camps</a></div><div>Other Post · 36 minutes ago</div>
{_EN_LAST}</div></div></body></html>"""

PAGES["html links inside the text"] = f"""<html><body><h1>Exchange brings 120 people home</h1>
<p>The <a href="/hq">headquarters</a> announced on <a href="/sat">Saturday</a> that <a href="/120">120 people</a> had come back.</p>
<p><a href="/1">Ministry counts 910 detainees in the northern camps</a></p>{_EN}
<p><strong>Read also:</strong> <a href="/2">Court hears 920 witnesses in the spring trial</a></p>{_EN_LAST}</body></html>"""

PAGES["html table and list"] = f"""<html><body><article><h1>Exchange brings 120 people home</h1>{_EN}
<table><tr><th>Service</th><th>Returned</th></tr><tr><td>Border service</td><td>110 people</td></tr><tr><td>Navy</td><td>112</td></tr></table>
<ul><li>113 from the harbour</li><li>114 from the north</li></ul>{_EN_LAST}</article>
<ul class="most-read"><li><a href="/1">Ministry counts 910 detainees in the northern camps</a></li></ul></body></html>"""

PAGES[
    "html hidden and scripted"
] = f"""<html><head><style>p:before{{content:"899"}}</style><script>var n = "<p>898 people</p>";</script></head><body>
<div style="display: none">897 people came home.</div><p hidden>896 people came home yesterday.</p><!-- 895 people came home -->
<template><p>894 people came home.</p></template><noscript><p>893 people came home.</p></noscript>
<h1>Exchange brings 120 people home</h1>{_EN}<svg><text>892</text></svg></body></html>"""

PAGES[
    "html broken"
] = """<html><body><h1>Exchange brings 120 people home<div class=main><p>The headquarters announced on Saturday that 120 people had come back.
<p>They had been held for <b>about <i>two</b> years</i>, and 131 more are due, an official said.<ul><li>142 on Sunday<li>143 on Monday</ul></div>
<div class="trending"><h3>Trending<p><a href="/1">Ministry counts 910 detainees in the northern camps</a>"""

PAGES[
    "html uk portal"
] = f"""<html lang="uk"><head><meta property="og:title" content="Додому повернули 120 людей"></head><body>
<div class="top-menu"><a href="/">Головна</a><a href="/n">Новини</a></div>
<div class="news-feed"><div>Стрічка новин</div><div><span>14:20</span><a href="/1">Міністерство нарахувало 910 затриманих у північних таборах</a></div>
<div><span>14:05</span><a href="/2">Суд заслухав 920 свідків у весняній справі</a></div></div>
<div class="post"><h1>Додому повернули 120 людей</h1><div class="post_info">24 травня 2025, 14:20 — Приклад-Вісник</div>{_UK}
<div class="read-also"><a href="/3">Читайте також: Буря залишила без світла 960 будинків</a></div>
<p>Третій етап запланували на неділю. Тоді мають повернутися 142 людини.</p><div class="tags"><a>#обмін</a> <a>#полон 801</a></div></div>
<div class="comments-block">Коментарі (3)<div>Я чув, що там іще 940.</div></div></body></html>"""

PAGES[
    "html ru portal"
] = f"""<html lang="ru"><body><div id="content"><h1>Домой вернули 120 человек</h1><p class="meta">Пример-Вестник, 24 мая 2025, 14:20</p>{_RU}
<h3>Ещё по теме</h3><div class="item"><a href="/1">Министерство насчитало 910 задержанных в северных лагерях</a><br>Другая Газета · час назад</div>
<div class="item"><a href="/2">Суд заслушал 920 свидетелей по весеннему делу</a><br>Дальние Новости · вчера</div></div>
<div class="footer">Подпишитесь на наш канал: нас уже 899</div></body></html>"""

PAGES[
    "html two articles"
] = f"""<html><body><article><h2>Exchange brings 120 people home</h2><p>By Ann Sample, 24 May 2025</p>{_EN}{_EN_LAST}
<p>The families waited at the crossing point all night, with photographs of their own.</p></article>
<article><h2>Ministry counts 910 detainees in the northern camps</h2><p>By Bob Example, 23 May 2025</p>
<p>The ministry said on Friday that its inspectors had counted 911 detainees in camps of the north.</p>
<p>They were allowed to speak with 912 of them alone, which had not been possible before.</p></article></body></html>"""

PAGES[
    "html live blog"
] = """<html><body><main class="liveblog"><h1>Exchange of prisoners: live updates</h1><p>24 May 2025</p>
<div class="entry"><time>14:20</time><h2>Buses reach the crossing</h2><p>The first buses have reached the crossing with 120 people, a reporter says.</p></div>
<div class="entry"><time>13:05</time><h2>Lists are read out</h2><p>Officials have read out 131 names to the families who wait at the gate.</p></div></main>
<aside><h2>Most read</h2><a href="/1">Ministry counts 910 detainees in the northern camps</a></aside></body></html>"""

PAGES[
    "html breaks for paragraphs"
] = """<html><body><center><font size=5>Exchange brings 120 people home</font><br>24 May 2025<br><br>
The headquarters announced on Saturday that 120 people had come back in the second stage.<br><br>They had been held for about two years, and 131 more are due, an official said.<br><br>
<b>Related:</b><br><a href="/1">Ministry counts 910 detainees in the northern camps</a><br></center></body></html>"""
