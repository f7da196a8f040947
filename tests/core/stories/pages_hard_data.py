"""More pages, in layouts that are easily taken apart wrongly; numbers tell whose they are, as in pages_text_data."""

from __future__ import annotations

PAGES: dict[str, str] = {}

PAGES["hard msn-like"] = """Example Start
Skip to content
Example Herald
1.2K Followers
Follow
Exchange brings 120 people home
Story by Ann Sample
 • 3h • 2 min read

The headquarters announced on Saturday that 120 people had come back in the second stage.

Advertisement

They had been held for about two years, and 131 more are due, an official said.

12
3
More for You
Ministry counts 910 detainees in the northern camps
Other Post
 · 36 minutes ago
Court hears 920 witnesses in the spring trial
Far News
 · 5h
Sponsored
This gadget saves 980 watts a year
Shop Example
"""

PAGES["hard summary bullets"] = """Exchange brings 120 people home
By Ann Sample
24 May 2025
Key points
• 120 people came back on Saturday
• 131 more are due
• None of them is an officer

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, an official said.

Related
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
"""

PAGES["hard no full stops"] = """Додому повернули 120 людей

Серед них 131 поранений і 142 хворих

Усі вони в безпеці

Їх тримали понад два роки
"""

PAGES["hard breakdown at the end"] = """Exchange brings 120 people home

The headquarters announced on Saturday that 120 people had come back in the second stage. By service:
National Guard - 131 people in all
Border service - 142 people in all
153 navy
Army - 164 people in all
"""

PAGES["hard titles with full stops"] = """Exchange brings 120 people home
Example Herald · 24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

Ministry counts 910 detainees in the northern camps.
Other Post · 36 minutes ago
Court hears 920 witnesses in the spring trial.
Far News · 5 hours ago
"""

PAGES["hard cookie wall first"] = """We value your privacy. We and our 801 partners store and read information on this device.
Accept all
Reject all
Exchange brings 120 people home
By Ann Sample, 24 May 2025
The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.
Up next
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
"""

PAGES["hard long comments"] = """Exchange brings 120 people home
24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

Comments (3)
Reader One
2 hours ago
I was at the gate that night. There were 940 people, and nobody told us anything at all about who would come.
Reply
Reader Two
3 hours ago
My neighbour counted 950 of them. I do not believe what the radio says about it any more.
Reply
"""

PAGES["hard one teaser before the end"] = """Exchange brings 120 people home
Example Herald · 24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage, on the northern road.
They had been held for about two years, and 131 more are due, an official of the headquarters said.

Related
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago

In the third stage, on Sunday, the headquarters expects 142 people to come back on the northern road.
"""

PAGES["hard snippet of one teaser last"] = """Exchange brings 120 people home
Example Herald · 24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage, on the northern road.
They had been held for about two years, and 131 more are due, an official of the headquarters said.

Related
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
Its inspectors spoke with 911 men, most of them ill, and asked for doctors.
"""

PAGES["hard age before title"] = """Exchange brings 120 people home
24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

Latest
36 minutes ago
Ministry counts 910 detainees in the northern camps
2 hours ago
Court hears 920 witnesses in the spring trial
"""

PAGES["hard uk feed with days"] = """Додому повернули 120 людей
24 травня 2025, 14:20
У суботу штаб повідомив, що в межах другого етапу повернули 120 людей. Усі вони провели в неволі близько двох років.
Ще 131 людину мають повернути в неділю, додали в штабі.
Останні новини
сьогодні, 14:20
Міністерство нарахувало 910 затриманих у північних таборах
сьогодні, 13:50
Суд заслухав 920 свідків у весняній справі
вчора, 22:10
Буря залишила без світла 960 будинків
Усі новини
"""

PAGES["hard ru telegram copy"] = """Домой вернули 120 человек
Все они провели в неволе около двух лет
Ещё 131 человека должны вернуть в воскресенье
Подписаться
"""

PAGES["hard html app shell"] = """<html><body><div id="app"><div class="css-1x"><span>Home</span><span>World</span><span>Sign in</span></div>
<div class="css-2y"><div><h1>Exchange brings 120 people home</h1></div><div><span>Example Herald</span> <span>·</span> <span>3h</span></div>
<div><div><span>The headquarters announced on Saturday that 120 people had come back in the second stage.</span></div>
<div><span>They had been held for about two years, and 131 more are due, an official said.</span></div></div></div>
<div class="css-3z"><div><a href="/1"><div><span>Other Post</span></div><div><span>Ministry counts 910 detainees in the northern camps</span></div><div><span>36 minutes ago</span></div></a></div>
<div><a href="/2"><div><span>Far News</span></div><div><span>Court hears 920 witnesses in the spring trial</span></div><div><span>5 hours ago</span></div></a></div></div></div></body></html>"""

PAGES["hard html teaser between paragraphs"] = """<html><head><meta property="og:title" content="Exchange brings 120 people home"></head><body><div class="content">
<div class="lead-stories"><a href="/1">Ministry counts 910 detainees in the northern camps</a> <a href="/2">Court hears 920 witnesses in the spring trial</a></div>
<h2>Exchange brings 120 people home</h2><p>The headquarters announced on Saturday that 120 people had come back in the second stage.</p>
<div class="inline-card"><img src="x"><div class="inline-card__title"><a href="/3">Storm leaves 960 homes without light</a></div><div class="inline-card__text">A storm in the east left 961 homes without light, the grid said.</div></div>
<p>They had been held for about two years, and 131 more are due, an official said.</p></div></body></html>"""

PAGES["hard html comments without a class"] = """<html><body><div><h1>Exchange brings 120 people home</h1><p>The headquarters announced on Saturday that 120 people had come back in the second stage.</p>
<p>They had been held for about two years, and 131 more are due, an official said.</p></div>
<div><h3>3 comments</h3><div><b>Reader One</b><p>I heard that 940 are still there. Nobody says so on the radio.</p></div></div>
<div><h3>You may also like</h3><p><a href="/1">Ministry counts 910 detainees in the northern camps</a></p></div></body></html>"""

PAGES["hard html sidebar before the article"] = """<html><body><table><tr><td><b>Latest news</b><br><a href="/1">Ministry counts 910 detainees in the northern camps</a><br><a href="/2">Court hears 920 witnesses in the spring trial</a></td>
<td><h1>Exchange brings 120 people home</h1><p>The headquarters announced on Saturday that 120 people had come back in the second stage.</p><p>They had been held for about two years, and 131 more are due, an official said.</p></td></tr></table></body></html>"""
