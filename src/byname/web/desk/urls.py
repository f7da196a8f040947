"""The desk's addresses."""

from __future__ import annotations

from django.urls import path

from byname.web.desk import (
    accounts,
    chronology,
    documents,
    exchanges,
    explanations,
    figures,
    handovers,
    intake,
    left_out,
    listchecks,
    people,
    policies,
    responses,
    returns,
    reviews,
    rollcalls,
    stories,
    talks,
    what_if,
)

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", accounts.account, name="account"),
    path("figure/", figures.figure, name="figure"),
    path("explain/", explanations.explain, name="explain"),
    path("people/", people.people, name="people"),
    path("person/<str:number>/", people.person, name="person"),
    path("record/<str:number>/", documents.record, name="record"),
    path("documents/", documents.documents, name="documents"),
    path("documents/new/", intake.take_in, name="take-in"),
    path("documents/<int:number>/", documents.document, name="document"),
    path("documents/<int:number>/mend/", documents.mend, name="mend"),
    path("exchanges/", exchanges.exchanges, name="exchanges"),
    path("exchanges/outside/", exchanges.outside, name="outside"),
    path("exchanges/talks/", talks.talks, name="talks"),
    path("exchanges/chronology/", chronology.chronology_page, name="chronology"),
    path("exchanges/responses/", responses.requests_answered, name="responses"),
    path("exchanges/returns/", returns.returns, name="returns"),
    path("exchanges/check/", listchecks.list_check, name="list-check"),
    path("exchanges/what-if/", what_if.what_if, name="what-if"),
    path("exchanges/policies/", policies.policies, name="policies"),
    path("exchanges/policies/<str:code>/", policies.policy, name="policy"),
    path("exchanges/left-out/", left_out.left_out, name="left-out-period"),
    path("exchanges/<str:code>/left-out/", left_out.left_out, name="left-out"),
    path("exchanges/<str:code>/lists/", handovers.handover, name="handover"),
    path("exchanges/<str:code>/roll-call/<str:phase>/", rollcalls.roll_call, name="roll-call"),
    path(
        "exchanges/<str:code>/roll-call/<str:phase>/<str:digest>/<str:name>",
        rollcalls.roll_call_file,
        name="roll-call-file",
    ),
    path("exchanges/<str:code>/", exchanges.exchange, name="exchange"),
    path("stories/", stories.stories, name="stories"),
    path("stories/life/", stories.lives, name="story-lives"),
    path("stories/life/group/<str:code>/", stories.said_of_cohort, name="story-cohort"),
    path("stories/moderation/", stories.moderation, name="story-moderation"),
    path("stories/<int:number>/", stories.story, name="story"),
    path("stories/<int:number>/life/<int:place>/", stories.claim_life, name="story-life"),
    path("review/", reviews.review, name="review"),
    path("review/keys/", reviews.keys, name="review-keys"),
    path("review/undo/", reviews.undo, name="review-undo"),
]
