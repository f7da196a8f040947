"""What made-up articles are put together from."""

from __future__ import annotations

SYLLABLES = (
    "bran dol mir ket var sol tev lur gan pri sto rok zel hum fir dren ost ulm ney cor lath wim bex yor tam".split()
)
OFFICES = (
    "the Coordination Office",
    "the Ombudsman's Bureau",
    "the Joint Centre",
    "the Ministry of Defence",
    "the Tracing Desk",
    "the Staff",
)
GROUPS = (
    "defenders of the steelworks", "fighters of the 12th brigade", "border guards of the northern post", "marines of the 3rd regiment",
    "civilians from the river towns", "women of the garrison", "sailors of the coastal flotilla", "medics of the field hospital",
)  # fmt: skip
LEADS = (
    "{office} said on {weekday} that {n} {group} came home from captivity through the {place} crossing.",
    "{n} {group} have returned in the {nth} exchange, {speaker} announced in {place} on {weekday}.",
    "After months of talks mediated by {mediator}, {n} {group} were handed over near {place}, according to {office}.",
    "{speaker} confirmed on {weekday} that {n} {group} are back, out of about {m} who had been held.",
    "A list of {n} {group} was agreed in {place}, {office} said, and {m} more names are still under discussion.",
    "{mediator} announced that both sides had released {n} people each in {place} on {weekday} morning.",
)
DETAILS = (
    "Among those who returned are {a} soldiers, {b} sergeants and {c} officers.",
    "The youngest of them is {d} years old and the oldest is {e}, said {speaker}.",
    "{a} of the released had been considered missing for more than {d} months before {office} found them.",
    "Buses carrying the group left {place} at dawn and reached {town} shortly after {hour} in the evening.",
    "Doctors in {town} examined {a} people and sent {b} of them to hospital with severe loss of weight.",
    "Families from {town} and {place} had waited at the roadside with photographs of those whose fate is unknown.",
    "{speaker} thanked {mediator} for its part and said that the next round could take place in {town}.",
    "According to {office}, {a} of them were captured in {town} in the first year of the war.",
    "{b} bodies were also returned and will be identified by experts in {town} over the coming weeks.",
    "A relative from {town} said that the last letter had reached the family {d} months ago.",
    "The exchange was prepared in {place} over {d} weeks and was postponed twice, said {speaker}.",
    "{office} recalled that {m} people remain in captivity and that their lists are checked every day.",
    "Lawyers in {town} have filed {a} complaints about conditions in the colony near {place}.",
    "{speaker} declined to name figures for those who are still held, citing the safety of the talks.",
    "Volunteers in {town} collected clothes and telephones for the {a} who arrived without belongings.",
    "The {nth} exchange is the largest since the one near {place}, when {b} people came home.",
    "Observers of {mediator} were present when the buses crossed the line near {place}.",
    "Of those released, {c} had been sentenced by courts in {town} and {b} had never been charged.",
)
BACKGROUND = (
    "Exchanges have been held since the first months of the war with the help of several states, which do not publish their own counts.",
    "The Geneva Conventions require that the seriously wounded be returned without an exchange, which both sides say they observe.",
    "Relatives can ask the office for news by telephone or in person; enquiries are answered in the order in which they come.",
    "Both sides accuse each other of delaying lists and of offering people who had never been on the lists that were agreed.",
    "Figures on prisoners cannot be verified independently, and the two sides count exchanges and stages in different ways.",
    "This story is developing and will be updated as more details of the exchange become known to our correspondents.",
)
SYNONYMS = {
    "said": "stated", "announced": "reported", "confirmed": "acknowledged", "returned": "come back", "people": "persons", "released": "freed",
    "home": "back", "captivity": "detention", "families": "relatives", "buses": "coaches", "examined": "checked", "according": "as stated",
    "talks": "negotiations", "group": "party", "war": "conflict", "next": "following", "months": "months or so", "recalled": "noted",
    "considered": "thought", "reached": "arrived in", "held": "kept", "found": "located", "severe": "serious", "morning": "morning hours",
}  # fmt: skip
OUTLETS = tuple(f"Outlet {number}" for number in range(40))
