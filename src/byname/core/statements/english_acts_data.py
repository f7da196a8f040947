"""English verbs of what happens to captives, by class: a lemma with what belongs to it; "~" where the people may stand between.

A semicolon ends an entry. Every entry stands for all forms of its verb (english_acts.py); irregular ones are listed below.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ACTS", "FRAMES", "IRREGULAR"]

IRREGULAR: Final[dict[str, str]] = {
    "bring": "bring brings brought bringing", "take": "take takes took taken taking", "get": "get gets got gotten getting",
    "give": "give gives gave given giving", "come": "come comes came coming", "go": "go goes went gone going",
    "make": "make makes made making", "send": "send sends sent sending", "fly": "fly flies flew flown flying",
    "set": "set sets setting", "let": "let lets letting", "free": "free frees freed freeing", "leave": "leave leaves left leaving",
    "win": "win wins won winning", "hold": "hold holds held holding", "keep": "keep keeps kept keeping", "buy": "buy buys bought buying",
    "catch": "catch catches caught catching", "fall": "fall falls fell fallen falling", "lead": "lead leads led leading",
    "drive": "drive drives drove driven driving", "swap": "swap swaps swapped swapping", "sit": "sit sits sat sitting",
    "find": "find finds found finding", "see": "see sees saw seen seeing", "lay": "lay lays laid laying", "cut": "cut cuts cutting",
    "put": "put puts putting", "shoot": "shoot shoots shot shooting", "kidnap": "kidnap kidnaps kidnapped kidnapping",
    "nab": "nab nabs nabbed nabbing", "grab": "grab grabs grabbed grabbing", "bag": "bagged",
    "net": "netted", "transfer": "transfer transfers transferred transferring", "drag": "drag drags dragged dragging",
    "step": "step steps stepped stepping", "ship": "ship ships shipped shipping", "dig": "dig digs dug digging",
    "pick": "pick picks picked picking", "spend": "spend spends spent spending", "lose": "lose loses lost losing",
    "airlift": "airlifted airlifting", "bus": "bused bussed", "meet": "meet meets met meeting",
    "strip": "strip strips stripped stripping", "beat": "beat beats beaten beating", "run": "run runs ran running",
    "break": "break breaks broke broken breaking", "slip": "slip slips slipped slipping", "spring": "sprung",
    "overrun": "overrun overran overrunning", "burn": "burn burns burned burnt burning", "slay": "slay slays slew slain slaying",
    # no bare form: it is a noun or a name as well (Red Cross, a bus)
    "cross": "crossed crosses crossing", "land": "landed landing", "rescue": "rescued rescuing", "escort": "escorted escorting",
    "transport": "transported transporting", "survey": "surveyed surveying", "poll": "polled polling", "ambush": "ambushed ambushing",
    "arrest": "arrested arresting", "cage": "caged", "trace": "traced tracing", "hang": "hanged", "jail": "jailed jailing", "herd": "herded",
    "corral": "corralled", "lure": "lured", "hijack": "hijacked hijacking", "intercept": "intercepted", "ferry": "ferried ferrying",
    "bind": "bound binding", "redeem": "redeemed", "reprieve": "reprieved", "spare": "spared", "storm": "stormed", "stream": "streamed", "trickle": "trickled", "limp": "limped", "bail": "bailed", "question": "questioned questioning", "trade": "traded trade trading", "cede": "ceded", "whip": "whipped",
    "flee": "flee flees fled fleeing", "murder": "murder murders murdered murdering", "discharge": "discharged", "parole": "paroled",
    "ransom": "ransomed", "torture": "torture tortures tortured torturing", "abuse": "abuse abused abusing", "welcome": "welcome welcomed welcomes welcoming",
}  # fmt: skip

ACTS: Final[dict[str, str]] = {
    "did:return": "climb out of; climb down; get off; step onto; step off; stream across; stream home; trickle back; trickle home; limp across; limp home; roll into; pull into; fly into; reach the capital; sail into; move to; bring to; take aboard; return; bring home; bring back; bring ~ home; bring ~ back; bring to safety; bring ~ to safety; come home; come back; come out; "
    "come out alive; go home; go back; get home; get ~ home; get ~ back; get ~ out; arrive; reach home; reach safety; reach freedom; make it home; "
    "make it back; make it out; step off; touch down; land; fly home; fly ~ home; fly back; fly ~ back; fly out; fly to; take home; take ~ home; "
    "take back; take to safety; take ~ back; send home; send ~ home; send back; send ~ back; carry home; ferry; airlift; bus; repatriate; evacuate; "
    "rescue; reunite; rejoin; cross; cross over; walk across; walk over; walk home; head home; drive home; sail home; ship home; ship back; escort; "
    "accompany; welcome home; leave captivity; disembark; find their way home; see ~ home; restore ~ to; transport; take ~ home; go to; "
    "take to hospital; take to the airport; take across; take over the",
    "did:release": "spare; redeem; reprieve; buy back; drop off; send ~ on their way; grant ~ freedom; grant freedom; see freedom; taste freedom; walk through the gates; get out on bail; have ~ freed; free; release; liberate; set free; set ~ free; set at liberty; set loose; set ~ loose; let go; let ~ go; let out; let ~ out; let ~ leave; "
    "let ~ off; turn loose; turn ~ loose; cut loose; go free; walk free; walk out; leave prison; leave jail; leave detention; leave custody; leave the camp; "
    "leave the camps; leave ~ prison; leave ~ prisons; leave ~ jail; leave ~ jails; leave ~ captivity; leave their cells; pardon; amnesty; discharge; ransom; unshackle; win freedom; win their freedom; win their release; "
    "gain freedom; gain their freedom; gain their release; regain freedom; regain their freedom; regain their liberty; regain liberty; get out of prison; get out of jail; "
    "parole; bail; grant clemency; buy free; buy ~ free; buy the freedom; emerge from; spring from",
    "did:give": "deliver into; commit ~ to; bring ~ to the border; bring ~ to the exchange; bring to the border; hand over; hand ~ over; hand back; hand ~ back; hand to; hand ~ to; give up; give ~ up; give back; give ~ back; give over; turn over; turn ~ over; transfer; "
    "deliver; deliver up; surrender to; surrender ~ to; part with; send across; yield up; pass over; pass to; pass ~ to; consign; relinquish; extradite; cede; entrust; entrust to; "
    "render up; offer up; sign over; commit to",
    "did:receive": "receive; get back; obtain; secure; recover; retrieve; take delivery; take charge of; take in; win back; welcome; greet; collect; accept; pick up; fetch; "
    "reclaim; claim back; recoup; regain",
    "did:swap": "exchange; swap; trade; change hands; barter; change sides",
    "did:capture": "bundle into; bundle ~ into; force into; force ~ into; drag from; drag ~ from; drag ~ into; pull ~ off; pull ~ from; pick ~ up at; sweep up; march ~ into; march ~ away; carry ~ into; herd into; herd ~ into; fall to; storm; vanish with; kidnap from; snatch from; drive off with; flee with; disappear with; escape with; capture; take prisoner; take ~ prisoner; take prisoners; take captive; take ~ captive; take hostage; take ~ hostage; take ~ alive; take alive; "
    "take ~ prisoners; take ~ hostages; take ~ captives; seize; abduct; kidnap; snatch; arrest; apprehend; round up; round ~ up; carry off; carry ~ off; carry away; drag off; drag away; drag ~ away; haul off; "
    "haul away; lead off; lead away; lead ~ away; march off; march away; march ~ off; march into; make off with; spirit away; whisk away; whisk off; lay down arms; "
    "lay down their arms; fall into; fall prisoner; nab; grab; catch; bag; net; ambush; overpower; intercept; hijack; pull off; pull from; "
    "go into captivity; pass into captivity; end up in captivity; take from; take at; take in; take by; take during; take when; "
    "take near; take off; take into; take into custody; make prisoner; make ~ prisoner; make prisoners; pluck from; pluck off; overrun; deport; lure; waylay; "
    "put ~ in the bag; corral; herd",
    "did:hold": "hold; detain; imprison; jail; keep; languish; lock up; lock away; intern; incarcerate; confine; sit in; put behind bars; put ~ behind bars; hold captive; hold ~ captive; "
    "hold ~ hostage; hold hostage; hold prisoner; hold ~ prisoner; keep captive; keep prisoner; keep ~ prisoner; keep locked up; linger in; throw in jail; throw in prison; cage; "
    "serve sentences; stay in captivity; stay behind bars; remain in captivity; remain behind bars; remain in custody; remain captive",
    "did:kill": "kill; die; perish; slaughter; massacre; lose their lives; gun down; shoot dead; shoot ~ dead; mow down; wipe out; burn to death; blow up",
    "did:execute": "execute; put to death; put ~ to death; behead; murder; hang; decapitate; put before a firing squad; finish off",
    "did:escape": "escape; run away; break out; break free; get away; slip away; flee",
    "did:exhume": "exhume; dig up; unearth; disinter; dig out; bring to light",
    "did:identify": "identify; put names to; put a name to; name by dna",
    "did:torture": "torture; mistreat; maltreat; beat; abuse; electrocute; whip; waterboard; ill-treat; starve",
    "did:interview": "interview; question; survey; poll; debrief; speak to; speak with; talk to; talk with",
    "did:miss": "disappear; vanish; go missing; search for; look for; go unaccounted for",
    "did:account": "trace; locate; clear up; track down",
    "did:decline": "decline; refuse to return; refuse to go; refuse repatriation; choose to stay; choose to remain; choose not to return; opt to stay; prefer to stay; reject repatriation",
}  # fmt: skip

FRAMES: Final[dict[str, str]] = {
    "did:incaptdie": "did not survive captivity, did not survive, not survived, never survived, succumbed, starved to death, died of hunger, died of disease, died of typhus, died of wounds in, worked to death, "
    "death march, death marches, not live to see, died behind bars, died while held, died before he could, died before they could, died in their cells, died in the camp, died in its camps",
    "did:incaptkill": "killed by his captors, killed by her captors, killed by kidnappers, killed by their kidnappers, killed while held, killed while captive, killed during a rescue, killed in a rescue, killed during the rescue, "
    "killed in the rescue, killed in the raid to free, killed in their cells, killed behind bars, killed in prison, killed in jail, killed in detention",
    "did:hold": "in the hands of, in enemy hands, in rebel hands, in their hands, in its hands, in his hands, in government hands, in foreign hands, in militant hands, in insurgent hands, in the hands, "
    "under arrest, on death row, in cells, in a camp, in camps, in the camps, in the cells, in its prisons, in its jails, in their jails, in a prison, under lock, in pre-trial detention, in the power of, still to be freed, "
    "still to be released, still to come, in the bush, in the forest, behind barbed wire, behind wire",
    "did:miss": "whereabouts, lost contact, no contact, not heard from, missing in action, unknown whereabouts",
    "did:capture": "into captivity, into the bush, into the forest, into the jungle, into the mountains, into custody",
    "did:return": "on home soil, back on, reunion with, back to their families, out of captivity",
    "did:release": "at liberty, on the loose, into freedom, to freedom",
    "did:give": "into the hands of the red cross, to the red cross",
}
